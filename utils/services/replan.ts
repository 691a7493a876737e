import { calendarOf, type Plan, planOf, type Reconciled, reconcile } from '../domain/followups';
import { localDate } from '../domain/followups/local-date';
import { defaultJourney, evidenceOfPurchase } from '../domain/journey';
import type { Customer } from '../domain/model/customer';
import type { FollowUp, PlannedFollowUp } from '../domain/model/follow-up';
import type { Me } from '../domain/model/me';
import type { Purchase } from '../domain/model/purchase';
import type { Content, Source } from '../domain/model/row';
import type { Touchpoint } from '../domain/model/touchpoint';
import { moveOn } from './evidence';
import { readMe } from './me';
import type { World } from './world';

/** What is older than this many touchpoints has no bearing on what is due. */
const mostTouchpoints = 300;
const mostPurchases = 200;

const nothing: Plan = { planned: [], ended: new Map() };

const opened = (plan: PlannedFollowUp): Content<FollowUp> => ({
  ...plan,
  state: 'open',
  snoozedUntil: '',
  closedAt: null,
  closedBecause: '',
});

const changes = ({ dueOn, zone, reason, value, account, state, closedAt, closedBecause }: FollowUp) => ({
  dueOn,
  zone,
  reason,
  value,
  account,
  state,
  closedAt,
  closedBecause,
});

interface Past {
  readonly touchpoints: readonly Touchpoint[];
  readonly purchases: readonly Purchase[];
  readonly followUps: readonly FollowUp[];
}

/** One after the other: Dexie loses a transaction out of sight when very many promises wait in it at once. */
async function pastOf({ store }: World, id: string): Promise<Past> {
  const touchpoints = await store.touchpoints.ofCustomer(id, mostTouchpoints);
  const purchases = await store.purchases.ofCustomer(id, mostPurchases);
  return { touchpoints, purchases, followUps: await store.followUps.ofCustomer(id) };
}

/** A delivery that was announced for a day comes about by itself; one from before the last move is history. */
function seeDeliveries(world: World, customer: Customer, purchases: readonly Purchase[], zone: string) {
  const since = customer.stageHistory.at(-1)?.at ?? 0;
  const deliveries = purchases
    .flatMap((purchase) => evidenceOfPurchase(purchase, zone))
    .filter(({ kind, at }) => kind === 'delivery' && at >= since);
  return moveOn(world, customer, deliveries, zone);
}

async function settle(world: World, customer: Customer, past: Past, me: Me): Promise<Reconciled> {
  const seen = await seeDeliveries(world, customer, past.purchases, me.timeZone);
  const plan = planOf(seen, past, defaultJourney, calendarOf(me), world.now());
  return reconcile(past.followUps, plan, world.now());
}

/** Of customers who are gone, nothing stays open. */
const settleGone = async ({ store, now }: World, id: string): Promise<Reconciled> =>
  reconcile(await store.followUps.ofCustomer(id), nothing, now());

async function write({ store }: World, all: readonly Reconciled[], sources: ReadonlyMap<string, Source>) {
  const added = all.flatMap(({ add }) => add);
  const changed = all.flatMap(({ change }) => change);
  const bySource = Map.groupBy(added, ({ customerId }) => sources.get(customerId) ?? 'user');
  for (const [source, some] of bySource) await store.followUps.addMany(some.map(opened), source);
  if (changed.length > 0) {
    await store.followUps.changeMany(changed.map((row) => ({ id: row.id, changes: changes(row) })));
  }
  return added.length + changed.length > 0;
}

/** Inside the caller's transaction. Written together at the end, for every write costs a round trip. */
async function replanSome(world: World, ids: readonly string[], me: Me): Promise<boolean> {
  const customers = new Map((await world.store.customers.getMany(ids)).map((customer) => [customer.id, customer]));
  const settled: Reconciled[] = [];
  for (const id of ids) {
    const customer = customers.get(id);
    settled.push(customer ? await settle(world, customer, await pastOf(world, id), me) : await settleGone(world, id));
  }
  return write(world, settled, new Map(ids.map((id) => [id, customers.get(id)?.source ?? 'user'])));
}

/** Inside the caller's transaction: brings one customer's follow-ups up to date. True when something changed. */
export const replanCustomer = (world: World, customerId: string, me: Me): Promise<boolean> =>
  replanSome(world, [customerId], me);

const portion = 50;

/** Brings some customers up to date in one transaction, or in the one that is running. True when something changed. */
export async function replanCustomers(world: World, ids: readonly string[]): Promise<boolean> {
  const me = await readMe(world);
  return world.store.transaction(async () => {
    let changed = false;
    for (let start = 0; start < ids.length; start += portion)
      changed = (await replanSome(world, ids.slice(start, start + portion), me)) || changed;
    return changed;
  });
}

const cursor = 'replan';
const batch = 20;

/** Time alone ends windows, too: those that have something due come before all others. */
async function replanDue(world: World, budget: number): Promise<boolean> {
  const { timeZone } = await readMe(world);
  const due = await world.store.followUps.dueNow(localDate(world.now(), timeZone), budget);
  const ids = [...new Set(due.map(({ customerId }) => customerId))];
  let changed = false;
  for (let start = 0; start < ids.length; start += batch)
    changed = (await replanCustomers(world, ids.slice(start, start + batch))) || changed;
  return changed;
}

/**
 * Looks at everybody who has something due and at the next `budget` customers in turn; where it stands is kept, so
 * that a worker that dies goes on there. `finished`: the round is complete.
 */
export async function replanAll(world: World, { budget }: { readonly budget: number }): Promise<{ finished: boolean }> {
  let changed = await replanDue(world, budget);
  let after = (await world.store.memos.read<string>(cursor)) ?? '';
  let left = budget;
  do {
    const limit = Math.min(batch, left);
    const page = await world.store.customers.page(after, limit);
    const living = page.filter(({ deletedAt }) => deletedAt === null).map(({ id }) => id);
    changed = (await replanCustomers(world, living)) || changed;
    after = page.length < limit ? '' : (page.at(-1)?.id ?? '');
    left -= limit;
    await world.store.memos.write(cursor, after);
  } while (after !== '' && left > 0);
  if (changed) world.announce(['followUps', 'customers']);
  return { finished: after === '' };
}
