import type { ImportRecord } from '../domain/import/record';
import { companyDomain, companyKey, type RowOutcome, type WorkedPerson, workOut } from '../domain/import/work-out';
import type { Company } from '../domain/model/company';
import type { Job } from '../domain/model/job';
import { isPublicMailDomain } from '../domain/model/public-mail-domains';
import type { ImportDoor } from '../messaging/doors/import';
import type { Database } from '../storage';
import { readBooks } from './import-books';
import { finishJob, runningJobs, runPart, startJob } from './jobs';
import type { Replan } from './undo';

export interface ImportDependencies {
  readonly database: Database;
  /** IANA zone of the user. */
  readonly zone: string;
  /** Plans the follow-ups of these customers anew; runs inside the import's transaction. */
  readonly replan: Replan;
}

type Served = {
  readonly [K in keyof ImportDoor]: (input: Parameters<ImportDoor[K]>[0]) => Promise<ReturnType<ImportDoor[K]>>;
};

/** The doors of the CSV import. */
export function importCustomers({ database, zone, replan }: ImportDependencies): Served {
  const worked = async (records: readonly ImportRecord[]) =>
    workOut(records, await readBooks(database, records), database.now(), zone);

  return {
    planImport: async ({ records }) => (await worked(records)).outcomes,
    startImport: async ({ file }) => ({ job: (await startJob(database, 'import', file)).id }),
    async importRows({ job: id, part, records }) {
      const { job, value } = await runPart(database, id, part, async () => {
        const { people, outcomes } = await worked(records);
        const ids = await write(database, people);
        await replan(ids);
        return { value: outcomes.filter(({ kind }) => kind === 'refused'), tally: tallyOf(outcomes) };
      });
      return { tally: job.tally, refused: value ?? [] };
    },
    finishImport: ({ job, cancelled }) => finishJob(database, job, cancelled ? 'cancelled' : 'done'),
    unfinishedImports: async () => (await runningJobs(database)).filter(({ kind }) => kind === 'import'),
  };
}

/** Writes what was worked out; the ids of all customers that it touches. */
async function write(database: Database, people: readonly WorkedPerson[]): Promise<readonly string[]> {
  const companies = await companiesFor(database, people);
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
  const changed = settled.flatMap(({ existing, content, changed }) =>
    existing && changed ? [{ id: existing.id, changes: content }] : [],
  );
  await database.customers.changeMany(changed);
  const bought = settled.flatMap((person) =>
    person.purchases
      .filter((purchase) => purchase.changed)
      .map(({ existing, content }) => ({
        existing,
        content: { ...content, customerId: person.existing?.id ?? idOf.get(person) ?? '' },
      })),
  );
  await database.purchases.addMany(
    bought.filter(({ existing }) => existing === null).map(({ content }) => content),
    'import',
  );
  await database.purchases.changeMany(
    bought.flatMap(({ existing, content }) => (existing ? [{ id: existing.id, changes: content }] : [])),
  );
  const touched = settled.filter(({ changed, purchases }) => changed || purchases.some((each) => each.changed));
  return touched.map((person) => person.existing?.id ?? idOf.get(person) ?? '');
}

/** The companies that the file names, by folded name; those that are not in the books yet are added. */
async function companiesFor(
  database: Database,
  people: readonly WorkedPerson[],
): Promise<ReadonlyMap<string, Company>> {
  const names = new Map(people.filter(({ company }) => company).map(({ company }) => [companyKey(company), company]));
  const known = await database.companies.byNames([...names.values()]);
  const byKey = new Map<string, Company>();
  const missing = [...names].filter(([key], i) => {
    const company = known[i];
    if (company) byKey.set(key, company);
    return !company;
  });
  const contents = missing.map(([key, name]) => {
    const domain = companyDomain(people, key);
    return { name, domains: domain && !isPublicMailDomain(domain) ? [domain] : [], note: '' };
  });
  for (const [i, company] of (await database.companies.addMany(contents, 'import')).entries()) {
    byKey.set(missing[i]?.[0] ?? '', company);
  }
  return byKey;
}

function tallyOf(outcomes: readonly RowOutcome[]): Job['tally'] {
  const tally: Record<string, number> = {};
  for (const { kind, purchase } of outcomes) {
    tally[kind] = (tally[kind] ?? 0) + 1;
    if (purchase === 'added') tally.purchasesAdded = (tally.purchasesAdded ?? 0) + 1;
    if (purchase === 'changed') tally.purchasesChanged = (tally.purchasesChanged ?? 0) + 1;
  }
  return tally;
}
