import { toLatin } from './latin';

const marks = /\p{M}+/gu;
const notLetters = /[^\p{L}\p{N}]+/gu;
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

/** Lower case in Latin letters without marks; spaces and punctuation stay. "Müller-Łoś" is "muller-los". */
export function foldText(text: string): string {
  const lower = text.toLowerCase();
  if (ascii.test(lower)) return lower;
  const bare = toLatin(lower.normalize('NFD').replace(marks, ''));
  return bare.replace(specials, (letter) => special[letter] ?? letter);
}

/** One name as it is compared: folded, and nothing but letters and digits. "O’Neill" is "oneill". */
export const fold = (text: string): string => foldText(text).replace(notLetters, '');

/** The same for both ways of writing an umlaut: "Müller", "Mueller" and "Muller"; "Håkon" and "Haakon". Takes a folded name. */
export const unspellUmlauts = (folded: string): string =>
  folded
    .replace(/([aou])e/g, '$1')
    .replace(/aa/g, 'a')
    .replace(/oo(?=[^k]|$)/g, 'o');
