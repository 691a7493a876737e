import type { Me } from '../model/me';
import type { LocalDate } from '../model/row';
import { addDays, weekdayOf } from './local-date';

/** When the user works, and where. */
export interface Calendar extends Pick<Me, 'timeZone' | 'workingDays' | 'workFrom' | 'workUntil'> {
  readonly isHoliday?: (day: LocalDate) => boolean;
}

/** A stretch without a working day ends a search, so that a calendar of nothing but holidays can't hang. */
const longestRest = 60;

/** `holidays`: the days off of the user's country, where they are known and wanted. */
export const calendarOf = (
  { timeZone, workingDays, workFrom, workUntil }: Me,
  holidays?: ReadonlySet<LocalDate>,
): Calendar => ({
  timeZone,
  workingDays,
  workFrom,
  workUntil,
  ...(holidays && { isHoliday: (day) => holidays.has(day) }),
});

/** Someone who has chosen no working day at all works every day. */
export const isWorkingDay = (day: LocalDate, calendar: Calendar): boolean =>
  (calendar.workingDays.length === 0 || calendar.workingDays.includes(weekdayOf(day))) && !calendar.isHoliday?.(day);

/** The day itself, or the next one on which there is work. */
export function workingDayFrom(day: LocalDate, calendar: Calendar): LocalDate {
  for (let step = 0; step < longestRest; step++) {
    const candidate = addDays(day, step);
    if (isWorkingDay(candidate, calendar)) return candidate;
  }
  return day;
}

/** The `count`-th working day after a day: one working day after a Friday, a Saturday or a Sunday is Monday. */
export function addWorkingDays(day: LocalDate, count: number, calendar: Calendar): LocalDate {
  let reached = day;
  for (let left = count; left > 0; left--) reached = workingDayFrom(addDays(reached, 1), calendar);
  return reached;
}
