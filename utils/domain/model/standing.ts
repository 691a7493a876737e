import type { Instant, LocalDate } from './row';
import type { Emotion } from './touchpoint';

/**
 * How things stand with a customer, worked out of what happened and kept beside them: what people are found by that
 * their own record does not say. No part of an undo or of a backup: with every plan it is worked out anew.
 */
export interface Standing {
  /** Of the customer. */
  readonly id: string;
  /** The last one that was noted. */
  readonly feeling: Emotion | null;
  /** Of the last contact. */
  readonly lastAt: Instant | null;
  /** From this day on they are to be won back, if nothing more is heard of them; '' for never. */
  readonly dormantFrom: LocalDate | '';
  /** When the first of what is open is to be done; '' for nothing. */
  readonly dueOn: LocalDate | '';
}
