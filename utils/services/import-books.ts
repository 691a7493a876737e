import type { ImportRecord } from '../domain/import/record';
import { type Books, companyKey } from '../domain/import/work-out';
import { addressKey, domainOf } from '../domain/model/address';
import type { Company } from '../domain/model/company';
import type { Customer } from '../domain/model/customer';
import type { Purchase } from '../domain/model/purchase';
import type { Touchpoint } from '../domain/model/touchpoint';
import type { Database } from '../storage';

/** Reads what the books say of the people in these rows. */
export async function readBooks(database: Database, records: readonly ImportRecord[]): Promise<Books> {
  const keys = [...new Set(records.flatMap(({ emails }) => emails.map(addressKey)))];
  const found = await database.customers.allByAddresses(keys);
  const customers = new Map(
    keys.flatMap((key, i) => (found[i]?.[0] ? [[key, found[i]?.[0] as Customer] as const] : [])),
  );
  return {
    customers,
    companies: await companiesOf(database, records, [...customers.values()]),
    companyByAddress: await companiesByAddress(database, records),
    purchases: await purchasesOf(database, records, customers),
    touchpoints: await touchpointsOf(database, records, customers),
  };
}

async function companiesOf(
  database: Database,
  records: readonly ImportRecord[],
  customers: readonly Customer[],
): Promise<readonly Company[]> {
  const names = new Map(records.filter(({ company }) => company).map(({ company }) => [companyKey(company), company]));
  const named = await database.companies.byNames([...names.values()]);
  const ids = new Set(customers.flatMap(({ companyId }) => companyId ?? []));
  const own = await database.companies.getMany([...ids]);
  return [...named.filter((company) => company !== undefined), ...own];
}

async function companiesByAddress(
  database: Database,
  records: readonly ImportRecord[],
): Promise<ReadonlyMap<string, Company>> {
  const emails = records.flatMap(({ company, emails }) => (company === '' && emails[0]) || []);
  const found = await database.companies.byDomains(emails.map(domainOf));
  return new Map(emails.flatMap((email, i) => (found[i] ? [[addressKey(email), found[i]] as const] : [])));
}

const mostOfEach = 5_000;

/** The ids of those who are here, of the rows that bring such a part. */
const idsOf = (
  records: readonly ImportRecord[],
  customers: ReadonlyMap<string, Customer>,
  brings: (record: ImportRecord) => boolean,
): readonly string[] => [
  ...new Set(
    records
      .filter(brings)
      .flatMap(({ emails }) => emails.flatMap((email) => customers.get(addressKey(email))?.id ?? [])),
  ),
];

const purchasesOf = async (
  database: Database,
  records: readonly ImportRecord[],
  customers: ReadonlyMap<string, Customer>,
): Promise<readonly Purchase[]> => {
  const buyers = idsOf(records, customers, ({ purchase }) => purchase !== null);
  return (await database.purchases.ofCustomers(buyers, mostOfEach)).flat();
};

const touchpointsOf = async (
  database: Database,
  records: readonly ImportRecord[],
  customers: ReadonlyMap<string, Customer>,
): Promise<readonly Touchpoint[]> => {
  const met = idsOf(records, customers, ({ touchpoint }) => touchpoint !== null);
  return (await database.touchpoints.ofCustomers(met, mostOfEach)).flat();
};
