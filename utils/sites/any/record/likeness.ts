import { domainOf } from '../../../domain/model/address';
import { isPublicMailDomain } from '../../../domain/model/public-mail-domains';
import { foldLine } from './words';

/** "anna.schmidt", "aschmidt", "schmidt", "a.schmidt", "annas": the part before the @ is made of this name. */
export function isNameOf(name: string, email: string): boolean {
  const local = foldLine((email.split('@')[0] ?? '').replace(/\+.*/, ''));
  const words = foldLine(name).split(' ').filter(Boolean);
  if (words.length === 0 || words.length > 6 || local === '') return false;
  const joined = local.replaceAll(' ', '');
  const parts = local.split(' ').filter((part) => !/^\d+$/.test(part));
  const first = words[0] ?? '';
  const last = words.at(-1) ?? '';
  if (parts.some((part) => part.length > 2 && words.includes(part))) return true;
  return [first + last, last + first, first[0] + last, last + first[0], first + last[0], `${first[0]}${last[0]}`].some(
    (made) => made.length > 2 && joined.replace(/\d+$/, '') === made,
  );
}

/** "Kestrel Works GmbH" at kestrel-works.example, works.kestrel.example or kestrel.example. */
export function isCompanyOf(text: string, email: string): boolean {
  const domain = domainOf(email);
  if (domain === '' || isPublicMailDomain(domain)) return false;
  const labels = domain.split('.').slice(0, -1);
  const name = foldLine(text);
  const words = name.split(' ').filter(Boolean);
  if (words.length === 0 || words.length > 6) return false;
  const joined = words.join('');
  return labels.some((label) => {
    const bare = label.replace(/[^\p{L}\p{N}]/gu, '');
    return (
      bare.length > 2 &&
      (bare === joined ||
        joined.startsWith(bare) ||
        bare === words[0] ||
        (words.length > 1 && bare === `${words[0]}${words[1]}`))
    );
  });
}
