import type { Range } from '../../message/range';
import { evenFold } from '../even-fold';

export interface Phrase extends Range {
  readonly phrase: string;
}

const isPartOfWord = (char: string | undefined): boolean => char !== undefined && /[\p{L}\p{N}]/u.test(char);
const most = 20;

/** Where the phrases stand as whole words, in any case and with any accents. `folded` is the text, evenly folded. */
export function phrasesIn(folded: string, ranges: readonly Range[], phrases: readonly string[]): readonly Phrase[] {
  const found: Phrase[] = [];
  for (const phrase of phrases) {
    const wanted = evenFold(phrase.trim());
    if (wanted === '') continue;
    for (const { start, end } of ranges) {
      for (let at = folded.indexOf(wanted, start); at >= 0 && at + wanted.length <= end; ) {
        const after = at + wanted.length;
        if (!isPartOfWord(folded[at - 1]) && !isPartOfWord(folded[after]))
          found.push({ start: at, end: after, phrase });
        if (found.length >= most) return found;
        at = folded.indexOf(wanted, after);
      }
    }
  }
  return found;
}
