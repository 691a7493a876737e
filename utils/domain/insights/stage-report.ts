import { addDays, daysBetween } from '../followups/local-date';
import { type Journey, placeOf } from '../journey/journey';
import type { StageId } from '../model/stage';
import { joined } from './book-name';
import { type Spread, spreadOf } from './buckets';
import { drawersOf, type Entry, sumOf } from './kept';
import type { Facts } from './metric';
import type { Span } from './month';

/** With fewer, nothing is said of how long people stay. */
export const fewestStays = 5;

export interface StageNumbers {
  readonly stage: StageId;
  /** Who is in it today. */
  readonly here: number;
  /** For how many days half of them have been in it, at least; null where they are too few. */
  readonly daysSoFar: number | null;
  /** How long people usually stay, as the journey says; null where it does not. */
  readonly expectedDays: number | null;
  /** Of those who are here, how many have stayed longer than that. */
  readonly longer: number;
  /** How long those stayed who left it in the period, in days; null where they are too few. */
  readonly stayed: Pick<Spread, 'n' | 'half' | 'nineTenths'> | null;
  /** In the period: came in, from wherever; moved on; moved back. */
  readonly came: number;
  readonly on: number;
  readonly back: number;
}

export interface StageReport {
  readonly stages: readonly StageNumbers[];
  readonly flows: readonly { readonly from: StageId; readonly to: StageId; readonly count: number }[];
  /** Where the largest share has stayed longer than people usually do; null where nobody can say. */
  readonly stuck: StageId | null;
}

/** Where customers stand, how long, and how they moved. Stages of other journeys are left out. */
export function stageReport({ shelves, today }: Facts, journey: Journey, span: Span): StageReport {
  const moves = shelves.moves.within(span);
  const standing = shelves.standing.until(today);
  const flows = flowsOf(moves).filter(({ from, to }) => isHere(journey, from) && isHere(journey, to));
  const stages = journey.stages.map(({ id, expectedDays }): StageNumbers => {
    const mine = standing.filter(({ words }) => words[0] === id);
    const limit = addDays(today, -expectedDays);
    const spread = spreadOf(drawersOf(moves.filter(({ words }) => words[0] === 'stay' && words[1] === id)));
    const place = placeOf(journey, id);
    const movesTo = (isRight: (to: number) => boolean) =>
      flows
        .filter(({ from, to }) => from === id && isRight(placeOf(journey, to)))
        .reduce((sum, { count }) => sum + count, 0);
    const ages = mine.map(({ day, count }) => [daysBetween(day, today), count] as const);
    const here = sumOf(mine);
    return {
      stage: id,
      here,
      daysSoFar: here < fewestStays ? null : medianOf(ages),
      expectedDays: expectedDays || null,
      longer: expectedDays ? sumOf(mine.filter(({ day }) => day < limit)) : 0,
      stayed: spread && spread.n >= fewestStays ? spread : null,
      came: sumOf(moves.filter(({ words }) => words[0] === 'move' && words[2] === id)),
      on: movesTo((to) => to > place),
      back: movesTo((to) => to < place),
    };
  });
  return { stages, flows, stuck: stuckIn(stages) };
}

const isHere = (journey: Journey, stage: StageId): boolean => placeOf(journey, stage) >= 0;

function flowsOf(moves: readonly Entry[]): StageReport['flows'] {
  const counts = new Map<string, { readonly from: StageId; readonly to: StageId; count: number }>();
  for (const { words, count } of moves) {
    const [what, from = '', to = ''] = words;
    if (what !== 'move' || from === '' || from === to) continue;
    const key = joined(from, to);
    const flow = counts.get(key) ?? { from, to, count: 0 };
    counts.set(key, { ...flow, count: flow.count + count });
  }
  return [...counts.values()];
}

/** Of numbers with how often each is there: the one in the middle. */
function medianOf(counted: readonly (readonly [value: number, count: number])[]): number {
  const sorted = [...counted].sort(([a], [b]) => a - b);
  const half = sorted.reduce((sum, [, count]) => sum + count, 0) / 2;
  let passed = 0;
  for (const [value, count] of sorted) {
    passed += count;
    if (passed >= half) return value;
  }
  return 0;
}

function stuckIn(stages: readonly StageNumbers[]): StageId | null {
  const [first] = stages
    .filter(({ here, longer }) => here >= fewestStays && longer > 0)
    .sort((a, b) => b.longer / b.here - a.longer / a.here);
  return first?.stage ?? null;
}
