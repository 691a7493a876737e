import type { DraftBody } from '../model/draft';
import { attributionStart } from './attribution';
import { isNotice } from './disclaimer';
import { isSentFrom } from './footers';
import { startsHeaderBlock } from './header-block';
import { type Lines, linesOf, skipSpace } from './lines';
import { type Range, rangeAt, without } from './range';
import { isBareHeading, isRule, isSeparator } from './separators';
import { isDelimiter, nameBlock, startsFoot } from './signature';

/**
 * A part of the body that is not the author's words of now. `name`: the author's name and phone, as the markup says or
 * as they stand under a sign-off; `foot`: what is below the delimiter, and what programs and lawyers add.
 */
interface Cut extends Range {
  readonly kind: 'quote' | 'foot' | 'name';
}

export const readLines = ({ text, spans }: DraftBody): Lines => {
  const ranges = linesOf(text);
  const marked = spans.filter((span) => span.kind === 'quote' || span.kind === 'forward');
  const quotes = without(text.length, without(text.length, marked));
  const at = (index: number): Range => ranges[index]!;
  const isBlank = (index: number): boolean => skipSpace(text, at(index)) === at(index).end;
  const isQuoted = (index: number): boolean => {
    const line = at(index);
    const first = skipSpace(text, line);
    return text.charCodeAt(first) === 62 || rangeAt(quotes, first) !== undefined;
  };
  return { text, count: ranges.length, at, isBlank, isQuoted };
};

/** All that is cut from a body: what the markup says, and what the plain text gives away. One pass over the lines. */
export const cutsOf = (body: DraftBody): readonly Cut[] => {
  const lines = readLines(body);
  const { text, count, at, isBlank, isQuoted } = lines;
  const cuts: Cut[] = body.spans
    .filter((span) => span.kind !== 'highlight')
    .map(({ start, end, kind }) => ({ start, end, kind: kind === 'signature' ? 'name' : 'quote' }));
  const cut = (kind: Cut['kind'], first: number, until: number): void => {
    if (until > first) cuts.push({ kind, start: at(first).start, end: until < count ? at(until).start : text.length });
  };

  // A piece is what stands between two quotes; its signature is looked for when its end is known.
  let piece = 0;
  let signature = -1;
  const cutName = (until: number): void => {
    for (const line of nameBlock(lines, piece, until)) cut('name', line, line + 1);
  };
  const endPiece = (until: number): void => {
    if (signature >= 0) cut('foot', signature, until);
    else cutName(until);
    signature = -1;
  };

  const nextWritten = (index: number): number => {
    let next = index;
    while (next < count && isBlank(next)) next += 1;
    return next;
  };

  /** Up from `first`, past what only leads to it. */
  const above = (first: number, leads: (line: number) => boolean): number => {
    let from = first;
    while (from > piece && (isBlank(from - 1) || leads(from - 1))) from -= 1;
    return from;
  };

  /** The rest of the body from `first` on, with the blank lines and the rule above it, is another mail. */
  const endWithQuote = (first: number): readonly Cut[] => {
    const from = above(first, (line) => isRule(text, at(line)) || isBareHeading(text, at(line)));
    endPiece(from);
    cut('quote', from, count);
    return cuts;
  };

  for (let i = 0; i < count; i += 1) {
    if (isBlank(i)) continue;
    const next = nextWritten(i + 1);
    const quoteFollows = next < count && isQuoted(next);
    const barFollows = next < count && text.charCodeAt(at(next).start) === 124;
    const attribution = attributionStart(lines, i, quoteFollows || barFollows);
    if (attribution >= 0 && !quoteFollows) return endWithQuote(attribution);
    if (attribution >= 0 || isQuoted(i)) {
      const first = attribution >= 0 ? attribution : i;
      endPiece(first);
      cut('quote', first, i + 1);
      piece = i + 1;
    } else if (isSeparator(text, at(i)) || startsHeaderBlock(lines, i)) return endWithQuote(i);
    else if (signature >= 0) continue;
    else if (isDelimiter(lines, i) || isNotice(lines, i) || startsFoot(lines, i)) {
      signature = above(i, (line) => isRule(text, at(line)));
      cutName(signature);
    } else if (isSentFrom(lines, i)) cut('foot', i, i + 1);
  }
  endPiece(count);
  return cuts;
};
