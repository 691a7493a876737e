import type { Journey } from '../journey/journey';
import type { Customer } from '../model/customer';
import type { PlannedFollowUp } from '../model/follow-up';
import type { Instant } from '../model/row';
import { type Calendar, workingDayFrom } from './calendar';
import { keyOf } from './key';
import { wishFor } from './ladder';
import { addDays } from './local-date';
import type { Ending, Rule, Step, Story } from './rule';
import { rules } from './rules';
import { restingNow, storyOf } from './story';
import { isWordOfMine, isWordOfTheirs, type Timeline } from './timeline';

/** What is to be done for one customer, and what has come to an end by itself. */
export interface Plan {
  readonly planned: readonly PlannedFollowUp[];
  /** By key. */
  readonly ended: ReadonlyMap<string, Ending>;
  /** When the customer spoke last; null when never. */
  readonly heardAt: Instant | null;
}

/** Of who is gone. */
export const emptyPlan: Plan = { planned: [], ended: new Map(), heardAt: null };

const planned = (rule: Rule, value: number, step: Step, { customer, calendar }: Story): PlannedFollowUp => ({
  customerId: customer.id,
  rule: rule.id,
  anchor: step.anchor,
  dueOn: step.dueOn,
  ...(step.dueAt !== undefined && { dueAt: step.dueAt }),
  zone: calendar.timeZone,
  reason: step.reason,
  value,
  account: step.account,
});

/** Nobody is to be reminded of somebody on a day when they have talked, unless something is owed. */
function afterTheTalk({ nature }: Rule, { past, calendar }: Story): (step: Step) => Step {
  const last = nature === 'owed' ? undefined : past.findLast(isWordOfMine);
  if (!last) return (step) => step;
  const talkedOn = last.day;
  return (step) => (step.dueOn > talkedOn ? step : { ...step, dueOn: workingDayFrom(addDays(talkedOn, 1), calendar) });
}

export function planOf(
  customer: Customer,
  timeline: Timeline,
  journey: Journey,
  calendar: Calendar,
  now: Instant,
): Plan {
  if (customer.deletedAt !== null) return emptyPlan;
  const ended = new Map<string, Ending>();
  const found = new Map<string, PlannedFollowUp>();
  const story = storyOf(customer, timeline, journey, calendar, now);
  const rests = restingNow(story, timeline);
  const open: Step[] = [];
  for (const rule of rules) {
    const { on, after, value } = wishFor(rule, journey);
    if (!on) continue;
    const put = afterTheTalk(rule, story);
    for (const step of rule.steps(story, after, [...open]).map(put)) {
      const key = keyOf({ customerId: customer.id, rule: rule.id, anchor: step.anchor });
      if (step.ending) ended.set(key, step.ending);
      else if (!rests(rule) && story.today <= step.lastDay && step.dueOn <= step.lastDay && !found.has(key)) {
        open.push(step);
        found.set(key, planned(rule, value, step, story));
      }
    }
  }
  return { planned: [...found.values()], ended, heardAt: story.past.findLast(isWordOfTheirs)?.at ?? null };
}

/** What is to be done for one customer: due now or coming, never what is over. Same input, same answer, in any order. */
export const followUps = (...input: Parameters<typeof planOf>): readonly PlannedFollowUp[] => planOf(...input).planned;
