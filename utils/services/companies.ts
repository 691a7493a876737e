import { domainOf } from '../domain/model/address';
import { isPublicMailDomain } from '../domain/model/public-mail-domains';
import type { Source } from '../domain/model/row';
import type { World } from './world';

const ownDomains = (emails: readonly string[]): readonly string[] =>
  [...new Set(emails.map(domainOf))].filter((domain) => domain !== '' && !isPublicMailDomain(domain));

/** Inside the caller's transaction: the company of this name, which learns the domains of the people in it. */
export async function companyOf(
  { store }: World,
  name: string,
  emails: readonly string[],
  source: Source,
): Promise<string | null> {
  const written = name.trim();
  if (written === '') return null;
  const domains = ownDomains(emails);
  const known = await store.companies.byName(written);
  if (!known) return (await store.companies.add({ name: written, domains, note: '' }, source)).id;
  const news = domains.filter((domain) => !known.domains.includes(domain));
  // A domain belongs to one company: who writes from a parent's or a partner's address does not bring it along.
  const free: string[] = [];
  for (const domain of news) if (!(await store.companies.byDomain(domain))) free.push(domain);
  if (free.length > 0) await store.companies.change(known.id, { domains: [...known.domains, ...free] });
  return known.id;
}
