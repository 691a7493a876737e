import type { Instant } from '../../domain/model/row';

/** How a language writes dates, as the browser knows it. */
interface Calendar {
  /** Every way to write a month, with its number from 1; long ones first. */
  readonly months: readonly (readonly [name: string, month: number])[];
  readonly afternoon: string;
  readonly morning: string;
  readonly hasHalfDays: boolean;
  readonly order: 'month first' | 'day first';
}

const calendars = new Map<string, Calendar | null>();

/**
 * The instant that a page writes out in its own language, in the reader's own time zone: "Nov 21, 2026, 9:30 AM",
 * "21.11.2026, 09:30", "2026. nov. 21. 9:30", "٢١ نوفمبر ٢٠٢٦، ٩:٣٠ ص". `language` is the page's, as BCP 47. Null where it
 * can be read in two ways, or in none.
 */
export function parseShownDate(text: string, language: string): Instant | null {
  const calendar = calendarOf(language || 'en');
  const plain = withPlainDigits(text).toLowerCase();
  const time = /(\d{1,2}):(\d{2})(?::\d{2})?/.exec(plain);
  if (!calendar || !time) return null;
  const date = plain.replace(time[0], ' ').replace(/\(.*\)/, ' ');
  const numbers = (date.match(/\d+/g) ?? []).map(Number);
  const year = numbers.find((number) => number >= 1970 && number < 2200);
  const day = dayOf(
    date,
    numbers.filter((number) => number !== year),
    calendar,
    language,
  );
  const hour = hourOf(date, Number(time[1]), calendar);
  if (year === undefined || !day || hour === null) return null;
  const result = new Date(year, day.month - 1, day.day, hour, Number(time[2]));
  // "31.02." would else be some day in March.
  return result.getDate() === day.day ? result.getTime() : null;
}

const withPlainDigits = (text: string): string =>
  text.replace(/[\u0660-\u0669\u06f0-\u06f9]/g, (digit) => String(digit.charCodeAt(0) & 0xf));

function dayOf(date: string, numbers: readonly number[], { months, order }: Calendar, language: string) {
  const [first, second, ...more] = numbers;
  if (first === undefined || more.length > 0) return null;
  if (second === undefined) {
    const named = new Set(months.filter(([name]) => hasWord(date, name)).map(([, month]) => month));
    const [month] = named;
    return month !== undefined && named.size === 1 ? { month, day: first } : null;
  }
  // English is written both ways, and does not say which.
  if (language.toLowerCase() === 'en' && first <= 12 && second <= 12) return null;
  const isMonthFirst = second > 12 || (order === 'month first' && first <= 12);
  const [month, day] = isMonthFirst ? [first, second] : [second, first];
  return month >= 1 && month <= 12 ? { month, day } : null;
}

function hourOf(date: string, hour: number, { morning, afternoon, hasHalfDays }: Calendar): number | null {
  const isAfter = hasWord(date, afternoon) || hasWord(date, 'pm');
  const isBefore = hasWord(date, morning) || hasWord(date, 'am');
  if (isAfter !== isBefore && hour <= 12) return (hour % 12) + (isAfter ? 12 : 0);
  // In a language of twelve hours an hour without its half is not known.
  return hasHalfDays && hour <= 12 ? null : hour;
}

const isLetter = (letter: string | undefined): boolean => letter !== undefined && /\p{L}/u.test(letter);

/** The word stands by itself: "m" is none in "pm". */
function hasWord(text: string, word: string): boolean {
  for (let at = word ? text.indexOf(word) : -1; at >= 0; at = text.indexOf(word, at + 1)) {
    if (!isLetter(text[at - 1]) && !isLetter(text[at + word.length])) return true;
  }
  return false;
}

function calendarOf(language: string): Calendar | null {
  const known = calendars.get(language);
  if (known !== undefined) return known;
  let made: Calendar | null;
  try {
    made = makeCalendar(language);
  } catch {
    // The page names a language that is none.
    made = null;
  }
  calendars.set(language, made);
  return made;
}

const styles: readonly Intl.DateTimeFormatOptions[] = [
  { month: 'long' },
  { month: 'short' },
  { month: 'long', day: 'numeric' },
  { month: 'short', day: 'numeric' },
];

function makeCalendar(language: string): Calendar {
  const part = (options: Intl.DateTimeFormatOptions, at: Date, type: Intl.DateTimeFormatPartTypes) =>
    new Intl.DateTimeFormat(language, { calendar: 'gregory', ...options })
      .formatToParts(at)
      .find((one) => one.type === type)?.value ?? '';
  const months = styles.flatMap((style) =>
    Array.from({ length: 12 }, (_, index) => {
      const name = part(style, new Date(2026, index, 15), 'month')
        .toLowerCase()
        .replace(/\.$/, '');
      return [name, index + 1] as const;
    }),
  );
  const clock = { hour: 'numeric', hour12: true } as const;
  const numeric = new Intl.DateTimeFormat(language, { day: 'numeric', month: 'numeric' }).formatToParts(new Date());
  return {
    months: months.filter(([name]) => isLetter(name[0])),
    morning: part(clock, new Date(2026, 0, 15, 9), 'dayPeriod').toLowerCase(),
    afternoon: part(clock, new Date(2026, 0, 15, 21), 'dayPeriod').toLowerCase(),
    hasHalfDays: new Intl.DateTimeFormat(language, { hour: 'numeric' }).resolvedOptions().hour12 ?? false,
    order:
      numeric.find(({ type }) => type === 'day' || type === 'month')?.type === 'month' ? 'month first' : 'day first',
  };
}
