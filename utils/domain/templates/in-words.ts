import { daysBetween } from '../followups/local-date';
import type { Money } from '../model/purchase';
import type { LocalDate } from '../model/row';

/** "€4,180.00", as the language writes it. Currencies differ in their minor units: the yen has none. */
export function moneyInWords({ minor, currency }: Money, language: string): string {
  const format = new Intl.NumberFormat(language, { style: 'currency', currency });
  return format.format(minor / 10 ** (format.resolvedOptions().maximumFractionDigits ?? 2));
}

/** "12 November", with the year where it is another one. */
export function dayInWords(day: LocalDate, today: LocalDate, language: string): string {
  const year = day.slice(0, 4) === today.slice(0, 4) ? undefined : 'numeric';
  const format = new Intl.DateTimeFormat(language, { day: 'numeric', month: 'long', year, timeZone: 'UTC' });
  return format.format(Date.parse(`${day}T12:00:00Z`));
}

const weeksFrom = 14;
const monthsFrom = 60;

/** "yesterday", "9 days ago", "3 weeks ago"; '' for a day to come. */
export function agoInWords(day: LocalDate, today: LocalDate, language: string): string {
  const days = daysBetween(day, today);
  if (days < 0) return '';
  const format = new Intl.RelativeTimeFormat(language, { numeric: 'auto' });
  if (days < weeksFrom) return format.format(-days, 'day');
  return days < monthsFrom
    ? format.format(-Math.round(days / 7), 'week')
    : format.format(-Math.round(days / 30), 'month');
}
