import type { Range } from '../message/range';
import { fold } from './fold';
import { letterPattern } from './letter-pattern';

/** A word of the opening line. `gap` is what stands between it and the next word, or to the line's end. */
export interface Word extends Range {
  readonly text: string;
  readonly folded: string;
  readonly gap: string;
  readonly capital: boolean;
}

/** Words that stand together, between separators. */
export interface Segment {
  readonly words: readonly Word[];
  /** `join`: another name follows ("/", "and"); `comma`; `close`: the greeting ends here; `end`: the line does. */
  readonly until: 'join' | 'comma' | 'close' | 'end';
}

const words = letterPattern(
  "[\\p{L}\\p{M}\\p{N}@]+(?:['’`´‘-][\\p{L}\\p{M}\\p{N}]+|\\.(?=[\\p{L}][\\p{M}]*\\.)[\\p{L}]|\\.(?:ssa|ra|na|in)(?![\\p{L}]))*",
  'g',
);
const longestLine = 240;
const mostWords = 24;

/** "DearAnna": the space was lost. */
const glued = /^(?:Hi|Hey|Dear|Hello)(?=[A-ZÀ-Þ][a-zà-ÿ]{2})/;

/** "d'Estaing", "dell'Acqua". */
const elided = /^(?:d|l|dell|dall|nell|sant|m)['’][A-ZÀ-Þ]/;
const isCapital = (said: string): boolean => said[0] !== said[0]!.toLowerCase() || said[0] === said[0]!.toUpperCase();

/** The words of one line, from its start. */
export function wordsOfLine(text: string, line: Range): readonly Word[] {
  const end = Math.min(line.end, line.start + longestLine);
  const shown = text.slice(line.start, end);
  const found: { readonly index: number; readonly said: string }[] = [];
  const word = words(shown);
  word.lastIndex = 0;
  for (let match = word.exec(shown); match && found.length < mostWords; match = word.exec(shown)) {
    const { index, 0: said } = match;
    const length = found.length === 0 ? (glued.exec(said)?.[0].length ?? 0) : 0;
    if (length > 0) found.push({ index, said: said.slice(0, length) });
    found.push({ index: index + length, said: said.slice(length) });
  }
  return found.map(({ index, said }, at) => {
    const start = line.start + index;
    const next = found[at + 1];
    return {
      text: said,
      folded: fold(said),
      start,
      end: start + said.length,
      gap: shown.slice(index + said.length, next ? next.index : shown.length),
      capital: isCapital(said) || elided.test(said),
    };
  });
}

const connectors =
  /^(?:and|und|et|y|e|och|og|ja|en|es|ve|i|si|kai|oraz|ir|un|amp|plus|sowie|sekä|seka|als|da|va|dan|und\/oder|u|or|oder|ou|o)$/;
/** Folded "and" in the languages of the greetings, and their "or". */
export const isConnector = (folded: string): boolean => connectors.test(folded);

const closes = /[:!?;…|([—–。：！、，」]|-{2,}|-\s*$|\s-|\.\s*$|\.{2,}|\.\s/u;

function ending(gap: string, last: boolean, isShort: boolean): Segment['until'] | null {
  if (/[/&+]/.test(gap)) return 'join';
  if (/[:!?;…|([—–。：！]|-{2,}|\s-|-\s/u.test(gap)) return 'close';
  if (/[,،、，]/.test(gap)) return 'comma';
  if (last) return closes.test(gap) ? 'close' : 'end';
  if (gap.includes('.') && !isShort) return 'close';
  return null;
}

/** The words from `from` on, cut at separators. `isShort`: the word may end with a full stop, as "Mr." and "J." do. */
export function segmentsOf(words: readonly Word[], from: number, isShort: (word: Word) => boolean): readonly Segment[] {
  const segments: Segment[] = [];
  let held: Word[] = [];
  const put = (until: Segment['until']): void => {
    if (held.length > 0) segments.push({ words: held, until });
    held = [];
  };
  for (let at = from; at < words.length; at++) {
    const one = words[at]!;
    const last = at === words.length - 1;
    if (
      isConnector(one.folded) &&
      !last &&
      one.text === one.text.toLowerCase() &&
      (held.length > 0 || segments.length > 0)
    ) {
      if (held.length > 0) put('join');
      continue;
    }
    held.push(one);
    const until = ending(one.gap, last, isShort(one));
    if (until) put(until);
  }
  put('end');
  return segments;
}
