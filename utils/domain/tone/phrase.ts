import type { Word } from './word';

/**
 * Words that follow one another. `a|b` is either, `stem*` any word that begins so, `N` a negation, `#` a number or a few
 * of such words ("a couple of"), `_` any word, `~` up to two words in between and `~~` up to six.
 */
export interface Phrase {
  readonly weight: number;
  readonly isAct: boolean;
  /** A negation belongs to it, so that one more would be needed to turn it around. */
  readonly isNegated: boolean;
  /** So many of its words are given. */
  readonly given: number;
  /** What it may begin with. */
  readonly firsts: readonly string[];
  /** Index behind its last word, when it stands at `at`; -1 when it does not. */
  endAt(words: readonly Word[], at: number): number;
}

interface Step {
  fits(word: string): boolean;
  readonly entries: readonly string[];
  /** Words that may stand before it; a negation never does, for it would turn the phrase around. */
  readonly gap: number;
  readonly isNumber: boolean;
}

interface Making {
  readonly weight: number;
  readonly isAct: boolean;
  readonly spell: (word: string) => string;
  readonly negators: ReadonlySet<string>;
}

const numbers = new Set(
  'a an one two three four five six seven eight nine ten twelve few couple of several some many about only just less than under the another ein eine einem einer zwei drei vier funf sechs sieben acht neun zehn ein paar einigen wenigen mehreren knapp nur gut'.split(
    ' ',
  ),
);
/** Under this name stand the phrases that begin with a number in digits. */
const anyNumber = '#';
const isDigits = (word: string): boolean => word.charCodeAt(0) >= 48 && word.charCodeAt(0) <= 57;
const isNumber = (word: string): boolean => numbers.has(word) || isDigits(word);
/** The name by which phrases are found that begin with this word. */
export const firstOf = (word: string): string => (isDigits(word) ? anyNumber : word);
const mostNumbers = 4;

function stepOf(item: string, gap: number, { spell, negators }: Making): Step {
  if (item === '_') return { fits: () => true, entries: [], gap, isNumber: false };
  if (item === '#') return { fits: isNumber, entries: [...numbers, anyNumber], gap, isNumber: true };
  const entries = item === 'N' ? [...negators].filter((word) => !nounNegators.has(word)) : item.split('|').map(spell);
  const exact = new Set(entries.filter((entry) => !entry.endsWith('*')));
  const stems = entries.filter((entry) => entry.endsWith('*')).map((entry) => entry.slice(0, -1));
  return {
    fits: (word) => exact.has(word) || stems.some((stem) => word.startsWith(stem)),
    entries,
    gap,
    isNumber: false,
  };
}

/** These deny a thing, and not that something is done. */
const nounNegators = new Set([
  'no',
  'none',
  'nothing',
  'nobody',
  'without',
  'zero',
  'nor',
  'neither',
  'ohne',
  'nichts',
]);

function follow(
  steps: readonly Step[],
  words: readonly Word[],
  step: number,
  at: number,
  negators: ReadonlySet<string>,
): number {
  const wanted = steps[step];
  if (!wanted) return at;
  for (let skipped = 0; skipped <= wanted.gap && at + skipped < words.length; skipped += 1) {
    let next = at + skipped;
    const { word } = words[next]!;
    if (!wanted.fits(word)) {
      if (negators.has(word)) return -1;
      continue;
    }
    next += 1;
    if (wanted.isNumber) {
      const most = next + mostNumbers;
      while (next < Math.min(words.length, most) && isNumber(words[next]!.word)) next += 1;
    }
    const end = follow(steps, words, step + 1, next, negators);
    if (end >= 0) return end;
  }
  return -1;
}

export function phraseOf(source: string, making: Making): Phrase {
  const steps: Step[] = [];
  let gap = 0;
  for (const item of source.split(' ')) {
    if (item === '~') gap = 2;
    else if (item === '~~') gap = 6;
    else {
      steps.push(stepOf(item, gap, making));
      gap = 0;
    }
  }
  return {
    weight: making.weight,
    isAct: making.isAct,
    isNegated: source.startsWith('N ') || source.includes(' N '),
    given: steps.filter(({ entries }) => entries.length > 0).length,
    firsts: steps[0]!.entries,
    endAt: (words, at) => follow(steps, words, 0, at, making.negators),
  };
}
