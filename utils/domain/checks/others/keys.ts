import type { Company } from '../../model/company';
import type { Customer } from '../../model/customer';
import type { Purchase } from '../../model/purchase';
import { hashPhrase } from './phrase';
import { companyPhrase, isTellingNumber, nameOrders, tellingAddresses, tellingDomains } from './phrases';

/** What a row of the books is looked up by in a text. */
export interface RowKeys {
  readonly keys: readonly number[];
  /** For each phrase the hashes of its first and its last word. */
  readonly ends: readonly (readonly [first: number, last: number])[];
}

export const noKeys: RowKeys = { keys: [], ends: [] };

function keysOf(phrases: readonly string[]): RowKeys {
  const hashed = phrases.map(hashPhrase).filter((hashes) => hashes !== null);
  if (hashed.length === 0) return noKeys;
  return {
    keys: [...new Set(hashed.map(({ key }) => key))],
    ends: hashed.map(({ first, last }) => [first, last] as const),
  };
}

export function customerKeys(customer: Pick<Customer, 'name' | 'given' | 'family' | 'emails'>): RowKeys {
  const { givenFirst, familyFirst } = nameOrders(customer);
  return keysOf([...givenFirst, ...familyFirst, ...tellingAddresses(customer.emails)]);
}

export const companyKeys = ({ name, domains }: Pick<Company, 'name' | 'domains'>): RowKeys =>
  keysOf([companyPhrase(name), ...tellingDomains(domains)]);

export const purchaseKeys = ({ number }: Pick<Purchase, 'number'>): RowKeys =>
  isTellingNumber(number) ? keysOf([number]) : noKeys;
