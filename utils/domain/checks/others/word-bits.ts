/**
 * Two bits for each word, by its hash: the lower where it begins a phrase, the upper where it ends one. A word that is a
 * phrase by itself has both, and both at a second place as well, for many a word begins one phrase and ends another.
 */
export type WordBits = Uint32Array;

/** A quarter of a megabyte; too few for a million customers, who get two megabytes. */
const fewBits = 21;
const manyBits = 24;
export const mostForFewBits = 700_000;

export const bitsFor = (entries: number): WordBits =>
  new Uint32Array(1 << ((entries > mostForFewBits ? manyBits : fewBits) - 5));

/** How far a hash is shifted to be the place of its bits. */
export const shiftOf = (bits: WordBits): number => 32 - Math.round(Math.log2(bits.length * 16));

export const begins = 1;
export const ends = 2;

/** The hash that the other place of a word goes by. */
export const aloneHash = (hash: number): number => Math.imul(hash, 0x2c1b3c6d);

export const bitsAt = (bits: WordBits, place: number): number => (bits[place >>> 4]! >>> ((place & 15) << 1)) & 3;

function setBits(bits: WordBits, place: number, which: number): void {
  bits[place >>> 4]! |= which << ((place & 15) << 1);
}

/** Marks a phrase by the hashes of its first and its last word. */
export function markPhrase(bits: WordBits, shift: number, first: number, last: number): void {
  setBits(bits, first >>> shift, begins);
  setBits(bits, last >>> shift, ends);
  if (first === last) setBits(bits, aloneHash(first) >>> shift, begins | ends);
}
