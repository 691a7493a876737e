import type { Instant } from '../../domain/model/row';

/**
 * The date as a mail shows it: "Thursday, November 19, 2026 11:17 UTC", in the page's language. Null where it can't be
 * read for sure, as in "03/04/2026".
 */
export function parseShownDate(text: string, language: string): Instant | null {
  const time = /(\d{1,2}):(\d{2})(?::\d{2})?\s*([ap])?\.?(?:m\b)?/i.exec(text);
  const day = time && dayOf(text.replace(time[0], ' '), language);
  if (!time || !day) return null;
  const half = time[3]?.toLowerCase();
  const hour = half ? (Number(time[1]) % 12) + (half === 'p' ? 12 : 0) : Number(time[1]);
  const [year, month, date] = day;
  const isUtc = /\b(?:UTC|GMT)\b/.test(text);
  const minute = Number(time[2]);
  return isUtc ? Date.UTC(year, month, date, hour, minute) : new Date(year, month, date, hour, minute).getTime();
}

type Day = readonly [year: number, month: number, date: number];

function dayOf(text: string, language: string): Day | null {
  const numbers = (text.match(/\d+/g) ?? []).map(Number);
  const year = numbers.find((number) => number >= 1970 && number < 2200);
  const others = numbers.filter((number) => number !== year);
  if (year === undefined || others.length === 0 || others.some((number) => number < 1 || number > 31)) return null;
  if (others.length === 1) {
    const month = namedMonth(text, language);
    return month === null ? null : [year, month, others[0]!];
  }
  const [first = 0, second = 0] = others;
  if (others.length > 2) return null;
  if (numbers[0] === year) return second <= 31 && first <= 12 ? [year, first - 1, second] : null;
  return /\d\s*\.\s*\d/.test(text) && second <= 12 ? [year, second - 1, first] : null;
}

/** The month that the text names, in the form that stands alone or beside a day. */
function namedMonth(text: string, language: string): number | null {
  const locale = localeOf(language);
  const said = text.toLocaleLowerCase(locale);
  const forms = [undefined, 'numeric' as const].map(
    (day) => new Intl.DateTimeFormat(locale, { month: 'long', day, timeZone: 'UTC' }),
  );
  for (let month = 0; month < 12; month++) {
    for (const form of forms) {
      const parts = form.formatToParts(Date.UTC(2026, month, 15));
      const name = parts.find(({ type }) => type === 'month')?.value ?? '';
      if (/\p{L}/u.test(name) && said.includes(name.toLocaleLowerCase(locale))) return month;
    }
  }
  return null;
}

function localeOf(language: string): string {
  try {
    return Intl.getCanonicalLocales(language)[0] ?? 'en';
  } catch {
    // No tag of a language: "pt_BR".
    return 'en';
  }
}
