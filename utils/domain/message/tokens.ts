import { letterPattern } from '../names/letter-pattern';
import type { Range } from './range';

/** A word of the authored text: letters, marks and digits, with apostrophes and hyphens inside. */
export interface Token extends Range {
  readonly text: string;
}

const word = letterPattern("[\\p{L}\\p{M}\\p{N}]+(?:['’-][\\p{L}\\p{M}\\p{N}]+)*", 'g');

export const tokensOf = (text: string, ranges: readonly Range[]): Token[] =>
  ranges.flatMap(({ start, end }) => {
    const piece = text.slice(start, end);
    return [...piece.matchAll(word(piece))].map((match) => ({
      text: match[0],
      start: start + match.index,
      end: start + match.index + match[0].length,
    }));
  });
