import type { Range } from './range';

/** The lines between `start` and `end`, without their line ends ("\n" or "\r\n"). */
export const linesOf = (text: string, start = 0, end = text.length): Range[] => {
  const lines: Range[] = [];
  for (let from = start; from <= end; ) {
    const found = text.indexOf('\n', from);
    const until = found < 0 || found > end ? end : found;
    lines.push({ start: from, end: until > from && text.charCodeAt(until - 1) === 13 ? until - 1 : until });
    from = until + 1;
  }
  return lines;
};

/** The whole body by lines, as the recognisers of quotes and signatures look at it. */
export interface Lines {
  readonly text: string;
  readonly count: number;
  at(index: number): Range;
  isBlank(index: number): boolean;
  /** Marked as quoted, by ">" or by the page's markup. */
  isQuoted(index: number): boolean;
}

export const joinLines = ({ text, at }: Lines, first: number, last: number): string =>
  text.slice(at(first).start, at(last).end).replace(/\s+/g, ' ');

const isSpace = (char: number): boolean =>
  char === 32 || char === 9 || char === 13 || char === 0xa0 || (char >= 0x200b && char <= 0x200f) || char === 0xfeff;

/** The offset of the first character in the range that is not white space, or its end. */
export const skipSpace = (text: string, { start, end }: Range): number => {
  let i = start;
  while (i < end && isSpace(text.charCodeAt(i))) i += 1;
  return i;
};

/** The end of the range without the white space there. */
export const trimEnd = (text: string, { start, end }: Range): number => {
  let i = end;
  while (i > start && isSpace(text.charCodeAt(i - 1))) i -= 1;
  return i;
};
