import { piecesOf } from '../domain/checks/others/pieces';
import { scan } from '../domain/checks/others/scan';
import type { OtherCustomer } from '../domain/checks/rule';
import type { Message } from '../domain/message/message';
import { addressKey } from '../domain/model/address';
import type { Company } from '../domain/model/company';
import type { Customer } from '../domain/model/customer';
import type { Purchase } from '../domain/model/purchase';
import type { ReadingDatabase } from '../storage/reading-database';
import type { World } from './world';

/** Of a list of everybody, the first ones are warning enough. */
const mostRows = 100;

type Books = Pick<ReadingDatabase, 'customers' | 'companies' | 'purchases' | 'names'>;

/** Customers of mine whom this message might name, none of the recipients among them. */
export async function othersNamedIn(
  store: Books,
  message: Message,
  recipients: readonly string[],
): Promise<readonly OtherCustomer[]> {
  const names = await store.names.read();
  if (!names) return [];
  const found = scan(names.index, piecesOf(message));
  if (found.every((owners) => owners.size === 0)) return [];
  const rows = await names.rowsOf(found, mostRows);
  const idsIn = (table: string) => rows.filter((row) => row.table === table).map(({ id }) => id);
  const [people, companies, purchases] = await Promise.all([
    store.customers.getMany(idsIn('customers')),
    store.companies.getMany(idsIn('companies')),
    store.purchases.getMany(idsIn('purchases')),
  ]);
  const [members, buyers] = await Promise.all([
    // Of a company without anybody in it, nobody is a customer.
    Promise.all(companies.map(({ id }) => store.customers.ofCompany(id, 1))),
    store.customers.getMany(purchases.map(({ customerId }) => customerId)),
  ]);
  const keys = new Set(recipients.map(addressKey));
  const all = new Map([...people, ...members.flat(), ...buyers].map((customer) => [customer.id, customer]));
  const others = [...all.values()].filter(({ emails }) => !emails.some((email) => keys.has(addressKey(email))));
  if (others.length === 0) return [];
  return withCompanies(store, others, companies, purchases);
}

async function withCompanies(
  store: Books,
  customers: readonly Customer[],
  known: readonly Company[],
  purchases: readonly Purchase[],
): Promise<readonly OtherCustomer[]> {
  const byId = new Map(known.map((company) => [company.id, company]));
  const missing = customers.flatMap(({ companyId }) => (companyId && !byId.has(companyId) ? companyId : []));
  for (const company of await store.companies.getMany([...new Set(missing)])) byId.set(company.id, company);
  const numbers = Map.groupBy(purchases, ({ customerId }) => customerId);
  return customers.map(({ id, name, given, family, emails, companyId }) => {
    const company = byId.get(companyId ?? '');
    return {
      id,
      name,
      given,
      family,
      company: company?.name ?? '',
      emails,
      domains: company?.domains ?? [],
      numbers: (numbers.get(id) ?? []).map(({ number }) => number),
    };
  });
}

/** Others get their turn between two portions. */
const pause = (): Promise<void> => new Promise((resolve) => setTimeout(resolve));

/** Packs the names of everybody anew where enough of them have changed. */
export const packNames = ({ store }: World): Promise<boolean> => store.namePacker.pack(pause);
