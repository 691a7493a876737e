import type { Range } from '../../message/range';
import { quoteWords, speaksOfBefore } from './quote-words';

/** A quote's number as it is compared: capitals and digits. */
export interface QuoteNumber extends Range {
  readonly key: string;
}

let pattern: RegExp | undefined;
const shape = (): RegExp => {
  pattern ??= new RegExp(
    `\\b${quoteWords}(?:s?-?(?:nummer|nr|no|number|numero|numer))?\\s{0,3}((?:number|numero|nummer|numer|num|no|nr|n|ref|reference)\\s{0,3}[.:º°]{0,3}\\s{0,3}|[#:№]\\s{0,3}){0,4}([a-z]{1,5}[-/ ]?\\d[\\da-z/-]{2,14}|\\d[\\d/-]{2,12})(?![\\w.,]\\d|\\w)`,
    'g',
  );
  return pattern;
};

export const numberKey = (text: string): string => text.toUpperCase().replace(/[^A-Z0-9]/g, '');

/** "Q-2041" is built like "Q-2014", and not like "2041" or "AB-2041". */
const build = (key: string): string => key.replace(/\d/g, '9');

/** Two numbers of one series that are not the same. */
export const differ = (one: string, other: string): boolean => one !== other && build(one) === build(other);

const digits = (key: string): number => key.replace(/\D/g, '').length;

/** The numbers of quotes in a text; null where it speaks of a former one, too. `folded` is the text, evenly folded. */
export function quoteNumbersIn(folded: string, { start, end }: Range): readonly QuoteNumber[] | null {
  const found: QuoteNumber[] = [];
  const piece = folded.slice(start, end);
  for (const match of piece.matchAll(shape())) {
    const [said, label, number = ''] = match;
    const key = numberKey(number);
    // "Offer 2026" is a year, and "quote for 500" has no number.
    if (digits(key) < 3 || (/^\d/.test(number) && !label) || /\d\/\d{1,2}\/|^\d{1,2}[/-]\d{1,2}$/.test(number))
      continue;
    const line = piece.slice(Math.max(0, match.index - 80), match.index + said.length + 60);
    if (speaksOfBefore.test(line)) return null;
    const last = start + match.index + said.length;
    found.push({ start: last - number.length, end: last, key });
    if (found.length >= 50) break;
  }
  return found;
}

/** Numbers in a file's name that are built like `key`; only one with a letter tells. */
export function numbersLike(name: string, key: string): readonly string[] {
  if (!/[A-Z]/.test(key)) return [];
  const words = name.toUpperCase().match(/[A-Z]{1,5}[-_ ]?\d{3,12}(?![A-Z\d])/g) ?? [];
  return words.map(numberKey).filter((other) => build(other) === build(key));
}

/** Two neighbouring digits have changed places. */
export function isSwapped(one: string, other: string): boolean {
  if (one.length !== other.length) return false;
  const places = [...one].flatMap((char, at) => (char === other[at] ? [] : [at]));
  const [a = -1, b = -1] = places;
  return places.length === 2 && b === a + 1 && one[a] === other[b] && one[b] === other[a];
}
