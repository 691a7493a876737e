import type { Money } from '../model/purchase';
import { currencyOf, minorDigits } from './currencies';

export type DecimalSign = ',' | '.';

/** What a column's cells say about the sign before the cents. */
export interface AmountEvidence {
  readonly comma: number;
  readonly point: number;
  /** "4.180" or "4,180": thousands or three decimals. */
  readonly either: number;
  readonly example: string;
  /** How often each currency stands in the cells, and how many cells have none. */
  readonly currencies: Readonly<Record<string, number>>;
  readonly without: number;
}

export const noAmounts: AmountEvidence = { comma: 0, point: 0, either: 0, example: '', currencies: {}, without: 0 };

/** Adds one cell to what is known of its column. */
export function weighAmount(evidence: AmountEvidence, text: string): AmountEvidence {
  const digits = digitsOf(text);
  if (digits === '') return evidence;
  const found = currencyOf(text, '');
  const weighed: AmountEvidence = found
    ? { ...evidence, currencies: { ...evidence.currencies, [found]: (evidence.currencies[found] ?? 0) + 1 } }
    : { ...evidence, without: evidence.without + 1 };
  const sign = decimalSignOf(digits);
  if (sign === ',') return { ...weighed, comma: weighed.comma + 1 };
  if (sign === '.') return { ...weighed, point: weighed.point + 1 };
  return sign === 'either'
    ? { ...weighed, either: weighed.either + 1, example: weighed.example || text.trim().slice(0, 40) }
    : weighed;
}

export function settleAmounts(
  { comma, point, either }: AmountEvidence,
  preferred: DecimalSign,
): { readonly decimal: DecimalSign; readonly sure: boolean } {
  if (comma > 0 && point > 0) return { decimal: comma >= point ? ',' : '.', sure: false };
  if (comma > 0) return { decimal: ',', sure: true };
  if (point > 0) return { decimal: '.', sure: true };
  return { decimal: preferred, sure: either === 0 };
}

export type ReadAmount = Money | { readonly problem: 'amountUnreadable' | 'currencyMissing' };

/**
 * "4.180,00", "€ 4 180", "1'250.50 CHF", "(75.00)" in minor units. The currency is the cell's own, else `currency`
 * (of another column), else `usual`.
 */
export function readAmount(text: string, decimal: DecimalSign, currency: string, usual: string): ReadAmount {
  const own = currencyOf(text, usual);
  // "10 kr" and "10 pieces" name something that we do not know: the usual currency would be a guess.
  const isNamed = /[\p{L}\p{Sc}]/u.test(text);
  const code = own || (isNamed ? '' : currencyOf(currency, usual) || (currency.trim() === '' ? usual : ''));
  const digits = digitsOf(text);
  const [whole = '', fraction = '', ...more] = digits.split(decimal);
  if (digits === '' || more.length > 0 || !isWellGrouped(whole, decimal) || !/^\d*$/.test(fraction)) {
    return { problem: 'amountUnreadable' };
  }
  if (code === '') return { problem: 'currencyMissing' };
  const places = minorDigits(code);
  const exact = fraction.slice(0, places).padEnd(places, '0');
  const minor = Number(whole.replace(/[.,]/g, '') + exact);
  if (/[1-9]/.test(fraction.slice(places)) || !Number.isSafeInteger(minor)) return { problem: 'amountUnreadable' };
  return { minor: isNegative(text) ? -minor : minor, currency: code };
}

/** The digits with their signs between; '' when something else stands among them. Blanks and apostrophes group. */
function digitsOf(text: string): string {
  const bare = text
    .trim()
    .slice(0, 60)
    .replace(/[\s'’_]/g, '');
  const match = /^[^\d,.]{0,8}(\d[\d.,]*)(?:[.,]?[-–—])?[^\d]{0,8}$/.exec(bare);
  return (match?.[1] ?? '').replace(/[.,]$/, '');
}

function decimalSignOf(digits: string): DecimalSign | 'either' | null {
  const [comma, point] = [digits.lastIndexOf(','), digits.lastIndexOf('.')];
  if (comma < 0 && point < 0) return null;
  if (comma >= 0 && point >= 0) return comma > point ? ',' : '.';
  const sign = comma >= 0 ? ',' : '.';
  const parts = digits.split(sign);
  if (parts.length > 2) return sign === ',' ? '.' : ',';
  return parts[1]?.length === 3 && (parts[0] ?? '').length <= 3 && parts[0] !== '0' ? 'either' : sign;
}

const isWellGrouped = (whole: string, decimal: DecimalSign): boolean =>
  /^\d+$/.test(whole) || (decimal === ',' ? /^\d{1,3}(\.\d{2,3})*\.\d{3}$/ : /^\d{1,3}(,\d{2,3})*,\d{3}$/).test(whole);

const isNegative = (text: string): boolean =>
  /^\s*(?:\(|[^\d(]{0,4}[-−])/.test(text) || /\d\s*[-−]\s*[^\d]{0,4}$/.test(text.replace(/[.,][-–—]/, ''));
