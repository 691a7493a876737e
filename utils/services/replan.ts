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

async function pastOf({ store }: World, id: string): Promise<Past> {
  const [touchpoints, purchases, followUps] = await Promise.all([
    store.touchpoints.ofCustomer(id, mostTouchpoints),
    store.purchases.ofCustomer(id, mostPurchases),
    store.followUps.ofCustomer(id),
  ]);
  return { touchpoints, purchases, followUps };
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
async function settleGone({ store, now }: World, ids: readonly string[]): Promise<Reconciled[]> {
  const rows = await Promise.all(ids.map((id) => store.followUps.ofCustomer(id)));
  return rows.map((followUps) => reconcile(followUps, nothing, now()));
}

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

/** Inside the caller's transaction. Reads of many customers go side by side, for each waits mostly for the database. */
async function replanSome(world: World, ids: readonly string[], me: Me): Promise<boolean> {
  const customers = await world.store.customers.getMany(ids);
  const sources = new Map(customers.map(({ id, source }) => [id, source]));
  const pasts = await Promise.all(customers.map(({ id }) => pastOf(world, id)));
  const settled: Reconciled[] = [];
  for (const [place, customer] of customers.entries()) {
    const past = pasts[place];
    if (past) settled.push(await settle(world, customer, past, me));
  }
  const gone = ids.filter((id) => !sources.has(id));
  return write(world, [...settled, ...(await settleGone(world, gone))], sources);
}

/** Inside the caller's transaction: brings one customer's follow-ups up to date. True when something changed. */
export const replanCustomer = (world: World, customerId: string, me: Me): Promise<boolean> =>
  replanSome(world, [customerId], me);

const sideBySide = 50;

/** Brings some customers up to date in one transaction, or in the one that is running. True when something changed. */
export async function replanCustomers(world: World, ids: readonly string[]): Promise<boolean> {
  const me = await readMe(world);
  return world.store.transaction(async () => {
    let changed = false;
    for (let start = 0; start < ids.length; start += sideBySide)
      changed = (await replanSome(world, ids.slice(start, start + sideBySide), me)) || changed;
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
