import type { Instant, Row } from './row';
import type { StageId } from './stage';
import type { TouchpointKind } from './touchpoint';

export const roadblockTypes = [
  'product',
  'price',
  'delivery',
  'service',
  'communication',
  'approval',
  'technical',
  'other',
] as const;
export type RoadblockType = (typeof roadblockTypes)[number];

/** What keeps a customer from a goal. */
export interface Roadblock extends Row {
  readonly customerId: string;
  /** The goal that it stands in the way of. */
  readonly goalId: string | null;
  readonly type: RoadblockType;
  /** 1 a nuisance, 2 in the way, 3 could cost us the customer. */
  readonly importance: 1 | 2 | 3;
  readonly text: string;
  /** Who sees to it. */
  readonly owner: string;
  readonly state: 'open' | 'in-work' | 'solved' | 'accepted';
  readonly since: Instant;
  /** The touchpoint in which it came up. */
  readonly touchpointId: string | null;
  /** The customer's type, kept in step with it. Missing: none. */
  readonly persona?: string | undefined;
  /** Where on the way it came up, worked out of the goal, the touchpoint or the time. */
  readonly stage?: StageId | undefined;
  /** The kind of the touchpoint, '' for none. */
  readonly kind?: TouchpointKind | undefined;
}

export const roadblockStates = [
  'open',
  'in-work',
  'solved',
  'accepted',
] as const satisfies readonly Roadblock['state'][];
