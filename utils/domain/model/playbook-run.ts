import type { Instant, Row } from './row';
import type { Emotion } from './touchpoint';

export interface StepDone {
  readonly step: string;
  readonly at: Instant;
  readonly note: string;
}

/** A playbook that was opened for one customer. One runs at a time. */
export interface PlaybookRun extends Row {
  readonly customerId: string;
  /** Id of the journey's playbook. */
  readonly playbook: string;
  readonly startedAt: Instant;
  /** The touchpoint that it is about. */
  readonly touchpointId: string | null;
  /** The words that led to it, '' and [] when the user just opened it. */
  readonly because: readonly string[];
  /** Who has it in hand; '' is the user. */
  readonly owner: string;
  readonly done: readonly StepDone[];
  /** The concerns that came up: ids of the journey's map. */
  readonly concerns: readonly string[];
  readonly closedAt: Instant | null;
  readonly outcome: 'solved' | 'partly' | 'lost' | 'mistaken' | null;
  readonly closingNote: string;
  /** How the customer felt at the end. */
  readonly feeling: Emotion | null;
}

export const playbookOutcomes = ['solved', 'partly', 'lost', 'mistaken'] as const;
