import type { Instant, Reason } from './row';

/** The default journey's stages, in their order. A journey is data: other journeys bring other ids. */
export const stages = ['awareness', 'consideration', 'purchase', 'post-purchase'] as const;

export type StageId = (typeof stages)[number];

/** One move between stages. `from` is null for the first. Moves go in both directions and are never removed. */
export interface StageMove {
  readonly from: StageId | null;
  readonly to: StageId;
  readonly at: Instant;
  readonly by: 'user' | 'evidence' | 'import';
  readonly reason: Reason;
}
