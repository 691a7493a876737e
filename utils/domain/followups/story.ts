import { dormantFrom } from '../journey/dormant';
import type { Journey } from '../journey/journey';
import { isBad, offersWithheld, unhappySince } from '../journey/offers';
import type { Customer } from '../model/customer';
import type { Instant, LocalDate, Row } from '../model/row';
import { freezesOffers } from '../playbook/freezes';
import type { Calendar } from './calendar';
import { localDate } from './local-date';
import { isBought } from './purchases';
import type { Contact, Rule, Story } from './rule';
import { inBasicKinds, inOrder, type Timeline } from './timeline';

/** Without tombstones, and each once, however often it was told. */
const living = <T extends Pick<Row, 'id' | 'deletedAt'>>(rows: readonly T[]): readonly T[] => [
  ...new Map(rows.filter(({ deletedAt }) => deletedAt === null).map((row) => [row.id, row])).values(),
];

/** Answers are kept: every rule asks for the same few again and again. */
function remembered<T>(answer: (instant: Instant) => T): (instant: Instant) => T {
  const known = new Map<Instant, T>();
  return (instant) => {
    const before = known.get(instant);
    if (before !== undefined) return before;
    const now = answer(instant);
    known.set(instant, now);
    return now;
  };
}

export function storyOf(
  customer: Customer,
  timeline: Timeline,
  journey: Journey,
  calendar: Calendar,
  now: Instant,
): Story {
  const zone = calendar.timeZone;
  const touchpoints = inOrder(living(timeline.touchpoints));
  const dayOf = remembered((instant) => localDate(instant, zone));
  const all = inBasicKinds(touchpoints, journey).map((one): Contact => ({ ...one, day: dayOf(one.at) }));
  const playbookRuns = living(timeline.playbookRuns);
  const signs = touchpoints.filter(({ at }) => at <= now).map((touchpoint) => isBad(touchpoint, journey));
  // Most have never been unhappy, and to find out when somebody was takes a look at everything.
  const wasNever = playbookRuns.length === 0 && !signs.includes(true);
  const isUnhappy = (at: Instant) => !wasNever && unhappySince(timeline, journey, at) !== null;
  return {
    customer,
    past: all.filter(({ at }) => at <= now),
    ahead: all.filter(({ at }) => at > now),
    purchases: living(timeline.purchases),
    playbookRuns,
    journey,
    calendar,
    now,
    today: dayOf(now),
    dormantFrom: dormantFrom(customer, timeline, journey, now, zone),
    lastMood: isUnhappy(now) ? 'bad' : signs.includes(false) ? 'good' : null,
    dayOf,
    wasUpset: remembered((at) => playbookRuns.some((run) => freezesOffers(run, journey, at)) || isUnhappy(at)),
  };
}

/** Which rules rest now. Who has ordered again after a bad word is courted again; an offer waits for a better word. */
export function restingNow(story: Story, timeline: Timeline): (rule: Rule) => boolean {
  const { journey, now, calendar, purchases, today, dayOf } = story;
  const withheld = offersWithheld(timeline, journey, now, calendar.timeZone);
  const since = unhappySince(timeline, journey, now);
  const orderedSince = (day: LocalDate) =>
    purchases.some((one) => isBought(one) && one.date !== null && one.date > day && one.date <= today);
  const isUpset = withheld?.code === 'playbookRuns' || (since !== null && !orderedSince(dayOf(since)));
  return ({ nature }) => (nature === 'offer' && withheld !== null) || (nature !== 'owed' && isUpset);
}
