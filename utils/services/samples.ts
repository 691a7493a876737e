import type { Reason } from '../domain/model/row';
import { readDisplayName } from '../domain/names/person-name';
import type { Scenario } from '../domain/practice/mails';
import type { Sample } from '../domain/practice/sample';
import { samples } from '../domain/practice/samples';
import { Refusal } from '../messaging/result';
import { companyOf } from './companies';
import { readMe } from './me';
import { replanCustomers } from './replan';
import type { World } from './world';

/** Which customers and companies are samples, for there is no index over the source. */
interface Written {
  readonly customers: readonly string[];
  readonly companies: readonly string[];
  /** What the user has removed of them since, by table: a tombstone can't be looked up by its customer. */
  readonly removed?: Readonly<Partial<Record<OwnTable, readonly string[]>>>;
}

const own = ['touchpoints', 'purchases', 'goals', 'roadblocks', 'opportunities', 'playbookRuns'] as const;
type OwnTable = (typeof own)[number];

const memo = 'samples';
const mostRows = 10_000;

const nameOf = (name: string) => {
  const { given, family } = readDisplayName(name);
  return { given: given.join(' '), family: family.join(' ') };
};

/** Inside the caller's transaction: without a trace, for nobody needs to be told of it later. */
async function erase({ store }: World): Promise<readonly string[]> {
  const written = await store.memos.read<Written>(memo);
  if (!written) return [];
  for (const id of written.customers) {
    await store.followUps.erase((await store.followUps.ofCustomer(id)).map((row) => row.id));
    for (const table of own)
      await store[table].erase((await store[table].ofCustomer(id, mostRows)).map((row) => row.id));
  }
  for (const table of own) await store[table].erase(written.removed?.[table] ?? []);
  await store.customers.erase(written.customers);
  for (const id of written.companies) {
    if ((await store.companies.get(id))?.source === 'sample' && (await store.customers.ofCompany(id, 1)).length === 0)
      await store.companies.erase([id]);
  }
  await store.memos.remove(memo);
  return written.customers;
}

/** Inside the caller's transaction, when the user removes something of a sample: it goes with them all the same. */
export async function rememberRemoved({ store }: World, table: OwnTable, id: string): Promise<void> {
  const written = await store.memos.read<Written>(memo);
  if (!written) return;
  const removed = { ...written.removed, [table]: [...(written.removed?.[table] ?? []), id] };
  await store.memos.write(memo, { ...written, removed } satisfies Written);
}

/** A person who is a customer of the user's own is never overwritten. Refuses when that leaves nobody. */
async function strangersOf({ store }: World, told: readonly Sample[]): Promise<readonly Sample[]> {
  const strangers: Sample[] = [];
  let taken: Reason['params'] | undefined;
  for (const sample of told) {
    const { emails } = sample.customer;
    const own = (await store.customers.byAddresses(emails)).find((customer) => customer !== undefined);
    if (own) taken ??= { email: emails[0] ?? '', name: own.name };
    else strangers.push(sample);
  }
  if (taken && strangers.length === 0) throw new Refusal('addressTaken', taken);
  return strangers;
}

/** Inside the caller's transaction. */
async function write(
  world: World,
  sample: Sample,
): Promise<{ readonly id: string; readonly companyId: string | null }> {
  const { store } = world;
  const companyId = await companyOf(world, sample.company, sample.customer.emails, 'sample');
  const { id } = await store.customers.add({ ...sample.customer, companyId }, 'sample');
  const purchases = await store.purchases.addMany(
    sample.purchases.map((purchase) => ({ ...purchase, customerId: id })),
    'sample',
  );
  await store.touchpoints.addMany(
    sample.touchpoints.map(({ about, ...touchpoint }) => ({
      ...touchpoint,
      customerId: id,
      purchaseId: about === null ? null : (purchases[about]?.id ?? null),
    })),
    'sample',
  );
  return { id, companyId };
}

/** Puts the practice customers in, or one scenario's in their place; those that were there before go. */
export async function loadSamples(world: World, { scenario }: { readonly scenario: Scenario | null }): Promise<null> {
  const { timeZone } = await readMe(world);
  await world.store.transaction(async () => {
    await erase(world);
    const written: { id: string; companyId: string | null }[] = [];
    const told = samples(scenario, world.now(), timeZone, nameOf);
    for (const sample of await strangersOf(world, told)) written.push(await write(world, sample));
    const customers = written.map(({ id }) => id);
    const companies = written.flatMap(({ companyId }) => companyId ?? []);
    await world.store.memos.write(memo, { customers, companies } satisfies Written);
    await replanCustomers(world, customers);
  });
  world.announce(['customers', 'followUps']);
  return null;
}

export async function removeSamples(world: World): Promise<null> {
  const gone = await world.store.transaction(async () => {
    const slips = (await world.store.slips.latest(mostRows)).filter(({ source }) => source === 'sample');
    await world.store.slips.erase(slips.map(({ id }) => id));
    return [...slips, ...(await erase(world))];
  });
  if (gone.length > 0) world.announce(['customers', 'followUps', 'slips']);
  return null;
}
