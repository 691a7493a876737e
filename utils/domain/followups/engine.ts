import type { Journey } from '../journey/journey';
import type { Customer } from '../model/customer';
import type { PlannedFollowUp } from '../model/follow-up';
import type { Instant, LocalDate } from '../model/row';
import type { Calendar } from './calendar';
import { keyOf } from './key';
import { localDate } from './local-date';
import type { Ending, Rule, Step, Story } from './rule';
import { rules } from './rules';
import { inOrder, type Timeline } from './timeline';

/** What is to be done for one customer, and what has come to an end by itself. */
export interface Plan {
  readonly planned: readonly PlannedFollowUp[];
  /** By key. */
  readonly ended: ReadonlyMap<string, Ending>;
}

function storyOf(customer: Customer, timeline: Timeline, journey: Journey, calendar: Calendar, now: Instant): Story {
  const all = inOrder(timeline.touchpoints);
  // Every rule asks for the same few days again and again, and the time zone tables are slow to answer.
  const days = new Map<Instant, LocalDate>();
  const dayOf = (instant: Instant): LocalDate => {
    const day = days.get(instant) ?? localDate(instant, calendar.timeZone);
    days.set(instant, day);
    return day;
  };
  return {
    customer,
    past: all.filter(({ at }) => at <= now),
    ahead: all.filter(({ at }) => at > now),
    purchases: timeline.purchases.filter(({ deletedAt }) => deletedAt === null),
    journey,
    calendar,
    now,
    today: dayOf(now),
    dayOf,
  };
}

const planned = (rule: Rule, step: Step, { customer, calendar }: Story): PlannedFollowUp => ({
  customerId: customer.id,
  rule: rule.id,
  anchor: step.anchor,
  dueOn: step.dueOn,
  zone: calendar.timeZone,
  reason: step.reason,
  value: rule.value,
  account: step.account,
});

export function planOf(
  customer: Customer,
  timeline: Timeline,
  journey: Journey,
  calendar: Calendar,
  now: Instant,
): Plan {
  const ended = new Map<string, Ending>();
  const found: PlannedFollowUp[] = [];
  if (customer.deletedAt !== null) return { planned: found, ended };
  const story = storyOf(customer, timeline, journey, calendar, now);
  const open: Step[] = [];
  for (const rule of rules) {
    for (const step of rule.steps(story, [...open])) {
      const followUp = planned(rule, step, story);
      if (step.ending) ended.set(keyOf(followUp), step.ending);
      else if (story.today <= step.lastDay) {
        open.push(step);
        found.push(followUp);
      }
    }
  }
  return { planned: found, ended };
}

/** What is to be done for one customer: due now or coming, never what is over. Same input, same answer, in any order. */
export const followUps = (...input: Parameters<typeof planOf>): readonly PlannedFollowUp[] => planOf(...input).planned;
