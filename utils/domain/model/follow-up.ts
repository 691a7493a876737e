import type { Instant, LocalDate, Reason, Row } from './row';

/** The ids stand in the database, in settings and in reports. */
export const followUpRules = [
  'reply-owed',
  'quote-unanswered',
  'thank-you',
  'all-is-well',
  'feedback',
  'education',
  'opportunity',
  'keep-in-touch',
  'win-back',
  'no-next-step',
  'playbook-step',
] as const;
export type FollowUpRule = (typeof followUpRules)[number];

/** What the engine says should be done: one per customer, rule and anchor. */
export interface PlannedFollowUp {
  readonly customerId: string;
  readonly rule: FollowUpRule;
  /** The id of what happened: a touchpoint, a purchase, a stage move. */
  readonly anchor: string;
  readonly dueOn: LocalDate;
  /** Where it is due by the hour, on `dueOn`: the steps of a playbook, and answers that are owed. */
  readonly dueAt?: Instant | undefined;
  /** IANA zone in which `dueOn` is meant. */
  readonly zone: string;
  /** Why now. */
  readonly reason: Reason;
  /** Worth of being on time; the list is ordered by value times lateness. */
  readonly value: number;
  readonly account: string;
}

/** The day that never comes: later than any other, in every comparison. */
export const whenTheyAnswer: LocalDate = '9999-12-31';

/** A planned follow-up and what became of it. */
export interface FollowUp extends Row, PlannedFollowUp {
  readonly state: 'open' | 'done' | 'skipped' | 'obsolete';
  /** Not shown before this day; '' when it is not snoozed; `whenTheyAnswer` until the customer has spoken. */
  readonly snoozedUntil: LocalDate | '';
  /** Snoozed until the customer speaks: since when. */
  readonly waitsSince?: Instant | null | undefined;
  readonly closedAt: Instant | null;
  /** How it was closed: 'by-user', 'by-mail', 'by-answer', 'by-playbook', or the reason given for a skip. */
  readonly closedBecause: string;
}
