import { foldedLetter, letterFactors, withFactor, withLetters } from './letters';

/** Of a word without letters. */
export const emptyHash = 0;

/**
 * Every word of a piece of text, with its hash: folded, letters and digits only. "e" alone is no word.
 * The hash is a signed number of 32 bits.
 */
export function eachWord(
  text: string,
  from: number,
  to: number,
  visit: (hash: number, start: number, end: number) => void,
): void {
  const factors = letterFactors();
  let at = from;
  while (at < to) {
    const start = at;
    let hash = emptyHash;
    for (; at < to; at++) {
      const code = text.charCodeAt(at);
      const factor = factors[code]!;
      if ((factor & 1) !== 0) hash = withFactor(hash, factor);
      else {
        const folded = factor === 0 ? null : foldedLetter(code);
        if (folded === null) break;
        hash = withLetters(hash, folded);
      }
    }
    if (hash !== emptyHash) visit(hash, start, at);
    at++;
  }
}

/** Longer phrases are looked up by their first words. */
export const mostWords = 8;

/** One number for a few words in any order, from the sum of their hashes. */
export function phraseKey(sum: number, words: number): number {
  const scattered = (sum + Math.imul(words, 0x9e3779b1)) | 0;
  const mixed = Math.imul(scattered ^ (scattered >>> 16), 0x85ebca6b);
  return (mixed ^ (mixed >>> 13)) >>> 0;
}
