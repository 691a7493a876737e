import { type Journeys, stageHere } from '../journey/relabel';
import type { GoalState } from '../model/goal';
import type { OpportunityType } from '../model/opportunity';
import type { Roadblock, RoadblockType } from '../model/roadblock';
import type { Instant } from '../model/row';
import type { StageId } from '../model/stage';
import { placeHere } from './here';
import type { GoalsCounted, OpportunitiesCounted, RoadblocksCounted, Stay } from './standing-counts';

/** How it stands in one stage at this moment. */
export interface StageNow {
  readonly stage: StageId;
  readonly customers: number;
  /** How long half of them have been there at least, in days, to the week. Null where nobody is. */
  readonly medianDays: number | null;
  readonly goals: Readonly<Record<GoalState, number>>;
  readonly roadblocks: { readonly open: number; readonly grave: number; readonly mostly: RoadblockType | null };
  readonly opportunities: { readonly open: number; readonly mostly: OpportunityType | null };
}

export interface Standing {
  readonly stays: readonly Stay[];
  readonly goals: readonly GoalsCounted[];
  readonly roadblocks: readonly RoadblocksCounted[];
  readonly opportunities: readonly OpportunitiesCounted[];
}

/** Every stage of the journey, in its order. */
export function stagesNow(standing: Standing, journeys: Journeys, now: Instant): readonly StageNow[] {
  const at = <T extends { readonly stage: StageId }>(rows: readonly T[], stage: StageId) =>
    rows.filter((row) => stageHere(row.stage, [], journeys) === stage);
  return journeys.journey.stages.map(({ id }) => {
    const stays = at(standing.stays, id);
    const roadblocks = standing.roadblocks.filter((row) => placeHere(row.stage, row.kind, journeys) === id);
    const opportunities = at(standing.opportunities, id);
    const goals = at(standing.goals, id);
    const inState = (state: GoalState) => total(goals.filter((goal) => goal.state === state));
    return {
      stage: id,
      customers: total(stays),
      medianDays: medianDays(stays, now),
      goals: {
        open: inState('open'),
        reached: inState('reached'),
        'at-risk': inState('at-risk'),
        missed: inState('missed'),
      },
      roadblocks: { open: total(roadblocks), grave: graveAmong(roadblocks), mostly: mostOf(roadblocks) },
      opportunities: { open: total(opportunities), mostly: mostOf(opportunities) },
    };
  });
}

interface Counted {
  readonly count: number;
}

const total = (rows: readonly Counted[]): number => rows.reduce((sum, { count }) => sum + count, 0);

const graveAmong = (rows: readonly (Counted & Pick<Roadblock, 'importance'>)[]): number =>
  total(rows.filter(({ importance }) => importance === 3));

/** The type that there is most of; of two alike, the first in the alphabet. */
function mostOf<T extends string>(rows: readonly (Counted & { readonly type: T })[]): T | null {
  const by = [...Map.groupBy(rows, ({ type }) => type)].map(([type, some]) => [type, total(some)] as const);
  return by.sort(([a, n], [b, m]) => m - n || (a < b ? -1 : 1))[0]?.[0] ?? null;
}

const aDay = 86_400_000;

function medianDays(stays: readonly Stay[], now: Instant): number | null {
  const all = total(stays);
  if (all === 0) return null;
  let passed = 0;
  for (const { since, count } of stays.toSorted((a, b) => b.since - a.since)) {
    passed += count;
    // They came some time in that week: in its middle, to be fair.
    if (passed * 2 >= all) return Math.max(0, Math.round((now - since) / aDay - 3.5));
  }
  return null;
}
