import type { Instant } from '../../domain/model/row';

const wordsIn = (text: string): readonly string[] => text.toLowerCase().match(/[\p{L}\p{M}]+/gu) ?? [];

/** How a language writes some days' month or weekday, long and short: with the day beside it some write it otherwise. */
function written(language: string, part: 'month' | 'weekday', days: readonly Date[]): readonly (readonly string[])[] {
  const formats = (['long', 'short'] as const).flatMap((width) =>
    ([{}, { day: 'numeric' }] as const).map(
      (day) => new Intl.DateTimeFormat(language, { calendar: 'gregory', [part]: width, ...day }),
    ),
  );
  const nameOf = (format: Intl.DateTimeFormat, at: Date) =>
    wordsIn(format.formatToParts(at).find(({ type }) => type === part)?.value ?? '').join('');
  return days.map((at) => formats.map((format) => nameOf(format, at)).filter(Boolean));
}

function namedMonth(said: readonly string[], language: string): number {
  const days = Array.from({ length: 12 }, (_, month) => new Date(2026, month, 15));
  return 1 + written(language, 'month', days).findIndex((names) => names.some((name) => said.includes(name)));
}

const dayAt = (year: number, month: number, day: number): Date | null => {
  const at = new Date(year, month - 1, day);
  // "31.02." would else be some day in March.
  return at.getMonth() === month - 1 && at.getDate() === day ? at : null;
};

/** English is written both ways, and does not say which. */
function putsMonthFirst(language: string): boolean | null {
  if (language.toLowerCase() === 'en') return null;
  const parts = new Intl.DateTimeFormat(language, { day: 'numeric', month: 'numeric' }).formatToParts(0);
  return parts.find(({ type }) => type === 'day' || type === 'month')?.type === 'month';
}

/** The browser knows the weekdays of English by heart, and has to look those of others up. */
function isWeekdaySaid(at: Date, said: readonly string[], language: string): boolean {
  const english = at.toDateString().slice(0, 3).toLowerCase();
  if (/^en\b/i.test(language)) return said.some((word) => word.startsWith(english));
  return written(language, 'weekday', [at]).some((names) => names.some((name) => said.includes(name)));
}

/** Of two days the one whose weekday stands beside them; without a weekday, the one that the language means. */
function oneOf(monthFirst: Date, dayFirst: Date, said: readonly string[], language: string): Date | null {
  const [isMonthFirst, isDayFirst] = [monthFirst, dayFirst].map((at) => isWeekdaySaid(at, said, language));
  if (isMonthFirst !== isDayFirst) return isMonthFirst ? monthFirst : dayFirst;
  const order = isMonthFirst ? null : putsMonthFirst(language);
  return order === null ? null : order ? monthFirst : dayFirst;
}

function dayIn(date: string, year: number, language: string): Date | null {
  const said = wordsIn(date);
  const numbers = (date.match(/\d+/g) ?? []).map(Number);
  const [first, second, ...more] = numbers.filter((number) => number !== year);
  if (first === undefined || more.length > 0) return null;
  if (second === undefined) return dayAt(year, namedMonth(said, language), first);
  const [monthFirst, dayFirst] = [dayAt(year, first, second), dayAt(year, second, first)];
  // Between dots the day comes first.
  if (numbers[0] !== year && /\d\.\s?\d{1,2}\./.test(date)) return dayFirst;
  // A year in front has the month behind it, in every language.
  if (numbers[0] === year || first === second) return monthFirst;
  return monthFirst && dayFirst ? oneOf(monthFirst, dayFirst, said, language) : (monthFirst ?? dayFirst);
}

/** Languages of Europe in which a clock has 24 hours. */
const wholeDays = /^(?:cs|da|de|es-ES|fi|fr|hr|hu|it|nl|nb|pl|pt|ro|ru|sk|sl|sr|sv|tr|uk)\b/i;

/** In a language of twelve hours an hour without its half is not known. */
function hourIn(date: string, hour: number, tail: string, language: string): number | null {
  if (hour > 12 || hour === 0) return hour;
  const said = ` ${wordsIn(date).join(' ')} `;
  const isSaid = (half: string) => half !== '' && said.includes(` ${half} `);
  const asHalf = (isBefore: boolean, isAfter: boolean) =>
    isBefore === isAfter ? null : (hour % 12) + (isAfter ? 12 : 0);
  // What the browser looks up the first time in a language takes longer than a page may be held up.
  const plain = asHalf(isSaid('am') || isSaid('\u0635'), isSaid('pm') || isSaid('\u0645'));
  if (plain !== null) return plain;
  if (wordsIn(tail).length === 0 && wholeDays.test(language)) return hour;
  const inWordsOf = (style: Intl.DateTimeFormatOptions) => {
    const clock = new Intl.DateTimeFormat(language, { hour: 'numeric', ...style });
    return [9, 21].map((at) => {
      const half = clock.formatToParts(new Date(2026, 0, 15, at)).find(({ type }) => type === 'dayPeriod');
      return wordsIn(half?.value ?? '').join(' ');
    });
  };
  const [morning = '', afternoon = ''] = inWordsOf({});
  const hasHalves = afternoon !== '';
  if (hasHalves) return asHalf(isSaid(morning), isSaid(afternoon));
  // Written with halves all the same.
  const [before = '', after = ''] = wordsIn(tail).length > 0 ? inWordsOf({ hour12: true }) : [];
  return asHalf(isSaid(before), isSaid(after)) ?? hour;
}

function read(text: string, language: string): Instant | null {
  const plain = text.replace(/[\u0660-\u0669\u06f0-\u06f9]/g, (digit) => String(digit.charCodeAt(0) & 15));
  const [time, hour, minute] = /(\d{1,2}):(\d{2})(?::\d{2})?/.exec(plain) ?? [];
  const year = /(?<!\d)(?:19[7-9]|2[01]\d)\d(?!\d)/.exec(plain)?.[0];
  if (time === undefined || year === undefined) return null;
  const date = plain.replace(time, ' ').replace(/\([^()]*\)/g, ' ');
  const tail = plain.slice(plain.indexOf(time) + time.length);
  const hours = hourIn(date, Number(hour), tail, language);
  return hours === null ? null : (dayIn(date, Number(year), language)?.setHours(hours, Number(minute)) ?? null);
}

const known = new Map<string, Instant | null>();

/**
 * The instant that a page writes out in its own language, in the reader's own time zone: "Nov 21, 2026, 9:30 AM",
 * "Di, 18.11.2025 10:19", "2026. nov. 21. 9:30", "٢١ نوفمبر ٢٠٢٦، ٩:٣٠ ص". `language` is the page's, as BCP 47. Null where
 * it can be read in two ways, or in none.
 */
export function parseShownDate(text: string, language: string): Instant | null {
  const key = `${language} ${text}`;
  const before = known.get(key);
  if (before !== undefined) return before;
  let at: Instant | null;
  try {
    at = text.length > 200 ? null : read(text, language || 'en');
  } catch {
    // The page names a language that is none.
    at = null;
  }
  // The browser takes milliseconds to say how a language writes, and a page is read again and again.
  if (known.size > 200) known.clear();
  known.set(key, at);
  return at;
}
