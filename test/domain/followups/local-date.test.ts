import { describe, expect, it } from 'vitest';
import {
  addDays,
  daysBetween,
  instantAt,
  localDate,
  minuteOfDay,
  startOfDay,
  weekdayOf,
} from '../../../utils/domain/followups/local-date';

const at = (iso: string) => Date.parse(iso);

describe('the local date of an instant', () => {
  const cases: readonly [iso: string, zone: string, day: string, why: string][] = [
    ['2026-03-28T22:59:59Z', 'Europe/Berlin', '2026-03-28', 'last second before midnight, winter time'],
    ['2026-03-28T23:00:00Z', 'Europe/Berlin', '2026-03-29', 'midnight of the day the clock goes forward'],
    ['2026-03-29T21:59:59Z', 'Europe/Berlin', '2026-03-29', 'that day has 23 hours'],
    ['2026-03-29T22:00:00Z', 'Europe/Berlin', '2026-03-30', 'summer time now'],
    ['2026-10-24T22:00:00Z', 'Europe/Berlin', '2026-10-25', 'midnight of the day the clock goes back'],
    ['2026-10-25T22:59:59Z', 'Europe/Berlin', '2026-10-25', 'that day has 25 hours'],
    ['2026-10-25T23:00:00Z', 'Europe/Berlin', '2026-10-26', 'winter time again'],
    ['2026-03-08T04:59:59Z', 'America/New_York', '2026-03-07', 'before the spring change'],
    ['2026-03-09T03:59:59Z', 'America/New_York', '2026-03-08', '23 hours'],
    ['2026-03-09T04:00:00Z', 'America/New_York', '2026-03-09', 'after the spring change'],
    ['2026-11-02T04:59:59Z', 'America/New_York', '2026-11-01', '25 hours'],
    ['2026-11-02T05:00:00Z', 'America/New_York', '2026-11-02', 'after the autumn change'],
    ['2026-06-30T18:29:59Z', 'Asia/Kolkata', '2026-06-30', 'half an hour off the others'],
    ['2026-06-30T18:30:00Z', 'Asia/Kolkata', '2026-07-01', 'and no summer time'],
    ['2026-09-26T11:59:59Z', 'Pacific/Auckland', '2026-09-26', 'southern spring is in September'],
    ['2026-09-26T12:00:00Z', 'Pacific/Auckland', '2026-09-27', 'midnight of the change'],
    ['2026-09-27T11:00:00Z', 'Pacific/Auckland', '2026-09-28', '23 hours later'],
    ['2026-04-05T11:59:59Z', 'Pacific/Auckland', '2026-04-05', 'southern autumn: 25 hours'],
    ['2026-12-31T12:00:00Z', 'Pacific/Auckland', '2027-01-01', 'another year already'],
    ['2028-02-29T12:00:00Z', 'UTC', '2028-02-29', 'a leap day'],
  ];
  it.each(cases)('%s in %s is %s: %s', (iso, zone, day) => expect(localDate(at(iso), zone)).toBe(day));
});

describe('the start of a day', () => {
  const cases: readonly [day: string, zone: string, iso: string, why: string][] = [
    ['2026-03-29', 'Europe/Berlin', '2026-03-28T23:00:00Z', 'the clock goes forward later that night'],
    ['2026-03-30', 'Europe/Berlin', '2026-03-29T22:00:00Z', 'the day after'],
    ['2026-10-25', 'Europe/Berlin', '2026-10-24T22:00:00Z', 'the clock goes back later that night'],
    ['2026-10-26', 'Europe/Berlin', '2026-10-25T23:00:00Z', 'the day after'],
    ['2026-11-01', 'America/New_York', '2026-11-01T04:00:00Z', 'the clock goes back'],
    ['2026-11-02', 'America/New_York', '2026-11-02T05:00:00Z', 'the day after'],
    ['2026-07-01', 'Asia/Kolkata', '2026-06-30T18:30:00Z', 'half an hour'],
    ['2026-09-27', 'Pacific/Auckland', '2026-09-26T12:00:00Z', 'the clock goes forward'],
    ['2026-09-28', 'Pacific/Auckland', '2026-09-27T11:00:00Z', 'the day after'],
    ['2024-03-31', 'Asia/Beirut', '2024-03-30T22:00:00Z', 'midnight itself is skipped: the day begins at one'],
    ['2024-10-27', 'Asia/Beirut', '2024-10-26T22:00:00Z', 'the last hour of the day before comes twice'],
  ];
  it.each(cases)('%s in %s is %s: %s', (day, zone, iso) =>
    expect(new Date(startOfDay(day, zone)).toISOString()).toBe(new Date(iso).toISOString()),
  );

  it.each([
    ['Europe/Berlin', '2026-03-20'],
    ['Europe/Berlin', '2026-10-20'],
    ['America/New_York', '2026-03-01'],
    ['America/New_York', '2026-10-25'],
    ['Asia/Kolkata', '2026-03-20'],
    ['Pacific/Auckland', '2026-09-20'],
    ['Pacific/Auckland', '2026-04-01'],
    ['Africa/Cairo', '2026-04-20'],
    ['Pacific/Kiritimati', '2026-12-25'],
  ])('is the first millisecond of the two weeks in %s from %s on', (zone, from) => {
    for (let day = from; day < addDays(from, 14); day = addDays(day, 1)) {
      const start = startOfDay(day, zone);
      expect([localDate(start - 1, zone), localDate(start, zone)], zone).toEqual([addDays(day, -1), day]);
    }
  });
});

describe('day arithmetic', () => {
  it.each([
    ['2026-12-31', 1, '2027-01-01', 'over the year'],
    ['2026-03-01', -1, '2026-02-28', 'backwards over a month'],
    ['2028-02-28', 1, '2028-02-29', 'leap year'],
    ['2026-03-28', 2, '2026-03-30', 'a day of 23 hours is a day'],
  ])('%s and %i days is %s: %s', (day, count, expected) => {
    expect(addDays(day, count)).toBe(expected);
    expect(daysBetween(day, expected)).toBe(count);
  });

  it.each([
    ['2026-11-22', 7, 'a Sunday'],
    ['2026-11-23', 1, 'a Monday'],
    ['2026-11-28', 6, 'a Saturday'],
  ])('%s is weekday %i: %s', (day, weekday) => expect(weekdayOf(day)).toBe(weekday));
});

describe('a time of a day', () => {
  const cases: readonly [day: string, time: string, zone: string, iso: string, why: string][] = [
    ['2026-11-20', '08:30', 'Europe/Berlin', '2026-11-20T07:30:00Z', 'winter'],
    ['2026-07-20', '08:30', 'Europe/Berlin', '2026-07-20T06:30:00Z', 'summer'],
    ['2026-11-20', '00:00', 'Asia/Kolkata', '2026-11-19T18:30:00Z', 'half an hour off the others'],
    ['2026-11-20', '23:59', 'Pacific/Auckland', '2026-11-20T10:59:00Z', 'far ahead'],
    ['2026-11-20', '08:00', 'America/Los_Angeles', '2026-11-20T16:00:00Z', 'far behind'],
    ['2026-03-29', '08:30', 'Europe/Berlin', '2026-03-29T06:30:00Z', 'the clock went forward this night'],
    ['2026-03-29', '02:30', 'Europe/Berlin', '2026-03-29T01:30:00Z', 'skipped: an hour later on the clock'],
    ['2026-10-25', '08:30', 'Europe/Berlin', '2026-10-25T07:30:00Z', 'the clock went back this night'],
    ['2026-10-25', '02:30', 'Europe/Berlin', '2026-10-25T00:30:00Z', 'comes twice: the first'],
    ['2026-11-01', '01:30', 'America/New_York', '2026-11-01T05:30:00Z', 'comes twice: the first'],
    ['2024-03-31', '00:30', 'Asia/Beirut', '2024-03-30T22:30:00Z', 'midnight itself is skipped'],
    ['2026-11-20', '24:00', 'Europe/Berlin', '2026-11-20T23:00:00Z', 'the end of the day'],
  ];
  const minutes = (time: string) => +time.slice(0, 2) * 60 + +time.slice(3);
  it.each(cases)('%s %s in %s is %s: %s', (day, time, zone, iso) => {
    expect(new Date(instantAt(day, minutes(time), zone)).toISOString()).toBe(new Date(iso).toISOString());
  });

  it.each([
    ['2026-11-20T07:30:59Z', 'Europe/Berlin', '08:30', 'winter, the minute has not passed'],
    ['2026-07-20T06:30:00Z', 'Europe/Berlin', '08:30', 'summer'],
    ['2026-03-29T01:00:00Z', 'Europe/Berlin', '03:00', 'there is no two o’clock'],
    ['2026-10-25T01:30:00Z', 'Europe/Berlin', '02:30', 'for the second time'],
    ['2026-11-19T18:30:00Z', 'Asia/Kolkata', '00:00', 'midnight'],
  ])('%s in %s shows %s: %s', (iso, zone, time) => expect(minuteOfDay(at(iso), zone)).toBe(minutes(time)));
});

it.each([
  'Europe/Berlin',
  'America/New_York',
  'America/St_Johns',
  'Australia/Lord_Howe',
  'Africa/Casablanca',
  'Asia/Tehran',
  'Pacific/Apia',
  'UTC',
])('what the clock shows in %s is as the tables say, on the days when it is changed too', (zone) => {
  const said = new Intl.DateTimeFormat('sv-SE', { timeZone: zone, dateStyle: 'short', timeStyle: 'short' });
  const shown = (instant: number) => {
    const minutes = minuteOfDay(instant, zone);
    const time = [Math.floor(minutes / 60), minutes % 60].map((part) => String(part).padStart(2, '0')).join(':');
    return `${localDate(instant, zone)} ${time}`;
  };
  // Every 97 minutes, so that each quarter of an hour of a day has its turn.
  for (let instant = at('2011-12-01T00:00:00Z'); instant < at('2012-01-31T00:00:00Z'); instant += 97 * 60_000) {
    expect(shown(instant), zone).toBe(said.format(instant));
  }
  for (let instant = at('2025-12-20T00:00:00Z'); instant < at('2027-01-10T00:00:00Z'); instant += 97 * 60_000) {
    expect(shown(instant), zone).toBe(said.format(instant));
  }
});
