import { domainOf } from '../domain/model/address';
import { isPublicMailDomain } from '../domain/model/public-mail-domains';

/** Endings that stand before a country: kestrel.co.uk is Kestrel. */
const second = new Set(['co', 'com', 'org', 'net', 'ac', 'gov', 'edu', 'or', 'ne']);

/** A company's name from the domain of an address: "kestrel-works.example" gives "Kestrel Works"; '' for public mail. */
export function companyGuess(email: string): string {
  const domain = domainOf(email);
  if (domain === '' || isPublicMailDomain(domain)) return '';
  const labels = domain.split('.').slice(0, -1);
  if (labels.length > 1 && second.has(labels.at(-1) ?? '')) labels.pop();
  return (labels.at(-1) ?? '')
    .split('-')
    .filter(Boolean)
    .map((word) => word.charAt(0).toLocaleUpperCase() + word.slice(1))
    .join(' ');
}
