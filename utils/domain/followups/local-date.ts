import type { Instant, LocalDate } from '../model/row';

const second = 1_000;
const minute = 60 * second;
const aDay = 24 * 60 * minute;

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

/** What the clock on the wall shows, as milliseconds of a day that has no zone: as the tables say. */
function readWallClock(instant: Instant, zone: string): number {
  // "11/20/2026, 15:04:05". Its parts are asked for thousands of times, and to be given them one by one is slower.
  const [month = 1, day = 1, year = 0, hour = 0, minutes = 0, seconds = 0] = formatterFor(zone)
    .format(instant)
    .split(/\D+/)
    .map(Number);
  return Date.UTC(year, month - 1, day, hour, minutes, seconds);
}

/** By zone and UTC day: how far the clock is ahead of UTC all that day, in milliseconds; null on a day when it is changed. */
const offsets = new Map<string, Map<number, number | null>>();
const mostOffsets = 20_000;

/** To ask the tables takes longer than all else in a plan, and clocks are changed on two days a year at most. */
function offsetOn(day: number, zone: string): number | null {
  const known = offsets.get(zone) ?? new Map<number, number | null>();
  offsets.set(zone, known);
  const before = known.get(day);
  if (before !== undefined) return before;
  const [from, to] = [day, day + 1].map((each) => readWallClock(each * aDay, zone) - each * aDay);
  const offset = from === to ? (from as number) : null;
  if (known.size >= mostOffsets) known.clear();
  known.set(day, offset);
  return offset;
}

function wallClock(instant: Instant, zone: string): number {
  const offset = offsetOn(Math.floor(instant / aDay), zone);
  return offset === null ? readWallClock(instant, zone) : Math.floor((instant + offset) / second) * second;
}

const twoDigits = (count: number): string => (count < 10 ? `0${count}` : `${count}`);

/** By hand: `toISOString` takes five times as long, and a plan asks for hundreds of days. */
function dayOfWallClock(wall: number): LocalDate {
  const date = new Date(wall);
  const year = `${date.getUTCFullYear()}`.padStart(4, '0');
  return `${year}-${twoDigits(date.getUTCMonth() + 1)}-${twoDigits(date.getUTCDate())}`;
}

const wallClockOf = (day: LocalDate): number => Date.parse(day);

/** The calendar day on which an instant falls in an IANA zone. */
export const localDate = (instant: Instant, zone: string): LocalDate => dayOfWallClock(wallClock(instant, zone));

/** A search costs hundreds of microseconds, and thousands of purchases share a few days. */
const starts = new Map<string, Instant>();
const mostStarts = 5_000;

/** No zone is further from UTC than this, and all zones of this century differ from it by whole minutes. */
const furthest = 16 * 60;

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

/** Minutes since midnight on the clock on the wall. */
export const minuteOfDay = (instant: Instant, zone: string): number =>
  Math.floor((wallClock(instant, zone) / minute) % (24 * 60));

/**
 * When the clock on the wall shows a time of a day, in minutes since midnight. Of a time that comes twice, as clocks go
 * back, the first; a time that is skipped is as much later as the clocks go forward.
 */
export function instantAt(day: LocalDate, minutes: number, zone: string): Instant {
  const wall = wallClockOf(day) + minutes * minute;
  const aheadOfUtc = (near: Instant) => wallClock(near, zone) - near;
  const [before, after] = [aheadOfUtc(wall - furthest * minute), aheadOfUtc(wall + furthest * minute)];
  const fits = [wall - before, wall - after].filter((instant) => wallClock(instant, zone) === wall);
  return fits.length > 0 ? Math.min(...fits) : wall - before;
}

/** `count` calendar days later, or earlier. */
export const addDays = (day: LocalDate, count: number): LocalDate => dayOfWallClock(wallClockOf(day) + count * aDay);

/** Calendar days from one day to another, negative when `to` is the earlier one. */
export const daysBetween = (from: LocalDate, to: LocalDate): number => (wallClockOf(to) - wallClockOf(from)) / aDay;

/** 1 is Monday, 7 is Sunday. */
export const weekdayOf = (day: LocalDate): number => new Date(wallClockOf(day)).getUTCDay() || 7;
