import { calendarOf, type Plan, planOf, reconcile } from '../domain/followups';
import { localDate } from '../domain/followups/local-date';
import { defaultJourney, evidenceOfPurchase } from '../domain/journey';
import type { Customer } from '../domain/model/customer';
import type { FollowUp, PlannedFollowUp } from '../domain/model/follow-up';
import type { Me } from '../domain/model/me';
import type { Content } from '../domain/model/row';
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

async function planFor(world: World, customer: Customer, me: Me): Promise<Plan> {
  const [touchpoints, purchases] = await Promise.all([
    world.store.touchpoints.ofCustomer(customer.id, mostTouchpoints),
    world.store.purchases.ofCustomer(customer.id, mostPurchases),
  ]);
  return planOf(customer, { touchpoints, purchases }, defaultJourney, calendarOf(me), world.now());
}

/** Inside the caller's transaction: brings one customer's follow-ups up to date. True when something changed. */
export async function replanCustomer(world: World, customerId: string, me: Me): Promise<boolean> {
  const { store } = world;
  const customer = await store.customers.get(customerId);
  const plan = customer ? await planFor(world, customer, me) : nothing;
  const { add, change } = reconcile(await store.followUps.ofCustomer(customerId), plan, world.now());
  if (add.length > 0) await store.followUps.addMany(add.map(opened), customer?.source ?? 'user');
  if (change.length > 0) await store.followUps.changeMany(change.map((row) => ({ id: row.id, changes: changes(row) })));
  return add.length + change.length > 0;
}

/** Inside the caller's transaction: a delivery that was announced for a day has come about by itself. */
async function seeDeliveries(world: World, customerId: string, { timeZone }: Me): Promise<void> {
  const today = localDate(world.now(), timeZone);
  const purchases = await world.store.purchases.ofCustomer(customerId, mostPurchases);
  const delivered = purchases.filter(({ deliveredOn }) => deliveredOn !== null && deliveredOn <= today);
  const evidence = delivered.flatMap((purchase) => evidenceOfPurchase(purchase, timeZone));
  await moveOn(
    world,
    customerId,
    evidence.filter(({ kind }) => kind === 'delivery'),
    timeZone,
    'news',
  );
}

/** Brings some customers up to date in one transaction, or in the one that is running. True when something changed. */
export async function replanCustomers(world: World, ids: readonly string[]): Promise<boolean> {
  const me = await readMe(world);
  return world.store.transaction(async () => {
    let changed = false;
    for (const id of ids) {
      await seeDeliveries(world, id, me);
      changed = (await replanCustomer(world, id, me)) || changed;
    }
    return changed;
  });
}

const cursor = 'replan';
const batch = 50;

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
