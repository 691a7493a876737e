import type { Effect } from '../../domain/insights/effect';
import type { JourneyMap } from '../../domain/insights/journey-map';
import type { Span } from '../../domain/insights/month';
import type { Customer } from '../../domain/model/customer';
import type { GoalState } from '../../domain/model/goal';
import type { Improvement } from '../../domain/model/improvement';
import type { Roadblock, RoadblockType } from '../../domain/model/roadblock';
import type { Content, Instant } from '../../domain/model/row';
import type { StageId } from '../../domain/model/stage';
import type { Channel, Emotion, TouchpointKind } from '../../domain/model/touchpoint';

/** Whose journey: everybody's, that of one type of customer, or one customer's. */
export type Whose =
  | { readonly kind: 'all' }
  | { readonly kind: 'persona'; readonly persona: string }
  | { readonly kind: 'customer'; readonly customerId: string };

/** What was clicked on the map. */
export type Behind =
  | {
      readonly kind: 'moment';
      readonly moment: TouchpointKind;
      /** Null: by any. */
      readonly channel: Channel | null;
      /** Only those who felt uneasy or worse, or gave two of five at most. */
      readonly unhappy: boolean;
      readonly span: Span;
    }
  | { readonly kind: 'goals'; readonly stage: StageId; readonly state: GoalState }
  | { readonly kind: 'opportunities'; readonly stage: StageId }
  | { readonly kind: 'roadblocks'; readonly stage: StageId };

/** One customer behind something on the map: when it was, how it was and what was said. */
export interface PersonBehind {
  readonly id: string;
  readonly name: string;
  readonly email: string;
  readonly at: Instant | null;
  readonly emotion: Emotion | null;
  readonly rating: number | null;
  readonly text: string;
}

export interface RoadblockAsked {
  /** Those that are still in the way, or those that were settled. */
  readonly settled: boolean;
  readonly type: RoadblockType | null;
  readonly importance: Roadblock['importance'] | null;
  /** Null: anybody's; '' is nobody's. */
  readonly owner: string | null;
  readonly stage: StageId | null;
  /** The kind of touchpoint in which it came up. */
  readonly moment: TouchpointKind | null;
}

export interface RoadblockListed {
  readonly roadblock: Roadblock;
  readonly customer: Pick<Customer, 'id' | 'name' | 'emails'>;
}

export interface ImprovementListed {
  readonly improvement: Improvement;
  readonly effect: Effect;
}

/** The journey as a map, what is weakest on it, and what is done about it. */
export interface MapDoor {
  journeyMap(input: { readonly whose: Whose; readonly span: Span }): JourneyMap;
  /** The latest first. `more`: there are others behind it. */
  peopleBehind(input: { readonly what: Behind; readonly persona: string | null }): {
    readonly people: readonly PersonBehind[];
    readonly more: boolean;
  };
  /** The most important first, and of those the oldest. `after`: how many were looked at before; null in the answer: all. */
  roadblocks(input: RoadblockAsked & { readonly after: number; readonly limit: number }): {
    readonly listed: readonly RoadblockListed[];
    readonly after: number | null;
  };
  improvements(input: Record<string, never>): readonly ImprovementListed[];
  saveImprovement(input: { readonly id: string | null; readonly content: Content<Improvement> }): {
    readonly id: string;
  };
  removeImprovement(input: { readonly id: string }): null;
}
