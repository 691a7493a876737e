import { calendarOf, type Plan, planOf, type Reconciled, reconcile } from '../domain/followups';
import { defaultJourney, evidenceOfPurchase } from '../domain/journey';
import type { Customer } from '../domain/model/customer';
import type { FollowUp, PlannedFollowUp } from '../domain/model/follow-up';
import type { Me } from '../domain/model/me';
import type { Purchase } from '../domain/model/purchase';
import type { Content, Instant, Source } from '../domain/model/row';
import type { Touchpoint } from '../domain/model/touchpoint';
import { movedOn } from './evidence';
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

/** Somebody who was added in the running transaction: nothing is kept of them but what they bought. */
export interface Newcomer {
  readonly customer: Customer;
  readonly purchases: readonly Purchase[];
}

/** The customer, null when gone, and what is kept of them. */
export interface Known {
  readonly customer: Customer | null;
  readonly touchpoints: readonly Touchpoint[];
  readonly purchases: readonly Purchase[];
  readonly followUps: readonly FollowUp[];
}

interface Settled extends Reconciled {
  readonly customer: Customer | null;
  /** Whom the deliveries have moved on, as they are now. */
  readonly moved: Customer | null;
}

/** Read together: of a hundred customers, each question of its own would cost a round trip. */
export async function knownOf({ store }: World, ids: readonly string[]): Promise<readonly Known[]> {
  if (ids.length === 0) return [];
  const customers = new Map((await store.customers.getMany(ids)).map((customer) => [customer.id, customer]));
  const touchpoints = await store.touchpoints.ofCustomers(ids, mostTouchpoints);
  const purchases = await store.purchases.ofCustomers(ids, mostPurchases);
  const followUps = await store.followUps.ofCustomers(ids);
  return ids.map((id, i) => ({
    customer: customers.get(id) ?? null,
    touchpoints: touchpoints[i] ?? [],
    purchases: purchases[i] ?? [],
    followUps: followUps[i] ?? [],
  }));
}

export const knownOfNewcomer = ({ customer, purchases }: Newcomer): Known => ({
  customer,
  touchpoints: [],
  purchases,
  followUps: [],
});

/** A delivery that was announced for a day comes about by itself; one from before the last move is history. */
function afterDeliveries(customer: Customer, purchases: readonly Purchase[], now: Instant, zone: string): Customer {
  const since = customer.stageHistory.at(-1)?.at ?? 0;
  const deliveries = purchases
    .flatMap((purchase) => evidenceOfPurchase(purchase, zone))
    .filter(({ kind, at }) => kind === 'delivery' && at >= since);
  return movedOn(customer, deliveries, now, zone);
}

/** Of customers who are gone, nothing stays open. */
function settle({ customer, ...past }: Known, me: Me, now: Instant): Settled {
  if (!customer) return { ...reconcile(past.followUps, nothing, now), customer, moved: null };
  const seen = afterDeliveries(customer, past.purchases, now, me.timeZone);
  const plan = planOf(seen, past, defaultJourney, calendarOf(me), now);
  return { ...reconcile(past.followUps, plan, now), customer, moved: seen === customer ? null : seen };
}

/** Written together, for every write costs a round trip. True when follow-ups changed. */
async function write({ store }: World, all: readonly Settled[]): Promise<boolean> {
  const moved = all.flatMap(({ moved }) => moved ?? []);
  if (moved.length > 0) {
    const moves = moved.map(({ id, stage, stageHistory }) => ({ id, changes: { stage, stageHistory } }));
    await store.customers.changeMany(moves);
  }
  const bySource = new Map<Source, Content<FollowUp>[]>();
  for (const { customer, add } of all) {
    const source = customer?.source ?? 'user';
    if (add.length > 0) bySource.set(source, [...(bySource.get(source) ?? []), ...add.map(opened)]);
  }
  for (const [source, some] of bySource) await store.followUps.addMany(some, source);
  const changed = all.flatMap(({ change }) => change);
  if (changed.length > 0) {
    await store.followUps.changeMany(changed.map((row) => ({ id: row.id, changes: changes(row) })));
  }
  return bySource.size > 0 || changed.length > 0;
}

/** Inside the caller's transaction: brings their follow-ups up to date. True when something changed. */
export const planFor = (world: World, known: readonly Known[], me: Me): Promise<boolean> =>
  write(
    world,
    known.map((one) => settle(one, me, world.now())),
  );
