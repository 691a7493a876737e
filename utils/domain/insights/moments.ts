import { type KindOfTouchpoint, placeOf } from '../journey/journey';
import type { Journeys } from '../journey/relabel';
import type { StageId } from '../model/stage';
import { type Channel, channels, type TouchpointKind } from '../model/touchpoint';
import { type Feeling, feelingOf } from './feeling';
import { kindHere } from './here';
import { addTallies, noTally, type Tally, type Touched } from './touchpoint-counts';

/** A moment by one way of being in touch. */
export interface Way {
  readonly channel: Channel;
  readonly count: number;
  readonly feeling: Feeling | null;
}

/** All touchpoints of one kind in a span: what customers live through at one place of the journey. */
export interface Moment {
  readonly kind: TouchpointKind;
  readonly stage: StageId;
  /** The business has marked it as make or break. */
  readonly defining: boolean;
  readonly count: number;
  readonly feeling: Feeling | null;
  /** Of those that were rated, 1 to 5. */
  readonly rating: { readonly n: number; readonly mean: number } | null;
  readonly ways: readonly Way[];
  /** The same in the span before. */
  readonly before: { readonly count: number; readonly feeling: Feeling | null };
}

const sumOf = (tallies: readonly Tally[]): Tally => tallies.reduce(addTallies, noTally);

const ratingOf = ({ rated }: Tally): Moment['rating'] => {
  const n = rated.reduce((sum, count) => sum + count, 0);
  return n === 0 ? null : { n, mean: rated.reduce((sum, count, i) => sum + count * (i + 1), 0) / n };
};

/** In the order of the way: by stage, and in it as the journey lists its kinds. Kinds that never happened are left out. */
export function momentsOf(
  touched: readonly Touched[],
  before: readonly Touched[],
  journeys: Journeys,
): readonly Moment[] {
  const now = Map.groupBy(touched, ({ kind }) => kindHere(kind, journeys));
  const then = Map.groupBy(before, ({ kind }) => kindHere(kind, journeys));
  const { journey } = journeys;
  return inOrder(journeys).flatMap(({ id, stage, defining }) => {
    const rows = now.get(id) ?? [];
    if (rows.length === 0) return [];
    const all = sumOf(rows);
    const earlier = sumOf(then.get(id) ?? []);
    return {
      kind: id,
      stage: placeOf(journey, stage) < 0 ? (journey.stages[0]?.id ?? stage) : stage,
      defining,
      count: all.count,
      feeling: feelingOf(all),
      rating: ratingOf(all),
      ways: waysOf(rows),
      before: { count: earlier.count, feeling: feelingOf(earlier) },
    };
  });
}

const inOrder = ({ journey }: Journeys): readonly KindOfTouchpoint[] => {
  const place = ({ stage }: KindOfTouchpoint) => Math.max(0, placeOf(journey, stage));
  return journey.kinds.toSorted((a, b) => place(a) - place(b));
};

/** Several kinds of another journey may mean one of this. The way that is used most comes first. */
const waysOf = (rows: readonly Touched[]): readonly Way[] =>
  [...Map.groupBy(rows, ({ channel }) => channel)]
    .map(([channel, some]) => {
      const all = sumOf(some);
      return { channel, count: all.count, feeling: feelingOf(all) };
    })
    .sort((a, b) => b.count - a.count || channels.indexOf(a.channel) - channels.indexOf(b.channel));

/** How many touchpoints are of kinds that this journey has nothing like. */
export const elsewhere = (touched: readonly Touched[], journeys: Journeys): number =>
  touched.reduce((sum, { kind, count }) => (kindHere(kind, journeys) === null ? sum + count : sum), 0);
