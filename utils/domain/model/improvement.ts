import type { LocalDate, Row } from './row';
import type { TouchpointKind } from './touchpoint';

export const improvementStates = ['planned', 'done', 'dropped'] as const;

/** One thing to do about a weak moment. The months after it was done show whether it helped. */
export interface Improvement extends Row {
  /** The moment that it is to make better. */
  readonly kind: TouchpointKind;
  /** What is to be done. */
  readonly text: string;
  /** Who sees to it; '' is the user. */
  readonly owner: string;
  /** Until when; '' for no day. */
  readonly dueOn: LocalDate | '';
  readonly state: (typeof improvementStates)[number];
  /** The day on which it was done; '' while it is not. */
  readonly doneOn: LocalDate | '';
}
