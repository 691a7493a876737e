import { foldedLetter, letterFactors, unknownLetter, withFactor, withLetters } from './letters';
import { ownersOf, type Packed } from './packed';
import { aloneHash, bitsAt, shiftOf, type WordBits } from './word-bits';
import { emptyHash, phraseKey } from './words';

/** Who is named where: what was packed, and what has changed since. */
export interface NameIndex {
  readonly bits: WordBits;
  readonly packed: readonly Packed[];
}

/** A piece of a text. Offsets into it. */
export interface Piece {
  readonly text: string;
  readonly start: number;
  readonly end: number;
}

/**
 * The owners of all phrases that stand in these texts, one set for each packed part: all that are there, and a few that
 * are not, for other words may have the same key. One pass.
 */
export function scan(index: NameIndex, pieces: readonly Piece[]): readonly ReadonlySet<number>[] {
  const owners = index.packed.map(() => new Set<number>());
  for (const piece of pieces) scanPiece(index, piece, owners);
  return owners;
}

/** Characters that are read before their words are looked at. */
const block = 4_096;
/** For the hashes of a block's words, the same one for each: what a scan would make anew has to be cleared away, too. */
let room: Int32Array | undefined;
const roomForWords = (): Int32Array => {
  room ??= new Int32Array(block + 1);
  return room;
};

/** What of a text was read so far. Hashes of words wait in `words`, `count` of them. */
interface Reader {
  readonly words: Int32Array;
  count: number;
  /** Of the word that was begun. */
  hash: number;
}

/**
 * Reads on as `eachWord` reads a text, but without asking at any character whether a word ends there: a processor can't
 * foresee that, and each wrong guess takes as long as several letters. Stops before a letter that has to be looked up.
 */
function readWords(reader: Reader, factors: Int32Array, text: string, start: number, end: number): number {
  const { words } = reader;
  let count = reader.count | 0;
  let hash = reader.hash | 0;
  let at = start;
  for (; at < end; at++) {
    const factor = factors[text.charCodeAt(at)]!;
    if (factor === unknownLetter) break;
    words[count] = hash;
    // One more where this is no letter, and letters came before.
    count = (count + (~factor & ((hash | (0 - hash)) >>> 31) & 1)) | 0;
    // What is no letter has the factor 0, which leaves the hash of no word.
    hash = withFactor(hash, factor);
  }
  reader.hash = hash;
  reader.count = count;
  return at;
}

function readBlock(reader: Reader, text: string, start: number, end: number): void {
  const factors = letterFactors();
  reader.count = 0;
  for (let at = readWords(reader, factors, text, start, end); at < end; ) {
    const folded = foldedLetter(text.charCodeAt(at));
    if (folded !== null) reader.hash = withLetters(reader.hash, folded);
    at = readWords(reader, factors, text, folded === null ? at : at + 1, end);
  }
}

function scanPiece({ bits, packed }: NameIndex, { text, start, end }: Piece, owners: readonly Set<number>[]): void {
  const words = roomForWords();
  const reader: Reader = { words, count: 0, hash: emptyHash };
  const shift = shiftOf(bits);
  // Sums of the hashes up to each of the last words: a phrase in any order is the difference of two.
  const sums = new Int32Array(8);
  let sum = 0;
  let position = 0;
  /** For each of the last eight words, whether a phrase may begin there. The latest is the lowest bit. */
  let beginnings = 0;
  for (let at = start; at < end; at += block) {
    const isLast = at + block >= end;
    readBlock(reader, text, at, isLast ? end : at + block);
    if (isLast && reader.hash !== emptyHash) words[reader.count++] = reader.hash;
    for (let i = 0; i < reader.count; i++) {
      const hash = words[i]!;
      const mark = bitsAt(bits, hash >>> shift);
      beginnings = ((beginnings << 1) | (mark & 1)) & 0xff;
      sums[position & 7] = sum;
      sum = (sum + hash) | 0;
      position++;
      if (mark < 2) continue;
      const isAlone = mark === 3 && bitsAt(bits, aloneHash(hash) >>> shift) === 3;
      for (let left = isAlone ? beginnings : beginnings & 0xfe; left !== 0; left &= left - 1) {
        const length = 32 - Math.clz32(left & -left);
        const key = phraseKey((sum - sums[(position - length) & 7]!) | 0, length);
        for (let part = 0; part < packed.length; part++) ownersOf(packed[part]!, key, owners[part]!);
      }
    }
  }
}
