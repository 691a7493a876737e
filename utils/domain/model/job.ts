import type { Instant } from './row';

/** Work in parts that outlives the worker: an import or a restore. */
export interface Job {
  readonly id: string;
  readonly kind: 'import' | 'restore';
  /** Name of the file that it reads. */
  readonly file: string;
  readonly startedAt: Instant;
  readonly changedAt: Instant;
  /** `running` without a page that sends parts: it was interrupted. */
  readonly state: 'running' | 'done' | 'cancelled';
  /** Number of the next part that is expected. Parts that were applied before are answered and left. */
  readonly nextPart: number;
  /** The entry of the undo journal, which is there as soon as something was written. */
  readonly undoId: string;
  /** What was done so far, by outcome. */
  readonly tally: Readonly<Record<string, number>>;
}
