import type { Row } from './row';
import type { StageId } from './stage';

export const goalStates = ['open', 'reached', 'at-risk', 'missed'] as const;
export type GoalState = (typeof goalStates)[number];

/** What one customer wants to reach in a stage. */
export interface Goal extends Row {
  readonly customerId: string;
  readonly stage: StageId;
  readonly text: string;
  readonly state: GoalState;
  /** The touchpoint in which it was said. */
  readonly saidIn: string | null;
  /** Where it was said, in the user's words; '' where `saidIn` says it. */
  readonly said: string;
  /** The customer's type, kept in step with it. Missing: none. */
  readonly persona?: string | undefined;
}
