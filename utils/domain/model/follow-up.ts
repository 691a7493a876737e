import type { Instant, LocalDate, Reason, Row } from './row';

/** The ids stand in the database, in settings and in reports. */
export const followUpRules = ['reply-owed', 'quote-unanswered', 'thank-you', 'all-is-well', 'no-next-step'] as const;
export type FollowUpRule = (typeof followUpRules)[number];

/** What the engine says should be done: one per customer, rule and anchor. */
export interface PlannedFollowUp {
  readonly customerId: string;
  readonly rule: FollowUpRule;
  /** The id of what happened: a touchpoint, a purchase, a stage move. */
  readonly anchor: string;
  readonly dueOn: LocalDate;
  /** IANA zone in which `dueOn` is meant. */
  readonly zone: string;
  /** Why now. */
  readonly reason: Reason;
  /** Worth of being on time; the list is ordered by value times lateness. */
  readonly value: number;
  readonly account: string;
}

/** A planned follow-up and what became of it. */
export interface FollowUp extends Row, PlannedFollowUp {
  readonly state: 'open' | 'done' | 'skipped' | 'obsolete';
  /** Not shown before this day; '' when it is not snoozed. */
  readonly snoozedUntil: LocalDate | '';
  readonly closedAt: Instant | null;
  /** How it was closed: 'by-user', 'by-mail', 'by-answer', or the reason given for a skip. */
  readonly closedBecause: string;
}
