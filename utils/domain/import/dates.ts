import type { LocalDate } from '../model/row';

export type DateOrder = 'dmy' | 'mdy';

/** What a column's cells say about the order of day and month. */
export interface DateEvidence {
  readonly dayFirst: number;
  readonly monthFirst: number;
  /** Both readings are possible, and differ. */
  readonly either: number;
  /** The first cell of that kind, to show. */
  readonly example: string;
}

export const noDates: DateEvidence = { dayFirst: 0, monthFirst: 0, either: 0, example: '' };

const numeric = /^(\d{1,2})\s?([./-])\s?(\d{1,2})\s?\2\s?(\d{4}|\d{2})(?:[\sT,].{0,40})?$/;
const iso = /^(\d{4})([./-]?)(\d{1,2})\2(\d{1,2})(?:[\sT].{0,40})?$/;
const worded = /^(\d{1,2})(?:\.|st|nd|rd|th)?[\s-]+(?:de\s+)?(\p{L}{3,12})\.?,?[\s-]+(?:de\s+|del\s+)?(\d{4})$/u;
const monthFirstWorded = /^(\p{L}{3,12})\.?\s+(\d{1,2})(?:st|nd|rd|th)?,?\s+(\d{4})$/u;

/** The beginnings of the months' names in English, German, French and Spanish, folded; the longest that fits counts. */
const months: Readonly<Record<string, number>> = {
  jan: 1,
  ene: 1,
  feb: 2,
  fev: 2,
  fevr: 2,
  mar: 3,
  mrz: 3,
  apr: 4,
  avr: 4,
  abr: 4,
  may: 5,
  mai: 5,
  jun: 6,
  juin: 6,
  jul: 7,
  juil: 7,
  aug: 8,
  aou: 8,
  ago: 8,
  sep: 9,
  oct: 10,
  okt: 10,
  nov: 11,
  dec: 12,
  dez: 12,
  dic: 12,
};

/** Adds one cell to what is known of its column. */
export function weighDate(evidence: DateEvidence, text: string): DateEvidence {
  const match = numeric.exec(text.trim().slice(0, 60));
  if (!match) return evidence;
  const [, a = '', separator, b = ''] = match;
  const [first, second] = [Number(a), Number(b)];
  if (first > 12 && second <= 12) return { ...evidence, dayFirst: evidence.dayFirst + 1 };
  if (second > 12 && first <= 12) return { ...evidence, monthFirst: evidence.monthFirst + 1 };
  if (first > 12 || first === second) return evidence;
  // Nobody writes month.day.year with dots.
  if (separator === '.') return { ...evidence, dayFirst: evidence.dayFirst + 1 };
  return { ...evidence, either: evidence.either + 1, example: evidence.example || text.trim() };
}

/**
 * The order to read with. `sure` when the cells leave no other; otherwise `preferred` or the more frequent one is
 * taken, and the user has to be told.
 */
export function settleDates(
  { dayFirst, monthFirst, either }: DateEvidence,
  preferred: DateOrder,
): { readonly order: DateOrder; readonly sure: boolean } {
  if (dayFirst > 0 && monthFirst > 0) return { order: dayFirst >= monthFirst ? 'dmy' : 'mdy', sure: false };
  if (dayFirst > 0) return { order: 'dmy', sure: true };
  if (monthFirst > 0) return { order: 'mdy', sure: true };
  return { order: preferred, sure: either === 0 };
}

/** A calendar day, or null when the text is none in this order. Times behind it are left away. */
export function readDate(text: string, order: DateOrder): LocalDate | null {
  const cell = text.trim().slice(0, 60);
  const full = iso.exec(cell);
  if (full) return day(Number(full[1]), Number(full[3]), Number(full[4]));
  const short = numeric.exec(cell);
  if (short) {
    const [first, second, year] = [Number(short[1]), Number(short[3]), century(short[4] ?? '')];
    return order === 'dmy' ? day(year, second, first) : day(year, first, second);
  }
  const dayWord = worded.exec(cell);
  if (dayWord) return day(Number(dayWord[3]), month(dayWord[2] ?? ''), Number(dayWord[1]));
  const wordDay = monthFirstWorded.exec(cell);
  return wordDay ? day(Number(wordDay[3]), month(wordDay[1] ?? ''), Number(wordDay[2])) : null;
}

const century = (year: string): number =>
  year.length === 4 ? Number(year) : Number(year) + (year < '70' ? 2000 : 1900);

function month(name: string): number {
  const folded = name.normalize('NFD').replace(/\p{M}/gu, '').toLowerCase();
  return months[folded.slice(0, 4)] ?? months[folded.slice(0, 3)] ?? 0;
}

function day(year: number, month: number, date: number): LocalDate | null {
  const at = new Date(Date.UTC(year, month - 1, date));
  const isReal = year >= 1900 && year <= 2200 && at.getUTCMonth() === month - 1 && at.getUTCDate() === date;
  return isReal ? at.toISOString().slice(0, 10) : null;
}
