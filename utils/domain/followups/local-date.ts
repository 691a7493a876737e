import { addDays as later } from 'date-fns/addDays';
import { differenceInCalendarDays } from 'date-fns/differenceInCalendarDays';
import { formatISO } from 'date-fns/formatISO';
import { getISODay } from 'date-fns/getISODay';
import { parseISO } from 'date-fns/parseISO';
import type { Instant, LocalDate } from '../model/row';

/** A formatter costs more than all the dates it will format. */
const formatters = new Map<string, Intl.DateTimeFormat>();

const formatterFor = (zone: string): Intl.DateTimeFormat => {
  const known = formatters.get(zone);
  if (known) return known;
  const made = new Intl.DateTimeFormat('en-US', {
    timeZone: zone,
    calendar: 'gregory',
    numberingSystem: 'latn',
    hourCycle: 'h23',
    year: 'numeric',
    month: '2-digit',
    day: '2-digit',
    hour: '2-digit',
    minute: '2-digit',
    second: '2-digit',
  });
  formatters.set(zone, made);
  return made;
};

/** What the clock on the wall shows, as milliseconds of a day that has no zone. */
function wallClock(instant: Instant, zone: string): number {
  const part = Object.fromEntries(
    formatterFor(zone)
      .formatToParts(instant)
      .map(({ type, value }) => [type, +value]),
  );
  return Date.UTC(part.year ?? 0, (part.month ?? 1) - 1, part.day, part.hour, part.minute, part.second);
}

const dayOfWallClock = (wall: number): LocalDate => new Date(wall).toISOString().slice(0, 10);
const wallClockOf = (day: LocalDate): number => Date.parse(`${day}T00:00:00Z`);

/** The calendar day on which an instant falls in an IANA zone. */
export const localDate = (instant: Instant, zone: string): LocalDate => dayOfWallClock(wallClock(instant, zone));

/** A search costs hundreds of microseconds, and thousands of purchases share a few days. */
const starts = new Map<string, Instant>();
const mostStarts = 5_000;

/** No zone is further from UTC than this, and all zones of this century differ from it by whole minutes. */
const furthest = 16 * 60;
const minute = 60_000;

/** The first instant of a day in a zone. Searched for, not reckoned: some clocks skip midnight, some have it twice. */
export function startOfDay(day: LocalDate, zone: string): Instant {
  const key = `${day} ${zone}`;
  const start = starts.get(key) ?? searchStart(day, zone);
  if (starts.size >= mostStarts) starts.clear();
  starts.set(key, start);
  return start;
}

function searchStart(day: LocalDate, zone: string): Instant {
  const midnight = wallClockOf(day);
  let before = -furthest;
  let within = furthest;
  while (within - before > 1) {
    const middle = Math.floor((before + within) / 2);
    if (localDate(midnight + middle * minute, zone) < day) before = middle;
    else within = middle;
  }
  return midnight + within * minute;
}

/** `count` calendar days later, or earlier. */
export const addDays = (day: LocalDate, count: number): LocalDate =>
  formatISO(later(parseISO(day), count), { representation: 'date' });

/** Calendar days from one day to another, negative when `to` is the earlier one. */
export const daysBetween = (from: LocalDate, to: LocalDate): number =>
  differenceInCalendarDays(parseISO(to), parseISO(from));

/** 1 is Monday, 7 is Sunday. */
export const weekdayOf = (day: LocalDate): number => getISODay(parseISO(day));
