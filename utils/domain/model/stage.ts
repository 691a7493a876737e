import type { Instant, Reason } from './row';

/** The default journey's stages, in their order. */
export const stages = ['awareness', 'consideration', 'purchase', 'post-purchase'] as const;

/** An id of the journey's stages. A journey is data: other journeys bring other ids. */
export type StageId = string;

/**
 * One move between stages. `from` is null for the first. Moves go in both directions. Those of the user, of imports and
 * between journeys are kept for good; one by evidence stands as long as its evidence does.
 */
export interface StageMove {
  readonly from: StageId | null;
  readonly to: StageId;
  readonly at: Instant;
  readonly by: 'user' | 'evidence' | 'import';
  readonly reason: Reason;
}
