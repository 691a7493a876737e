import { addressKey, domainOf } from '../model/address';
import type { Customer } from '../model/customer';
import { isPublicMailDomain } from '../model/public-mail-domains';
import { orderKey } from './order';

/** Why two are taken for one: they share a mailbox, or a name and a company, a domain or a telephone. */
export type DoubleReason = 'address' | 'company' | 'domain' | 'phone' | 'name';

const digits = (phone: string): string => phone.replace(/\D/g, '').replace(/^0+/, '');
/** The country's number may be written or not. */
const isSamePhone = (one: string, other: string): boolean => {
  const [a, b] = [digits(one), digits(other)];
  return Math.min(a.length, b.length) >= 7 && (a.endsWith(b.slice(-9)) || b.endsWith(a.slice(-9)));
};

const domainsOf = ({ emails }: Customer): readonly string[] =>
  emails.map(domainOf).filter((domain) => domain !== '' && !isPublicMailDomain(domain));

/** Whether two records may be of one person. The same name alone is no reason where each has a company of their own. */
export function doubleReason(one: Customer, other: Customer): DoubleReason | null {
  if (one.id === other.id) return null;
  const keys = new Set(one.emails.map(addressKey));
  if (other.emails.some((email) => keys.has(addressKey(email)))) return 'address';
  const name = orderKey(one);
  if (!name.includes('\t') || name !== orderKey(other)) return null;
  if (one.companyId !== null && one.companyId === other.companyId) return 'company';
  if (isSamePhone(one.phone, other.phone)) return 'phone';
  const domains = new Set(domainsOf(one));
  if (domainsOf(other).some((domain) => domains.has(domain))) return 'domain';
  const isElsewhere = domains.size > 0 && domainsOf(other).length > 0;
  return !isElsewhere && (one.companyId === null || other.companyId === null) ? 'name' : null;
}
