import { emptyPlan, planOf, type Reconciled, reconcile } from '../domain/followups';
import { standingOf } from '../domain/journey';
import type { Customer } from '../domain/model/customer';
import type { FollowUp, PlannedFollowUp } from '../domain/model/follow-up';
import type { PlaybookRun } from '../domain/model/playbook-run';
import type { Purchase } from '../domain/model/purchase';
import type { Roadblock } from '../domain/model/roadblock';
import type { Content, Instant } from '../domain/model/row';
import type { Touchpoint } from '../domain/model/touchpoint';
import type { Basis } from './basis';
import type { World } from './world';

/** What is older than this many touchpoints has no bearing on what is due. */
const mostTouchpoints = 300;
const mostPurchases = 200;

const opened = (plan: PlannedFollowUp): Content<FollowUp> => ({
  ...plan,
  state: 'open',
  snoozedUntil: '',
  closedAt: null,
  closedBecause: '',
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
  readonly roadblocks: readonly Roadblock[];
  readonly playbookRuns: readonly PlaybookRun[];
  readonly followUps: readonly FollowUp[];
}

interface Settled extends Reconciled, Pick<Known, 'followUps'> {
  readonly customer: Customer | null;
  /** Whom what is known has moved, as they are now. */
  readonly moved: Customer | null;
}

/** Read together: of a hundred customers, each question of its own would cost a round trip. */
export async function knownOf({ store }: World, ids: readonly string[]): Promise<readonly Known[]> {
  if (ids.length === 0) return [];
  const [customers, touchpoints, purchases, roadblocks, playbookRuns, followUps] = await Promise.all([
    store.customers.getMany(ids),
    store.touchpoints.ofCustomers(ids, mostTouchpoints),
    store.purchases.ofCustomers(ids, mostPurchases),
    store.roadblocks.ofCustomers(ids),
    store.playbookRuns.ofCustomers(ids),
    store.followUps.ofCustomers(ids),
  ]);
  const byId = new Map(customers.map((customer) => [customer.id, customer]));
  return ids.map((id, i) => ({
    customer: byId.get(id) ?? null,
    touchpoints: touchpoints[i] ?? [],
    purchases: purchases[i] ?? [],
    roadblocks: roadblocks[i] ?? [],
    playbookRuns: playbookRuns[i] ?? [],
    followUps: followUps[i] ?? [],
  }));
}

export const knownOfNewcomer = ({ customer, purchases }: Newcomer): Known => ({
  customer,
  touchpoints: [],
  purchases,
  roadblocks: [],
  playbookRuns: [],
  followUps: [],
});

/** From when on all touchpoints are known: of who has very many, only the newest were read. */
const allSince = ({ touchpoints }: Known): Instant | undefined =>
  touchpoints.length < mostTouchpoints ? undefined : Math.min(...touchpoints.map(({ at }) => at));

/** Of customers who are gone, nothing stays open. */
function settle(past: Known, basis: Basis, now: Instant): Settled {
  const { customer, followUps } = past;
  if (!customer) return { ...reconcile(followUps, emptyPlan, now), customer, followUps, moved: null };
  const { journey, calendar } = basis;
  const seen = standingOf(customer, past, basis, now, calendar.timeZone, allSince(past));
  const plan = planOf(seen, past, journey, calendar, now);
  return { ...reconcile(followUps, plan, now), customer, followUps, moved: seen === customer ? null : seen };
}

/** Written together and at one time, for every write costs a round trip. True when follow-ups changed. */
async function write({ store }: World, all: readonly Settled[]): Promise<boolean> {
  const moved = all.flatMap(({ customer, moved }) => (customer && moved ? [{ customer, moved }] : []));
  const added = Map.groupBy(
    all.flatMap(({ customer, add }) => add.map((plan) => ({ source: customer?.source ?? 'user', plan }))),
    ({ source }) => source,
  );
  const changed = all.flatMap(({ change }) => change);
  const known = new Map(
    changed.length > 0 ? all.flatMap(({ followUps }) => followUps.map((row) => [row.id, row])) : [],
  );
  await Promise.all([
    store.customers.changeMany(
      moved.map(({ moved: { id, stage, stageHistory } }) => ({ id, changes: { stage, stageHistory } })),
      moved.map(({ customer }) => customer),
    ),
    ...[...added].map(([source, plans]) =>
      store.followUps.addMany(
        plans.map(({ plan }) => opened(plan)),
        source,
      ),
    ),
    store.followUps.changeMany(
      changed.map((row) => ({ id: row.id, changes: row })),
      changed.flatMap(({ id }) => known.get(id) ?? []),
    ),
  ]);
  return added.size > 0 || changed.length > 0;
}

/** Inside the caller's transaction: brings their follow-ups up to date. True when something changed. */
export const planFor = (world: World, known: readonly Known[], basis: Basis): Promise<boolean> =>
  write(
    world,
    known.map((one) => settle(one, basis, world.now())),
  );
