import type { Journey } from '../journey/journey';
import type { Customer } from '../model/customer';
import type { FollowUpRule } from '../model/follow-up';
import type { PlaybookRun } from '../model/playbook-run';
import type { Purchase } from '../model/purchase';
import type { Instant, LocalDate, Reason } from '../model/row';
import type { Touchpoint } from '../model/touchpoint';
import type { Calendar } from './calendar';

/** A touchpoint, its kind a basic one, whatever the journey calls it, and the day where the user is. */
export interface Contact extends Touchpoint {
  readonly day: LocalDate;
}

/** All that a rule may look at. */
export interface Story {
  readonly customer: Customer;
  /** What has happened, the oldest first. */
  readonly past: readonly Contact[];
  /** What is arranged: dated after now. */
  readonly ahead: readonly Contact[];
  readonly purchases: readonly Purchase[];
  readonly playbookRuns: readonly PlaybookRun[];
  readonly journey: Journey;
  readonly calendar: Calendar;
  readonly now: Instant;
  readonly today: LocalDate;
  /** From when on the customer is dormant, if nothing more is heard of them. Null for who has never bought. */
  readonly dormantFrom: LocalDate | null;
  /** How the customer's last word about us was. Null when there was none. */
  readonly lastMood: 'good' | 'bad' | null;
  dayOf(instant: Instant): LocalDate;
  /** What was said then was about what went wrong. */
  wasUpset(at: Instant): boolean;
}

/** How a step came to an end by itself: I did it, the customer spoke, or its playbook says so. */
export type Ending = 'by-mail' | 'by-answer' | 'by-playbook';

/** Something that is to be done because of one event, within a window. */
export interface Step {
  /** Of the event. With the customer and the rule it is the follow-up's key. */
  readonly anchor: string;
  readonly dueOn: LocalDate;
  /** Where it is due by the hour. */
  readonly dueAt?: Instant;
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
  /**
   * `owed`: due, whatever else is. `courtesy`: rests while the customer is upset, and never falls on a day when I have
   * talked to them. `offer`: rests besides for as long as no offer should go out.
   */
  readonly nature: 'owed' | 'courtesy' | 'offer';
  /** Days after what it hangs on, unless the journey says otherwise; working days where the rule counts those. */
  readonly after: number;
  /** What being on time is worth, beside the other rules: the list is ordered by value times lateness. */
  readonly value: number;
  /** `others`: what the rules before it in the table found still to be done. */
  steps(story: Story, after: number, others: readonly Step[]): readonly Step[];
}
