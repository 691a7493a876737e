import type { Instant, LocalDate } from '../model/row';
import { addWorkingDays, type Calendar, isWorkingDay, workingDayFrom } from './calendar';
import { addDays, instantAt, localDate, minuteOfDay } from './local-date';

interface Moment {
  readonly day: LocalDate;
  readonly at: Instant;
}

/** Someone whose day ends before it begins works round the clock. */
const openingHours = ({ workFrom, workUntil }: Calendar): readonly [open: number, close: number] =>
  workFrom < workUntil ? [workFrom, workUntil] : [0, 24 * 60];

/**
 * When so many working days have passed by the clock of business hours, which stands still at night and on days off.
 * What comes before opening counts from opening on, yet is never due on its own day.
 */
export function withinWorkingDays(since: Instant, count: number, calendar: Calendar): Moment {
  const { timeZone: zone } = calendar;
  const [open, close] = openingHours(calendar);
  const arrival = localDate(since, zone);
  const minute = minuteOfDay(since, zone);
  const isOpenYet = isWorkingDay(arrival, calendar) && minute < close;
  let day = isOpenYet ? arrival : workingDayFrom(addDays(arrival, 1), calendar);
  let from = isOpenYet ? Math.max(minute, open) : open;
  let left = count * (close - open);
  while (left > close - from) {
    left -= close - from;
    day = workingDayFrom(addDays(day, 1), calendar);
    from = open;
  }
  const earliest = addWorkingDays(arrival, count, calendar);
  return earliest > day
    ? { day: earliest, at: instantAt(earliest, open, zone) }
    : { day, at: instantAt(day, from + left, zone) };
}
