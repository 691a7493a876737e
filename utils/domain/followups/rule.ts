import type { Journey } from '../journey/journey';
import type { Customer } from '../model/customer';
import type { FollowUpRule } from '../model/follow-up';
import type { Purchase } from '../model/purchase';
import type { Instant, LocalDate, Reason } from '../model/row';
import type { Touchpoint } from '../model/touchpoint';
import type { Calendar } from './calendar';

/** All that a rule may look at. */
export interface Story {
  readonly customer: Customer;
  /** What has happened, the oldest first. */
  readonly past: readonly Touchpoint[];
  /** What is arranged: dated after now. */
  readonly ahead: readonly Touchpoint[];
  readonly purchases: readonly Purchase[];
  readonly journey: Journey;
  readonly calendar: Calendar;
  readonly now: Instant;
  readonly today: LocalDate;
  dayOf(instant: Instant): LocalDate;
}

/** How a step came to an end by itself: I did it, or the customer spoke. */
export type Ending = 'by-mail' | 'by-answer';

/** Something that is to be done because of one event, within a window. */
export interface Step {
  /** Of the event. With the customer and the rule it is the follow-up's key. */
  readonly anchor: string;
  readonly dueOn: LocalDate;
  /** The last day on which it still makes sense. */
  readonly lastDay: LocalDate;
  readonly reason: Reason;
  readonly account: string;
  /** Null while it is still to be done. */
  readonly ending: Ending | null;
}

/** One kind of follow-up: an entry of the table in rules/index.ts. */
export interface Rule {
  readonly id: FollowUpRule;
  /** What being on time is worth, beside the other rules: the list is ordered by value times lateness. */
  readonly value: number;
  /** `others`: what the rules before it in the table found still to be done. */
  steps(story: Story, others: readonly Step[]): readonly Step[];
}
