import { addressKey } from '../domain/model/address';
import type { Customer } from '../domain/model/customer';
import { orderKey } from '../domain/people/order';
import { aggregates } from './aggregates';
import { customerCounts } from './counts';
import { customerKeys } from './customer-keys';
import { plain, type Repository, repository, type Shape, type Stored } from './repository';
import type { Store } from './store';
import { wordsAsked } from './words';

export interface CustomerRepository extends Repository<Customer> {
  /** In any spelling: upper or lower case, with or without a plus part. */
  byAddress(email: string): Promise<Customer | undefined>;
  /** In the order asked for. */
  byAddresses(emails: readonly string[]): Promise<readonly (Customer | undefined)[]>;
  /** Everybody who has this mailbox: more than one only where the books have a double. */
  allByAddresses(emails: readonly string[]): Promise<readonly (readonly Customer[])[]>;
  /** Every word of `text` begins a word of the name or of an address. */
  search(text: string, limit: number): Promise<readonly Customer[]>;
  /** Some of them, from the front of the alphabet: to begin with, where nothing was searched for. */
  first(limit: number): Promise<readonly Customer[]>;
  ofCompany(companyId: string, limit: number): Promise<readonly Customer[]>;
  /** Those of these companies that somebody is in. */
  peopledCompanies(companyIds: readonly string[]): Promise<ReadonlySet<string>>;
  total(): Promise<number>;
}

const mostMatches = 10_000;
/** More words than most people's names and addresses have. */
const wordsEach = 12;

const shape: Shape<Customer> = {
  table: 'customers',
  keys: customerKeys,
  countsIn: () => ['customers'],
  books: customerCounts,
  listed: orderKey,
};

export function customers(store: Store): CustomerRepository {
  const table = store.table<Stored<Customer>>('customers');

  const allByAddress = (email: string) => table.where('keys.addresses').equals(addressKey(email)).toArray();

  const idsOf = async (word: string): Promise<readonly string[]> =>
    table.where('keys.words').startsWith(word).limit(mostMatches).primaryKeys();

  return {
    ...repository(store, shape),
    byAddress: async (email) => closest(email, await store.run(() => allByAddress(email))),
    byAddresses: async (emails) => {
      const found = await store.read(() => Promise.all(emails.map(allByAddress)), ['customers']);
      return found.map((rows, i) => closest(emails[i] as string, rows));
    },
    allByAddresses: (emails) =>
      store.read(async () => {
        const found = await store.firstIds('customers', 'keys.addresses', emails.map(addressKey));
        const known = emails.filter((_, i) => found[i] !== undefined).map(addressKey);
        const ranges = known.map((key) => [key, key] as const);
        const rows = await store.rowsWithin<Stored<Customer>>('customers', 'keys.addresses', ranges);
        const byKey = new Map(known.map((key, i) => [key, rows[i]?.map(plain) ?? []]));
        return emails.map((email) => byKey.get(addressKey(email)) ?? []);
      }, ['customers']),
    search: (text, limit) =>
      store.read(async () => {
        const words = wordsAsked(text);
        if (words.length === 0) return [];
        const [first = [], ...others] = await Promise.all(words.map(idsOf));
        const sets = others.map((ids) => new Set(ids));
        const ids = [...new Set(first)].filter((id) => sets.every((set) => set.has(id))).slice(0, limit);
        return (await table.bulkGet(ids)).filter((row) => row !== undefined).map(plain);
      }, ['customers']),
    first: (limit) =>
      store.run(async () => {
        const ids = await table
          .orderBy('keys.words')
          .limit(limit * wordsEach)
          .primaryKeys();
        return (await table.bulkGet([...new Set(ids)].slice(0, limit))).filter((row) => row !== undefined).map(plain);
      }),
    ofCompany: (companyId, limit) =>
      store.run(async () => (await table.where('keys.company').equals(companyId).limit(limit).toArray()).map(plain)),
    peopledCompanies: async (companyIds) => {
      const people = await store.firstIds('customers', 'keys.company', companyIds);
      return new Set(companyIds.filter((_, i) => people[i] !== undefined));
    },
    total: () => aggregates(store).read('customers'),
  };
}

/** The one who has exactly this address comes before one who has it with another plus part. */
function closest(email: string, rows: readonly Stored<Customer>[]): Customer | undefined {
  const exact = email.trim().toLowerCase();
  const found =
    rows.length > 1 ? rows.find(({ emails }) => emails.some((each) => each.trim().toLowerCase() === exact)) : undefined;
  const row = found ?? rows[0];
  return row && plain(row);
}
