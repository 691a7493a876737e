import { describe, expect, it } from 'vitest';
import { withinWorkingDays } from '../../../utils/domain/followups/business-hours';
import type { Calendar } from '../../../utils/domain/followups/calendar';
import { localDate, minuteOfDay } from '../../../utils/domain/followups/local-date';
import { calendar } from './case';

const shown = (at: number, zone: string) => {
  const minute = minuteOfDay(at, zone);
  const two = (count: number) => String(count).padStart(2, '0');
  return `${localDate(at, zone)} ${two(Math.floor(minute / 60))}:${two(minute % 60)}`;
};

// Berlin, 9 to 17, Monday to Friday, unless it says otherwise. 2026-11-20 is a Friday.
const cases: readonly [iso: string, days: number, due: string, why: string, part?: Partial<Calendar>][] = [
  ['2026-11-19T10:15:00+01:00', 1, '2026-11-20 10:15', 'the same time of the next day'],
  ['2026-11-20T10:15:00+01:00', 1, '2026-11-23 10:15', 'over the weekend'],
  ['2026-11-20T17:00:00+01:00', 1, '2026-11-23 17:00', 'at closing time the clock stands until Monday'],
  ['2026-11-20T20:00:00+01:00', 1, '2026-11-23 17:00', 'in the evening'],
  ['2026-11-21T10:00:00+01:00', 1, '2026-11-23 17:00', 'on a Saturday'],
  ['2026-11-22T23:59:00+01:00', 1, '2026-11-23 17:00', 'on a Sunday, at the last minute'],
  ['2026-11-19T06:00:00+01:00', 1, '2026-11-20 09:00', 'before opening: one day of business, never its own day'],
  ['2026-11-19T09:00:00+01:00', 1, '2026-11-20 09:00', 'at opening time'],
  ['2026-11-18T10:15:00+01:00', 3, '2026-11-23 10:15', 'three days'],
  ['2026-11-20T10:15:00+01:00', 0, '2026-11-20 10:15', 'none'],
  ['2026-11-20T20:00:00+01:00', 0, '2026-11-23 09:00', 'none, but there is nobody there'],
  ['2026-11-20T10:15:00+01:00', 1, '2026-11-24 10:15', 'a holiday', { isHoliday: (day) => day === '2026-11-23' }],
  ['2026-11-20T10:15:00+01:00', 1, '2026-11-21 10:15', 'works every day', { workingDays: [] }],
  ['2026-11-19T22:00:00+01:00', 1, '2026-11-20 22:00', 'works round the clock', { workFrom: 0, workUntil: 1440 }],
  [
    '2026-11-19T22:00:00+01:00',
    1,
    '2026-11-20 22:00',
    'hours that end before they begin',
    { workFrom: 600, workUntil: 480 },
  ],
  ['2026-11-19T10:15:00+01:00', 1, '2026-11-20 10:15', 'half a day is a whole one', { workUntil: 780 }],
  ['2026-03-27T16:00:00+01:00', 1, '2026-03-30 16:00', 'the clock goes forward on the Sunday'],
  ['2026-10-23T16:00:00+02:00', 1, '2026-10-26 16:00', 'the clock goes back on the Sunday'],
  ['2026-11-19T10:15:00+13:00', 1, '2026-11-20 10:15', 'Auckland', { timeZone: 'Pacific/Auckland' }],
];

describe('a working day by the clock of business hours', () => {
  it.each(cases)('%s and %i: %s, %s', (iso, days, due, _, part) => {
    const there = { ...calendar, ...part };
    const { day, at } = withinWorkingDays(Date.parse(iso), days, there);
    expect(shown(at, there.timeZone)).toBe(due);
    expect(day).toBe(due.slice(0, 10));
  });
});
