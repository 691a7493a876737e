import { emptyPlan, planOf, type Reconciled, reconcile } from '../domain/followups';
import { milestonesOf } from '../domain/insights/milestones';
import { isSameMilestones } from '../domain/insights/same-milestones';
import { standingOf } from '../domain/journey';
import type { Customer } from '../domain/model/customer';
import type { FollowUp, PlannedFollowUp } from '../domain/model/follow-up';
import type { PlaybookRun } from '../domain/model/playbook-run';
import type { Purchase } from '../domain/model/purchase';
import type { Roadblock } from '../domain/model/roadblock';
import type { Content, Instant } from '../domain/model/row';
import type { Standing } from '../domain/model/standing';
import type { Touchpoint } from '../domain/model/touchpoint';
import { isSameStanding, standingNow } from '../domain/people/standing';
import type { Basis } from './basis';
import { countAnew, isMiscounted } from './places';
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

/** Somebody who was added in the running transaction: nothing is kept of them but what came with them. */
export interface Newcomer {
  readonly customer: Customer;
  readonly purchases: readonly Purchase[];
  readonly touchpoints: readonly Touchpoint[];
}

/** The customer, null when gone, and what is kept of them. */
export interface Known {
  readonly customer: Customer | null;
  readonly touchpoints: readonly Touchpoint[];
  readonly purchases: readonly Purchase[];
  readonly roadblocks: readonly Roadblock[];
  readonly playbookRuns: readonly PlaybookRun[];
  readonly followUps: readonly FollowUp[];
  /** How things stood when it was last worked out. */
  readonly standing: Standing | null;
}

interface Settled extends Reconciled, Pick<Known, 'followUps'> {
  readonly customer: Customer | null;
  /** As what is known makes them stand; the very same where nothing is new, null for who is gone. */
  readonly seen: Customer | null;
  readonly stood: Standing | null;
  readonly stands: Standing | null;
}

/** Read together: of a hundred customers, each question of its own would cost a round trip. */
export async function knownOf({ store }: World, ids: readonly string[]): Promise<readonly Known[]> {
  if (ids.length === 0) return [];
  const [customers, touchpoints, purchases, roadblocks, playbookRuns, followUps, standings] = await Promise.all([
    store.customers.getMany(ids),
    store.touchpoints.ofCustomers(ids, mostTouchpoints),
    store.purchases.ofCustomers(ids, mostPurchases),
    store.roadblocks.ofCustomers(ids),
    store.playbookRuns.ofCustomers(ids),
    store.followUps.ofCustomers(ids),
    store.standings.of(ids),
  ]);
  const byId = new Map(customers.map((customer) => [customer.id, customer]));
  return ids.map((id, i) => ({
    customer: byId.get(id) ?? null,
    touchpoints: touchpoints[i] ?? [],
    purchases: purchases[i] ?? [],
    roadblocks: roadblocks[i] ?? [],
    playbookRuns: playbookRuns[i] ?? [],
    followUps: followUps[i] ?? [],
    standing: standings[i] ?? null,
  }));
}

export const knownOfNewcomer = ({ customer, purchases, touchpoints }: Newcomer): Known => ({
  customer,
  touchpoints,
  purchases,
  roadblocks: [],
  playbookRuns: [],
  followUps: [],
  standing: null,
});

/** From when on all touchpoints are known: of who has very many, only the newest were read. */
const allSince = ({ touchpoints }: Known): Instant | undefined =>
  touchpoints.length < mostTouchpoints ? undefined : Math.min(...touchpoints.map(({ at }) => at));

/** Of customers who are gone, nothing stays open. */
function settle(past: Known, basis: Basis, now: Instant): Settled {
  const { customer, followUps, standing = null } = past;
  if (!customer)
    return { ...reconcile(followUps, emptyPlan, now), customer, followUps, seen: null, stood: standing, stands: null };
  const { journey, calendar } = basis;
  const { timeZone: zone } = calendar;
  const stood = standingOf(customer, past, basis, now, zone, allSince(past));
  const plan = planOf(stood, past, journey, calendar, now);
  const milestones = milestonesOf(stood, past, { journey, now, zone, allSince: allSince(past) });
  const seen = isSameMilestones(milestones, customer.milestones) ? stood : { ...stood, milestones };
  const settled = reconcile(followUps, plan, now);
  const stands = standingNow(stood, past, settled, journey, now, zone);
  return { ...settled, customer, followUps, seen, stood: standing, stands };
}

/** Who has moved is written anew; what only keeps up with other rows is written beside. */
async function writeSeen({ customers }: World['store'], all: readonly Settled[]): Promise<void> {
  const news = all.flatMap(({ customer, seen }) => (customer && seen && seen !== customer ? [{ customer, seen }] : []));
  const isMoved = ({ customer, seen }: (typeof news)[number]) => seen.stageHistory !== customer.stageHistory;
  const moved = news.filter(isMoved);
  const kept = news.filter((one) => !isMoved(one));
  await Promise.all([
    customers.changeMany(
      moved.map(({ seen: { id, stage, stageHistory, milestones } }) => ({
        id,
        changes: { stage, stageHistory, milestones },
      })),
      moved.map(({ customer }) => customer),
    ),
    customers.keepBeside(kept.map(({ customer, seen: { milestones } }) => ({ now: customer, fields: { milestones } }))),
  ]);
}

/** Written together and at one time, for every write costs a round trip. True when follow-ups changed. */
async function write({ store }: World, all: readonly Settled[]): Promise<boolean> {
  const added = Map.groupBy(
    all.flatMap(({ customer, add }) => add.map((plan) => ({ source: customer?.source ?? 'user', plan }))),
    ({ source }) => source,
  );
  const changed = all.flatMap(({ change }) => change);
  const known = new Map(
    changed.length > 0 ? all.flatMap(({ followUps }) => followUps.map((row) => [row.id, row])) : [],
  );
  const restood = all.flatMap(({ stood, stands }) =>
    stands && !(stood && isSameStanding(stood, stands)) ? [{ stood, stands }] : [],
  );
  store.standings.put(
    restood.map(({ stands }) => stands),
    restood.map(({ stood }) => stood ?? undefined),
  );
  await Promise.all([
    writeSeen(store, all),
    store.standings.drop(all.flatMap(({ stood, stands }) => (stood && !stands ? stood.id : []))),
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
export async function planFor(world: World, known: readonly Known[], basis: Basis): Promise<boolean> {
  const changed = await write(
    world,
    known.map((one) => settle(one, basis, world.now())),
  );
  const miscounted = known.filter(isMiscounted).flatMap(({ customer }) => customer?.id ?? []);
  if (miscounted.length > 0) await countAnew(world, miscounted);
  return changed;
}
