import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import { isQuiet, nextDigestAt, nextPromptAt } from '../../../utils/domain/followups/quiet';
import { defaultPrompts } from '../../../utils/domain/model/settings';
import { calendar } from './case';

const night = { quietFrom: 18 * 60, quietUntil: 8 * 60 };
const lunch = { quietFrom: 12 * 60, quietUntil: 13 * 60 };
const never = { quietFrom: 0, quietUntil: 0 };
const evening = { quietFrom: 18 * 60, quietUntil: 24 * 60 };
const gulf = { ...calendar, workingDays: [7, 1, 2, 3, 4], timeZone: 'Asia/Dubai' };
const holiday = { ...calendar, isHoliday: (day: string) => day === '2026-11-23' };
const iso = (at: number) => new Date(at).toISOString().slice(0, 16);

// Berlin is at +1 in winter. 2026-11-20 is a Friday.
describe('quiet', () => {
  const cases: readonly [
    now: string,
    hours: typeof night,
    quiet: boolean,
    next: string,
    why: string,
    there?: typeof calendar,
  ][] = [
    ['2026-11-20T10:00', night, false, '2026-11-20T10:00', 'by day'],
    ['2026-11-20T06:59', night, true, '2026-11-20T07:00', 'early'],
    ['2026-11-20T07:00', night, false, '2026-11-20T07:00', 'the end is no part of it'],
    ['2026-11-20T16:59', night, false, '2026-11-20T16:59', 'late'],
    ['2026-11-20T17:00', night, true, '2026-11-23T07:00', 'Friday evening: Monday morning'],
    ['2026-11-19T20:00', night, true, '2026-11-20T07:00', 'Thursday evening'],
    ['2026-11-18T23:30', night, true, '2026-11-19T07:00', 'after midnight where the user is'],
    ['2026-11-21T10:00', night, true, '2026-11-23T07:00', 'Saturday noon'],
    ['2026-11-22T22:30', night, true, '2026-11-23T07:00', 'Sunday night'],
    ['2026-11-21T10:00', night, true, '2026-11-24T07:00', 'Monday is a holiday', holiday],
    ['2026-11-23T10:00', night, true, '2026-11-24T07:00', 'on the holiday', holiday],
    ['2026-11-20T10:00', night, true, '2026-11-22T04:00', 'Friday where the week begins on Sunday', gulf],
    ['2026-11-20T11:30', lunch, true, '2026-11-20T12:00', 'over lunch'],
    ['2026-11-20T22:00', lunch, false, '2026-11-20T22:00', 'at night, when only lunch is quiet'],
    ['2026-11-21T11:30', lunch, true, '2026-11-22T23:00', 'Saturday, when only lunch is quiet'],
    ['2026-11-20T03:00', never, false, '2026-11-20T03:00', 'no quiet hours'],
    ['2026-11-21T03:00', never, true, '2026-11-22T23:00', 'no quiet hours, but a day off'],
    ['2026-11-19T20:00', evening, true, '2026-11-19T23:00', 'until midnight'],
    ['2026-11-20T20:00', evening, true, '2026-11-22T23:00', 'until midnight, and then it is Saturday'],
    ['2026-03-29T20:00', night, true, '2026-03-30T06:00', 'summer time since this Sunday'],
    ['2026-10-25T20:00', night, true, '2026-10-26T07:00', 'winter time since this Sunday'],
  ];
  it.each(cases)('%s %o: %s, then %s: %s', (now, hours, quiet, next, _, there = calendar) => {
    const at = Date.parse(`${now}Z`);
    expect(isQuiet(at, hours, there)).toBe(quiet);
    expect(iso(nextPromptAt(at, hours, there))).toBe(next);
  });

  it('is over at the first minute that is not quiet, whatever the clock does', () => {
    const zones = ['Europe/Berlin', 'America/New_York', 'Asia/Kolkata', 'Pacific/Auckland', 'Australia/Lord_Howe'];
    const minute = 60_000;
    const changes = ['2026-03-08', '2026-03-29', '2026-04-05', '2026-09-27', '2026-10-04', '2026-10-25', '2026-11-01'];
    let quiet = 0;
    fc.assert(
      fc.property(
        fc.constantFrom(...zones),
        fc.constantFrom(...changes),
        fc.integer({ min: -1_500, max: 1_500 }),
        fc.integer({ min: 0, max: 95 }),
        fc.integer({ min: 0, max: 95 }),
        (timeZone, change, offset, from, until) => {
          const there = { ...calendar, timeZone, workingDays: [] };
          const hours = { quietFrom: from * 15, quietUntil: until * 15 };
          const now = Date.parse(`${change}T12:00Z`) + offset * minute;
          const next = nextPromptAt(now, hours, there);
          if (!isQuiet(now, hours, there)) {
            expect(next).toBe(now);
            return;
          }
          quiet++;
          expect(isQuiet(next, hours, there)).toBe(false);
          // An hour that is skipped may hold the end of the quiet: then it is over as much later.
          for (let at = now; at < next - 60 * minute; at += 5 * minute) expect(isQuiet(at, hours, there)).toBe(true);
        },
      ),
      { numRuns: 300, seed: 20261122 },
    );
    expect(quiet).toBeGreaterThan(50);
  });

  it('without an end is asked about again later', () => {
    const always = { quietFrom: 0, quietUntil: 24 * 60 };
    const now = Date.parse('2026-11-20T10:00Z');
    expect(nextPromptAt(now, always, calendar)).toBeGreaterThan(now);
    expect(nextPromptAt(now, night, { ...calendar, isHoliday: () => true })).toBeGreaterThan(now);
  });
});

describe('the digest of the morning', () => {
  const digest = { ...defaultPrompts, digestAt: 8 * 60 + 30 };
  const cases: readonly [
    now: string,
    next: string,
    why: string,
    part?: Partial<typeof digest>,
    there?: typeof calendar,
  ][] = [
    ['2026-11-20T05:00', '2026-11-20T07:30', 'this morning'],
    ['2026-11-20T07:29', '2026-11-20T07:30', 'in a minute'],
    ['2026-11-20T07:30', '2026-11-23T07:30', 'it has just been: Monday'],
    ['2026-11-21T05:00', '2026-11-23T07:30', 'on Saturday'],
    ['2026-11-19T12:00', '2026-11-20T07:30', 'tomorrow'],
    ['2026-11-21T05:00', '2026-11-24T07:30', 'Monday is a holiday', {}, holiday],
    ['2026-11-20T05:00', '2026-11-20T09:00', 'quiet until ten', { quietUntil: 10 * 60 }],
    ['2026-11-20T10:00', '2026-11-23T09:00', 'quiet until ten, and past', { quietUntil: 10 * 60 }],
    [
      '2026-11-20T05:00',
      '2026-11-20T05:30',
      'before the quiet ends, where there is none',
      { digestAt: 390, quietUntil: 0, quietFrom: 0 },
    ],
    ['2026-03-28T12:00', '2026-03-30T06:30', 'over the change to summer time'],
    ['2026-10-24T12:00', '2026-10-26T07:30', 'over the change to winter time'],
    ['2026-11-20T12:00', '2026-11-22T04:30', 'where the week begins on Sunday', {}, gulf],
  ];
  it.each(cases)('%s: %s, %s', (now, next, _, part = {}, there = calendar) => {
    expect(iso(nextDigestAt(Date.parse(`${now}Z`), { ...digest, ...part }, there))).toBe(next);
  });
});
