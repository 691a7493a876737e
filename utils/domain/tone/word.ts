import type { Range } from '../message/range';
import { tokensOf } from '../message/tokens';
import { foldText } from '../names/fold';

/** What stands between a word and the one before it. */
export type Gap = 'none' | 'comma' | 'sentence';

/** One word of the text as it is looked up: folded, without apostrophes. */
export interface Word extends Range {
  readonly word: string;
  readonly gap: Gap;
  /** Written in capitals, and long enough to be meant so. */
  readonly isLoud: boolean;
}

export interface Sentence {
  readonly words: readonly Word[];
  /** The signs behind it, such as "!!" or "?". */
  readonly end: string;
}

const apostrophes = /['’]/g;
const isLoud = (text: string): boolean => text.length > 2 && text === text.toUpperCase() && text !== text.toLowerCase();

/** What follows a line's end is another sentence after a blank line or before a list's item. */
const newLine = /\n\s*\n|\n\s*(?:[-*•]|\d+[.)])\s/;
const sentenceEnd = /[.!?;:…]+(?=\s|$|["”’)])|\.{2,}|[!?]+/;
const clauseEnd = /[,()[\]–—/]|\s-+\s|--/;

/** A rule of a thousand dashes says no more than its beginning. */
const farEnough = 40;

function gapOf(whole: string): Gap {
  const between = whole.slice(0, farEnough);
  if (between.length < 2 && between.trim() === '') return 'none';
  if (sentenceEnd.test(between) || newLine.test(between)) return 'sentence';
  return clauseEnd.test(between) ? 'comma' : 'none';
}

/** "user-friendly" is two words. */
function* piecesOf(text: string, ranges: readonly Range[]): Generator<Range & { readonly text: string }> {
  for (const token of tokensOf(text, ranges)) {
    let { start } = token;
    for (const piece of token.text.split('-')) {
      yield { start, end: start + piece.length, text: piece };
      start += piece.length + 1;
    }
  }
}

/** The sentences of these ranges. `spell` makes spellings of one word alike. */
export function sentencesOf(
  text: string,
  ranges: readonly Range[],
  spell: (word: string) => string,
): readonly Sentence[] {
  const sentences: Sentence[] = [];
  let words: Word[] = [];
  let last = ranges[0]?.start ?? 0;
  for (const { start, end, text: piece } of piecesOf(text, ranges)) {
    const between = text.slice(last, start);
    const gap = gapOf(between);
    if (gap === 'sentence' && words.length > 0) {
      sentences.push({ words, end: between.replace(/[^!?]/g, '') });
      words = [];
    }
    const word = spell(foldText(piece).replace(apostrophes, ''));
    words.push({ start, end, word, gap: words.length === 0 ? 'sentence' : gap, isLoud: isLoud(piece) });
    last = end;
  }
  const rest = text.slice(last, ranges.at(-1)?.end ?? last).slice(0, 20);
  if (words.length > 0) sentences.push({ words, end: rest.replace(/[^!?]/g, '') });
  return sentences;
}
