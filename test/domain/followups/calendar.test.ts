import { describe, expect, it } from 'vitest';
import {
  addWorkingDays,
  type Calendar,
  calendarOf,
  isWorkingDay,
  workingDayFrom,
} from '../../../utils/domain/followups/calendar';
import type { Me } from '../../../utils/domain/model/me';

const week: Calendar = { timeZone: 'Europe/Berlin', workingDays: [1, 2, 3, 4, 5], workFrom: 540, workUntil: 1020 };
const gulf: Calendar = { ...week, workingDays: [7, 1, 2, 3, 4] };
const christmas: Calendar = { ...week, isHoliday: (day) => day.endsWith('-12-25') || day.endsWith('-01-01') };

describe('working days', () => {
  it.each([
    ['2026-11-20', 1, week, '2026-11-23', 'Friday to Monday'],
    ['2026-11-21', 1, week, '2026-11-23', 'Saturday to Monday'],
    ['2026-11-22', 1, week, '2026-11-23', 'Sunday to Monday'],
    ['2026-11-23', 1, week, '2026-11-24', 'Monday to Tuesday'],
    ['2026-11-18', 3, week, '2026-11-23', 'over a weekend'],
    ['2026-11-23', 10, week, '2026-12-07', 'two weeks'],
    ['2026-11-23', 0, week, '2026-11-23', 'none'],
    ['2026-11-19', 1, gulf, '2026-11-22', 'Thursday to Sunday'],
    ['2026-12-24', 1, christmas, '2026-12-28', 'over a holiday and a weekend'],
    ['2026-11-20', 1, { ...week, workingDays: [] }, '2026-11-21', 'no days chosen: all of them'],
  ])('%s and %i: %#', (day, count, calendar, expected) => expect(addWorkingDays(day, count, calendar)).toBe(expected));

  it('stays where it is when there never is any work', () => {
    const never: Calendar = { ...week, isHoliday: () => true };
    expect(workingDayFrom('2026-11-20', never)).toBe('2026-11-20');
    expect(isWorkingDay('2026-11-20', never)).toBe(false);
  });
});

describe('the calendar of the user', () => {
  const me: Me = {
    id: 'me',
    createdAt: 0,
    changedAt: 0,
    rev: 1,
    deletedAt: null,
    source: 'user',
    names: [],
    addresses: [],
    domains: [],
    timeZone: 'Europe/Berlin',
    locale: 'de',
    country: 'DE',
    workingDays: [1, 2, 3, 4, 5],
    workFrom: 480,
    workUntil: 960,
    identities: [],
  };

  it('has the holidays that it is given, and no others', () => {
    const calendar = calendarOf(me, new Set(['2026-12-25']));
    expect(calendar).toMatchObject({ timeZone: 'Europe/Berlin', workFrom: 480, workUntil: 960 });
    expect([isWorkingDay('2026-12-24', calendar), isWorkingDay('2026-12-25', calendar)]).toEqual([true, false]);
    expect(isWorkingDay('2026-12-25', calendarOf(me))).toBe(true);
  });
});
