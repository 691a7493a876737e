import { describe, expect, it } from 'vitest';
import { followUps, keyOf, planOf, reconcile } from '../../../utils/domain/followups';
import type { Calendar } from '../../../utils/domain/followups/calendar';
import { defaultJourney } from '../../../utils/domain/journey';
import type { FollowUp } from '../../../utils/domain/model/follow-up';
import type { Purchase } from '../../../utils/domain/model/purchase';
import { stages } from '../../../utils/domain/model/stage';
import { basicKinds, type Touchpoint } from '../../../utils/domain/model/touchpoint';
import { at, customer, purchase, stored, timeline, touchpoint } from './build';

const calendar: Calendar = { timeZone: 'Europe/Berlin', workingDays: [1, 2, 3, 4, 5], workFrom: 540, workUntil: 1020 };
const now = at('2026-11-20 12:00');
const day = 86_400_000;

/** mulberry32: the same numbers for the same seed. */
function numbers(seed: number): (below: number) => number {
  let state = seed;
  return (below) => {
    state = (state + 0x6d2b79f5) | 0;
    let mixed = Math.imul(state ^ (state >>> 15), 1 | state);
    mixed = (mixed + Math.imul(mixed ^ (mixed >>> 7), 61 | mixed)) ^ mixed;
    return ((mixed ^ (mixed >>> 14)) >>> 0) % below;
  };
}

type Event = { readonly touchpoint: Touchpoint } | { readonly purchase: Purchase };

function randomStory(seed: number) {
  const next = numbers(seed);
  const pick = <T>(all: readonly T[]): T => all[next(all.length)] as T;
  const isoDay = () => new Date(now - next(70) * day).toISOString().slice(0, 10);
  const purchases = Array.from({ length: next(4) }, (_, i) =>
    purchase(`p${i}`, {
      kind: pick(['quote', 'purchase', 'purchase']),
      date: next(5) ? isoDay() : null,
      deliveredOn: next(3) ? null : isoDay(),
      validUntil: next(3) ? null : isoDay(),
      state: pick(['open', 'open', 'open', 'declined', 'cancelled', 'done']),
    }),
  );
  const touchpoints = Array.from({ length: next(12) }, (_, i) =>
    touchpoint(`t${i}`, '2026-11-20 12:00', {
      // Some at the very same moment, some still ahead.
      at: now - (next(80) - 5) * (day / 2),
      kind: pick([...basicKinds, 'mail', 'mail', 'mail', 'mail']),
      direction: pick(['in', 'in', 'out', 'both']),
      channel: pick(['mail', 'mail', 'mail', 'phone']),
      threadKey: pick(['one', 'two', '']),
      answered: next(6) === 0,
      emotion: next(8) ? null : -1,
      purchaseId: next(4) ? null : `p${next(4)}`,
      deletedAt: next(10) ? null : 1,
    }),
  );
  const events: Event[] = [
    ...touchpoints.map((one) => ({ touchpoint: one })),
    ...purchases.map((one) => ({ purchase: one })),
  ];
  return { person: customer({ stage: pick(stages) }), events, shuffle: () => shuffled(events, next) };
}

function shuffled<T>(all: readonly T[], next: (below: number) => number): T[] {
  const rest = [...all];
  const out: T[] = [];
  while (rest.length > 0) out.push(...rest.splice(next(rest.length), 1));
  return out;
}

const timelineOf = (events: readonly Event[]) =>
  timeline({
    touchpoints: events.flatMap((event) => ('touchpoint' in event ? event.touchpoint : [])),
    purchases: events.flatMap((event) => ('purchase' in event ? event.purchase : [])),
  });

/** Lets the events come one after the other, with a plan after each, as the database would see it. */
function live(person: ReturnType<typeof customer>, events: readonly Event[]): readonly FollowUp[] {
  let rows: readonly FollowUp[] = [];
  for (let known = 0; known <= events.length; known++) {
    const plan = planOf(person, timelineOf(events.slice(0, known)), defaultJourney, calendar, now);
    const { add, change } = reconcile(rows, plan, now);
    const changed = new Map(change.map((row) => [row.id, row]));
    rows = [...rows.map((row) => changed.get(row.id) ?? row), ...add.map((one) => stored(one))];
    expect(new Set(rows.map(keyOf)).size).toBe(rows.length);
    expect(reconcile(rows, plan, now)).toEqual({ add: [], change: [] });
  }
  return rows;
}

const open = (rows: readonly FollowUp[]) =>
  rows
    .filter(({ state }) => state === 'open')
    .map(({ rule, anchor, dueOn, reason }) => `${rule} ${anchor} ${dueOn} ${reason.code}`)
    .sort();

describe('200 timelines', () => {
  const stories = Array.from({ length: 200 }, (_, seed) => randomStory(seed + 1));

  it('say the same in whatever order they are told, and never twice', { timeout: 120_000 }, () => {
    let planned = 0;
    for (const { person, events, shuffle } of stories) {
      const expected = open(live(person, events));
      for (let round = 0; round < 3; round++) expect(open(live(person, shuffle()))).toEqual(expected);
      planned += expected.length;
    }
    // The timelines are worth something only when much is to be done in them.
    expect(planned).toBeGreaterThan(120);
  });

  it('keep what the user has settled', () => {
    for (const { person, events, shuffle } of stories.slice(0, 100)) {
      const rows = live(person, events).map((row) => ({
        ...row,
        state: 'skipped' as const,
        closedBecause: 'not-needed',
      }));
      const plan = planOf(person, timelineOf(shuffle()), defaultJourney, calendar, now);
      expect(reconcile(rows, plan, now)).toEqual({ add: [], change: [] });
    }
  });

  it('are left as they were', () => {
    for (const { person, events } of stories.slice(0, 50)) {
      const all = timelineOf(events);
      const before = structuredClone(all);
      followUps(person, all, defaultJourney, calendar, now);
      expect(all).toEqual(before);
    }
  });
});
