import { toLatin } from './latin';
import { letterPattern } from './letter-pattern';

const marks = /\p{M}+/gu;
const notLetters = letterPattern('[^\\p{L}\\p{N}]+', 'g');
// biome-ignore lint/suspicious/noControlCharactersInRegex: all of ASCII is meant.
const ascii = /^[\x00-\x7f]*$/;
const special: Readonly<Record<string, string>> = {
  ß: 'ss',
  ø: 'o',
  æ: 'ae',
  œ: 'oe',
  ł: 'l',
  đ: 'd',
  ð: 'd',
  þ: 'th',
  ı: 'i',
  ŋ: 'ng',
  ħ: 'h',
  ə: 'e',
};
const specials = /[ßøæœłđðþıŋħə]/g;

/** "Grüße" is "Gruße". */
export const withoutMarks = (text: string): string =>
  ascii.test(text) ? text : text.normalize('NFD').replace(marks, '');

/** Lower case in Latin letters without marks; spaces and punctuation stay. "Müller-Łoś" is "muller-los". */
export function foldText(text: string): string {
  const lower = text.toLowerCase();
  if (ascii.test(lower)) return lower;
  const bare = toLatin(withoutMarks(lower));
  return bare.replace(specials, (letter) => special[letter] ?? letter);
}

/** One name as it is compared: folded, and nothing but letters and digits. "O’Neill" is "oneill". */
export const fold = (text: string): string => {
  const folded = foldText(text);
  return folded.replace(notLetters(folded), '');
};

/** The same for both ways of writing an umlaut: "Müller", "Mueller" and "Muller"; "Håkon" and "Haakon". Takes a folded name. */
export const unspellUmlauts = (folded: string): string =>
  folded
    .replace(/([aou])e/g, '$1')
    .replace(/aa/g, 'a')
    .replace(/oo(?=[^k]|$)/g, 'o');
