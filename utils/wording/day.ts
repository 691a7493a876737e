import { daysBetween } from '../domain/followups/local-date';
import type { LocalDate } from '../domain/model/row';

const noon = (day: LocalDate): Date => new Date(`${day}T12:00:00Z`);

/** "12 Nov", and "12 Nov 2025" where the year is not this one. */
export function dayWords(day: LocalDate, today: LocalDate, language: string): string {
  const sameYear = day.slice(0, 4) === today.slice(0, 4);
  return new Intl.DateTimeFormat(language, {
    day: 'numeric',
    month: 'short',
    ...(sameYear ? {} : { year: 'numeric' }),
    timeZone: 'UTC',
  }).format(noon(day));
}

/** "today", "yesterday", "in 3 days"; from two weeks on, the date. */
export function nearDayWords(day: LocalDate, today: LocalDate, language: string): string {
  const days = daysBetween(today, day);
  if (Math.abs(days) >= 14) return dayWords(day, today, language);
  return new Intl.RelativeTimeFormat(language, { numeric: 'auto' }).format(days, 'day');
}

/** "Thu, 26 Nov": a day that is to be chosen. */
export const weekdayWords = (day: LocalDate, language: string): string =>
  new Intl.DateTimeFormat(language, { weekday: 'short', day: 'numeric', month: 'short', timeZone: 'UTC' }).format(
    noon(day),
  );

/** "today", "18 days", "3 months", "2 years": as long as it feels. */
export function spanWords(days: number, language: string): string {
  if (days <= 0) return new Intl.RelativeTimeFormat(language, { numeric: 'auto' }).format(0, 'day');
  const [count, unit] =
    days < 60 ? [days, 'day'] : days < 730 ? [Math.floor(days / 30.4), 'month'] : [Math.floor(days / 365.25), 'year'];
  return new Intl.NumberFormat(language, { style: 'unit', unit, unitDisplay: 'long' }).format(count);
}

/** "40 minutes", "5 hours", "3 days": as long as it feels. */
export function spanOfHours(milliseconds: number, language: string): string {
  const minutes = Math.floor(milliseconds / 60_000);
  const [count, unit] =
    minutes < 90
      ? [minutes, 'minute']
      : minutes < 48 * 60
        ? [Math.round(minutes / 60), 'hour']
        : [Math.round(minutes / 1_440), 'day'];
  return new Intl.NumberFormat(language, { style: 'unit', unit, unitDisplay: 'long' }).format(count);
}
