import type { ImportRecord } from '../domain/import/record';
import { tallyOf } from '../domain/import/tally';
import {
  type Books,
  companyKey,
  type RowOutcome,
  type WorkedPart,
  type WorkedPerson,
  workOut,
} from '../domain/import/work-out';
import { personaOf } from '../domain/insights/place-noted';
import type { Journeys } from '../domain/journey';
import { domainOf } from '../domain/model/address';
import type { Company } from '../domain/model/company';
import { isPublicMailDomain } from '../domain/model/public-mail-domains';
import type { Purchase } from '../domain/model/purchase';
import type { Content, Row } from '../domain/model/row';
import type { Touchpoint } from '../domain/model/touchpoint';
import type { ImportDoor } from '../messaging/doors/import';
import type { Database, Repository } from '../storage';
import { erasedAmong } from './erased';
import { readBooks } from './import-books';
import { finishJob, runningJobs, runPart, startJob } from './jobs';
import { journeysKnown } from './journey';
import type { Newcomer } from './plan-for';

export interface ImportDependencies {
  readonly database: Database;
  /** IANA zone of the user. */
  readonly zone: string;
  /** Plans the follow-ups of these customers anew; runs inside the import's transaction. */
  readonly replan: (customerIds: readonly string[], newcomers: readonly Newcomer[]) => Promise<void>;
}

type Served = {
  readonly [K in keyof ImportDoor]: (input: Parameters<ImportDoor[K]>[0]) => Promise<ReturnType<ImportDoor[K]>>;
};

/** The doors of the CSV import. */
export function importCustomers(world: ImportDependencies): Served {
  const { database, replan } = world;
  const worked = (records: readonly ImportRecord[], books: Books, journeys: Journeys) =>
    workOut(records, books, journeys, database.now(), world.zone);

  return {
    planImport: async ({ records }) => {
      const journeys = await journeysKnown({ store: database });
      const { welcome, outcomes } = await withoutErased(database, records);
      return [...outcomes, ...worked(welcome, await readBooks(database, welcome), journeys).outcomes];
    },
    startImport: async ({ file }) => ({ job: (await startJob(database, 'import', file)).id }),
    async importRows({ job: id, part, records }) {
      const journeys = await journeysKnown({ store: database });
      // Hashes are waited for, and a transaction waits for nothing but the database.
      const { welcome, outcomes: away } = await withoutErased(database, records);
      const { job, value } = await runPart(database, id, part, async () => {
        const books = await readBooks(database, welcome);
        const { people, outcomes } = worked(welcome, books, journeys);
        const { touched, newcomers } = await write(database, people, books.companies);
        await replan(touched, newcomers);
        const all = [...away, ...outcomes];
        return { value: all.filter(({ kind }) => kind === 'refused'), tally: tallyOf(all) };
      });
      return { tally: job.tally, refused: value ?? [] };
    },
    finishImport: ({ job, cancelled }) => finishJob(database, job, cancelled ? 'cancelled' : 'done'),
    unfinishedImports: async () => (await runningJobs(database)).filter(({ kind }) => kind === 'import'),
  };
}

/** Who was erased and is to stay away comes in by no list. */
async function withoutErased(
  database: Database,
  records: readonly ImportRecord[],
): Promise<{ readonly welcome: readonly ImportRecord[]; readonly outcomes: readonly RowOutcome[] }> {
  const away = await erasedAmong(
    { store: database },
    records.flatMap(({ emails }) => emails),
  );
  if (away.size === 0) return { welcome: records, outcomes: [] };
  const isAway = ({ emails }: ImportRecord): boolean => emails.some((email) => away.has(email));
  return {
    welcome: records.filter((record) => !isAway(record)),
    outcomes: records.filter(isAway).map(refusedAsErased),
  };
}

const refusedAsErased = ({ row, name, emails }: ImportRecord): RowOutcome => ({
  row,
  kind: 'refused',
  name,
  email: emails[0] ?? '',
  changes: [],
  purchase: null,
  touchpoint: null,
  reasons: [{ code: 'erased', params: {} }],
});

interface Written {
  /** The ids of all customers that have news. */
  readonly touched: readonly string[];
  readonly newcomers: readonly Newcomer[];
}

/** Writes what was worked out. */
async function write(database: Database, people: readonly WorkedPerson[], known: readonly Company[]): Promise<Written> {
  const companies = await companiesFor(database, people, known);
  const settled = people.map((person) => {
    const company = companies.get(companyKey(person.company));
    return company ? { ...person, changed: true, content: { ...person.content, companyId: company.id } } : person;
  });
  const fresh = settled.filter(({ existing }) => existing === null);
  const added = await database.customers.addMany(
    fresh.map(({ content }) => content),
    'import',
  );
  const idOf = new Map(fresh.map((person, i) => [person, added[i]?.id ?? '']));
  const idFor = (person: WorkedPerson): string => person.existing?.id ?? idOf.get(person) ?? '';
  const changed = settled.flatMap(({ existing, content, changed }) =>
    existing && changed ? [{ id: existing.id, changes: content }] : [],
  );
  await database.customers.changeMany(changed);
  const bought = await writeParts<Purchase>(
    database.purchases,
    settled.flatMap((person) => ownBy(person.purchases, idFor(person))),
  );
  const met = await writeParts<Touchpoint>(
    database.touchpoints,
    settled.flatMap((person) =>
      ownBy(person.touchpoints, idFor(person)).map(({ existing, content }) => ({
        existing,
        content: { ...content, persona: personaOf(person.content) },
      })),
    ),
  );
  return {
    touched: settled
      .filter(({ changed, purchases, touchpoints }) => changed || [...purchases, ...touchpoints].some(isChanged))
      .map(idFor),
    newcomers: added.map((customer) => ({
      customer,
      purchases: bought.get(customer.id) ?? [],
      touchpoints: met.get(customer.id) ?? [],
    })),
  };
}

const isChanged = ({ changed }: { readonly changed: boolean }): boolean => changed;

interface OwnPart<T extends Row> {
  readonly existing: T | null;
  readonly content: Content<T>;
}

/** What has news of one customer, who may have been added just now. */
const ownBy = <T extends Row>(parts: readonly WorkedPart<T>[], customerId: string): readonly OwnPart<T>[] =>
  parts.filter(isChanged).map(({ existing, content }) => ({ existing, content: { ...content, customerId } }));

/** Those that were added, by customer. */
async function writeParts<T extends Row & { readonly customerId: string }>(
  rows: Repository<T>,
  parts: readonly OwnPart<T>[],
): Promise<ReadonlyMap<string, readonly T[]>> {
  const added = await rows.addMany(
    parts.filter(({ existing }) => existing === null).map(({ content }) => content),
    'import',
  );
  await rows.changeMany(
    parts.flatMap(({ existing, content }) => (existing ? [{ id: existing.id, changes: content }] : [])),
  );
  return Map.groupBy(added, ({ customerId }) => customerId);
}

/** The companies that the file names, by folded name; those that are not in the books yet are added. */
async function companiesFor(
  database: Database,
  people: readonly WorkedPerson[],
  known: readonly Company[],
): Promise<ReadonlyMap<string, Company>> {
  // Where two have one name, the first was found by it.
  const byKey = new Map([...known].reverse().map((company) => [companyKey(company.name), company]));
  const members = Map.groupBy(
    people.filter(({ company }) => company),
    ({ company }) => companyKey(company),
  );
  const missing = [...members].filter(([key]) => !byKey.has(key));
  const contents = missing.map(([, [first, ...others]]) => {
    const name = others.at(-1)?.company ?? first?.company ?? '';
    const domain = domainOf(first?.content.emails[0] ?? '');
    return { name, domains: domain && !isPublicMailDomain(domain) ? [domain] : [], note: '' };
  });
  for (const [i, company] of (await database.companies.addMany(contents, 'import')).entries()) {
    byKey.set(missing[i]?.[0] ?? '', company);
  }
  return byKey;
}
