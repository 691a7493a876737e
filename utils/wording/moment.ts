import { localDate, startOfDay } from '../domain/followups/local-date';
import type { Instant, LocalDate } from '../domain/model/row';
import { minutesOf } from './clock';

/** "09:30" where the user is, as time inputs have it. */
export const clockAt = (at: Instant, zone: string): string =>
  new Intl.DateTimeFormat('en-GB', { timeZone: zone, hour: '2-digit', minute: '2-digit' }).format(at);

/** A day and a time of the inputs as an instant. A time that the clocks leave out that day is moved by as much. */
export function instantOf(day: LocalDate, clock: string, zone: string): Instant {
  const wanted = minutesOf(clock);
  const at = startOfDay(day, zone) + wanted * 60_000;
  // On a day when the clocks change, the hours since midnight are not those of the clock.
  const off = wanted - minutesOf(clockAt(at, zone));
  const moved = at + off * 60_000;
  return localDate(moved, zone) === day ? moved : at;
}
