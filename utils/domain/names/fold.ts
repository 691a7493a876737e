import { isAscii } from './ascii';
import { toLatin } from './latin';
import { letterPattern } from './letter-pattern';

const marks = /\p{M}+/gu;
const notLetters = letterPattern('[^\\p{L}\\p{N}]+', 'g');
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
export const withoutMarks = (text: string): string => (isAscii(text) ? text : text.normalize('NFD').replace(marks, ''));

const small = 1;
const large = 2;
const other = 4;

/** Nearly every word has nothing but letters of ASCII: what kinds of characters it has, in one look at each. */
function kindsIn(text: string): number {
  let kinds = 0;
  for (let at = 0; at < text.length; at += 1) {
    const code = text.charCodeAt(at);
    if ((code >= 97 && code <= 122) || (code >= 48 && code <= 57)) kinds |= small;
    else kinds |= code >= 65 && code <= 90 ? large : other;
  }
  return kinds;
}

/** Lower case in Latin letters without marks; spaces and punctuation stay. "Müller-Łoś" is "muller-los". */
export function foldText(text: string): string {
  const lower = text.toLowerCase();
  if (isAscii(lower)) return lower;
  // Without marks Hangul falls apart into its letters: put together again.
  const bare = toLatin(withoutMarks(lower)).normalize('NFC');
  return bare.replace(specials, (letter) => special[letter] ?? letter);
}

/** One name as it is compared: folded, and nothing but letters and digits. "O’Neill" is "oneill". */
export const fold = (text: string): string => {
  const kinds = kindsIn(text);
  if ((kinds & other) === 0) return (kinds & large) === 0 ? text : text.toLowerCase();
  const folded = foldText(text);
  return folded.replace(notLetters(folded), '');
};

/** The same for both ways of writing an umlaut: "Müller", "Mueller" and "Muller"; "Håkon" and "Haakon". Takes a folded name. */
export const unspellUmlauts = (folded: string): string =>
  !/[aou]e|aa|oo/.test(folded)
    ? folded
    : folded
        .replace(/([aou])e/g, '$1')
        .replace(/aa/g, 'a')
        .replace(/oo(?=[^k]|$)/g, 'o');
