import { foldText } from '../../names/fold';

/** Ends a word. */
const noLetter = 0;
/** Not known yet, or folded to other than one letter. */
export const unknownLetter = 2;
const skipped = 0x65;

const factorOf = (code: number): number => {
  const scattered = Math.imul(code ^ 0x5bd1, 0x9e3779b1);
  return Math.imul(scattered ^ (scattered >>> 15), 0x85ebca6b) | 1;
};

let table: Int32Array | undefined;

/**
 * By character: the odd factor that it brings to the hash of its word, 0 where it ends the word, 2 where `foldedLetter`
 * has to be asked. It fills as characters are met.
 */
export function letterFactors(): Int32Array {
  if (table) return table;
  const factors = new Int32Array(0x10000).fill(unknownLetter);
  factors.fill(noLetter, 0, 0xc0);
  factors[0xad] = unknownLetter;
  for (const letter of '0123456789abcdefghijklmnopqrstuvwxyz') {
    const code = letter.charCodeAt(0);
    // Without its "e", Müller is the same as Mueller, and no look back at the letter before is needed.
    const factor = code === skipped ? 1 : factorOf(code);
    factors[code] = factor;
    factors[letter.toUpperCase().charCodeAt(0)] = factor;
  }
  table = factors;
  return factors;
}

/** The hash of a word that goes on with a letter of this factor. A factor of 1 leaves it as it is. */
export const withFactor = (hash: number, factor: number): number => (Math.imul(hash, factor) + (factor >> 7)) | 0;

const isLatin = (code: number): boolean => code >= 0xc0 && code <= 0x24f && code !== 0xd7 && code !== 0xf7;
const isInvisible = (code: number): boolean =>
  code === 0xad ||
  (code >= 0x300 && code <= 0x36f) ||
  (code >= 0x200b && code <= 0x200f) ||
  (code >= 0x202a && code <= 0x202e) ||
  (code >= 0x2060 && code <= 0x2064) ||
  code === 0xfeff;
const isNoLetter = (code: number): boolean => code < 0xc0 || (code >= 0x2000 && code <= 0x2bff);
const isSurrogate = (code: number): boolean => code >= 0xd800 && code <= 0xdfff;

function readLetter(code: number): string | null {
  if (isInvisible(code)) return '';
  const letter = String.fromCharCode(code);
  if (isSurrogate(code)) return letter;
  if (isLatin(code)) return foldText(letter);
  if (isNoLetter(code)) return null;
  if (/\p{M}|\p{Cf}/u.test(letter)) return '';
  return /[\p{L}\p{N}]/u.test(letter) ? foldText(letter) : null;
}

const known = new Map<number, string | null>();

/** Beyond ASCII: the letters that this one is folded to, '' for what stands in a word unseen, null for what ends it. */
export function foldedLetter(code: number): string | null {
  let folded = known.get(code);
  if (folded !== undefined) return folded;
  folded = readLetter(code);
  known.set(code, folded);
  const factors = letterFactors();
  if (folded === null) factors[code] = noLetter;
  else if (folded.length === 1) factors[code] = factorIn(factors, folded.charCodeAt(0)) || unknownLetter;
  return folded;
}

const factorIn = (factors: Int32Array, code: number): number => (code < 128 ? factors[code]! : factorOf(code));

/** The hash of a word that goes on with these folded letters. */
export function withLetters(hash: number, folded: string): number {
  const factors = letterFactors();
  let next = hash;
  for (let at = 0; at < folded.length; at++) {
    const factor = factorIn(factors, folded.charCodeAt(at));
    if (factor !== noLetter) next = withFactor(next, factor);
  }
  return next;
}
