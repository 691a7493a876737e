import type { Journeys } from '../journey/relabel';
import type { Instant } from '../model/row';
import type { TouchpointKind } from '../model/touchpoint';
import { kindHere } from './here';
import { elsewhere, type Moment, momentsOf } from './moments';
import { type Month, monthsIn, type Span } from './month';
import { type StageNow, type Standing, stagesNow } from './stages-now';
import type { Touched } from './touchpoint-counts';
import { type Weakness, weaknesses } from './weakness';

/** What the map is drawn from: how it is now, and what happened in a span. */
export interface JourneyMap {
  readonly span: Span;
  readonly stages: readonly StageNow[];
  readonly moments: readonly Moment[];
  /** The worst first. */
  readonly weakest: readonly Weakness[];
  /** Open roadblocks that came up in a moment, by its kind. */
  readonly inTheWay: Readonly<Record<TouchpointKind, number>>;
  /** Touchpoints of kinds that the journey in use has nothing like. */
  readonly elsewhere: number;
  /** Drawn from practice customers, for there are no others yet. */
  readonly isSample: boolean;
  /** The first month that anything is known of; null for nothing at all. */
  readonly since: Month | null;
}

export interface MapNumbers extends Standing {
  readonly span: Span;
  readonly touched: readonly Touched[];
  readonly before: readonly Touched[];
  readonly isSample: boolean;
  readonly since: Month | null;
}

export function journeyMap(numbers: MapNumbers, journeys: Journeys, now: Instant): JourneyMap {
  const { span, touched, before, isSample, since } = numbers;
  const moments = momentsOf(touched, before, journeys);
  return {
    span,
    stages: stagesNow(numbers, journeys, now),
    moments,
    weakest: weaknesses(moments, journeys.journey, monthsIn(span)),
    inTheWay: inTheWayOf(numbers, journeys),
    elsewhere: elsewhere(touched, journeys),
    isSample,
    since,
  };
}

function inTheWayOf({ roadblocks }: MapNumbers, journeys: Journeys): JourneyMap['inTheWay'] {
  const counts: Record<TouchpointKind, number> = {};
  for (const { kind, count } of roadblocks) {
    const here = kind === '' ? null : kindHere(kind, journeys);
    if (here !== null) counts[here] = (counts[here] ?? 0) + count;
  }
  return counts;
}

/** The worst moment, if it is a bad one. */
export const weakestOf = ({ weakest }: Pick<JourneyMap, 'weakest'>): Weakness | undefined =>
  weakest.find(({ isWeak }) => isWeak);

/** Whether anything of this journey has happened at all. */
export const isBlank = ({ moments, stages }: JourneyMap): boolean =>
  moments.length === 0 && stages.every(({ customers }) => customers === 0);
