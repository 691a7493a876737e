import type { Range } from './range';

/** A word of the authored text: letters, marks and digits, with apostrophes and hyphens inside. */
export interface Token extends Range {
  readonly text: string;
}

const word = /[\p{L}\p{M}\p{N}]+(?:['’-][\p{L}\p{M}\p{N}]+)*/gu;

export const tokensOf = (text: string, ranges: readonly Range[]): Token[] =>
  ranges.flatMap(({ start, end }) =>
    [...text.slice(start, end).matchAll(word)].map((match) => ({
      text: match[0],
      start: start + match.index,
      end: start + match.index + match[0].length,
    })),
  );
