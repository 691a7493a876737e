import type { Instant, LocalDate } from './row';

/** A time without a purchase and without a word of theirs, so long that they counted as dormant. */
export interface Silence {
  /** The day from which they count as dormant; it may be one to come. */
  readonly from: LocalDate;
  /** The day on which they spoke or bought again; '' for as long as they have not. */
  readonly until: LocalDate | '';
  /** The day on which they bought again, before the next silence; '' for never. */
  readonly wonBackOn: LocalDate | '';
}

/** What the whole story of a customer comes to, worked out of all that is known of them and kept for the numbers. */
export interface Milestones {
  /** Since when they are a customer in the narrow sense: they bought, or came to us as one who had; '' for never. */
  readonly since: LocalDate | '';
  /** The days on which they bought, the oldest first; what was ordered on one day is one purchase. */
  readonly bought: readonly LocalDate[];
  /** Somebody sent them to us. */
  readonly referred: boolean;
  /** Words of theirs that were answered, the oldest first: when it came, and how many minutes it waited. */
  readonly answered: readonly (readonly [asked: Instant, minutes: number])[];
  readonly silences: readonly Silence[];
}
