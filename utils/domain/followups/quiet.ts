import type { Instant } from '../model/row';
import type { Prompts } from '../model/settings';
import { addWorkingDays, type Calendar, isWorkingDay, workingDayFrom } from './calendar';
import { instantAt, localDate, minuteOfDay } from './local-date';

type Hours = Pick<Prompts, 'quietFrom' | 'quietUntil'>;

/** Two times that are the same leave no time to be quiet in. */
const isQuietMinute = (minute: number, { quietFrom, quietUntil }: Hours): boolean =>
  quietFrom <= quietUntil ? minute >= quietFrom && minute < quietUntil : minute >= quietFrom || minute < quietUntil;

/** Nothing speaks up now: in the quiet hours, and all day when there is no work. */
export const isQuiet = (now: Instant, hours: Hours, calendar: Calendar): boolean =>
  !isWorkingDay(localDate(now, calendar.timeZone), calendar) ||
  isQuietMinute(minuteOfDay(now, calendar.timeZone), hours);

/** The end of the quiet in which a moment lies, or a moment nearer to it. */
function closerToItsEnd(now: Instant, hours: Hours, calendar: Calendar): Instant {
  const { timeZone: zone } = calendar;
  const today = localDate(now, zone);
  const minute = minuteOfDay(now, zone);
  const lastsOvernight = minute >= hours.quietUntil;
  if (lastsOvernight || !isWorkingDay(today, calendar)) {
    return instantAt(addWorkingDays(today, 1, calendar), 0, zone);
  }
  const end = instantAt(today, hours.quietUntil, zone);
  // The hour that comes twice as clocks go back may be quiet the second time.
  return end > now ? end : now + (hours.quietUntil - minute) * 60_000;
}

/** More steps than any quiet has: who is never to be spoken to is asked again later. */
const mostSteps = 5;

/** Now, or else the first moment after it that is not quiet. */
export function nextPromptAt(now: Instant, hours: Hours, calendar: Calendar): Instant {
  let at = now;
  for (let step = 0; step < mostSteps && isQuiet(at, hours, calendar); step++) at = closerToItsEnd(at, hours, calendar);
  return at;
}

/** The next digest after this moment: in the morning of a working day, and not before its quiet hours are over. */
export function nextDigestAt(
  now: Instant,
  { digestAt, ...hours }: Hours & Pick<Prompts, 'digestAt'>,
  calendar: Calendar,
): Instant {
  const minute = isQuietMinute(digestAt, hours) ? hours.quietUntil : digestAt;
  const first = workingDayFrom(localDate(now, calendar.timeZone), calendar);
  const at = instantAt(first, minute, calendar.timeZone);
  return at > now ? at : instantAt(addWorkingDays(first, 1, calendar), minute, calendar.timeZone);
}
