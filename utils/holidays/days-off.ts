import Holidays from 'date-holidays';
import type { LocalDate } from '../domain/model/row';

const aDay = 24 * 3_600_000;
/** Some begin at noon: on those there is work in the morning. */
const morning = 9 * 3_600_000;

/** "2026-05-27 00:00:00 -0600": the clock on the wall, as milliseconds of a day that has no zone. */
const wallClock = (date: string): number => Date.parse(`${date.slice(0, 10)}T${date.slice(11, 19)}Z`);

const dayOf = (wall: number): LocalDate => new Date(wall).toISOString().slice(0, 10);

function mornings(start: number, end: number): readonly LocalDate[] {
  const first = Date.parse(dayOf(start));
  const days = Array.from({ length: Math.ceil((end - first) / aDay) }, (_, i) => first + i * aDay);
  return days.filter((day) => day + morning >= start && day + morning < end).map(dayOf);
}

/** The days on which the whole of a country is off, in these years. None where the country is not known. */
export function daysOff(country: string, years: readonly number[]): readonly LocalDate[] {
  const calendar = new Holidays(country, { types: ['public'] });
  const holidays = years.flatMap((year) => calendar.getHolidays(year) ?? []);
  const days = holidays.flatMap(({ date, start, end }) => {
    const begins = wallClock(date);
    return mornings(begins, begins + (end.getTime() - start.getTime()));
  });
  return [...new Set(days)].sort();
}
