import type { Range } from '../../message/range';
import { isParticle } from '../../names/affixes';
import { fold } from '../../names/fold';
import { isLegalForm } from '../../names/legal-forms';
import type { Phrase, PhraseKind, PhraseList } from './phrase-list';
import { isSameWord, spellingsOf } from './spelling';
import { eachWord } from './words';

/** Where a text names one of the others. */
export interface Mention extends Range {
  readonly phrase: Phrase;
  /** "GmbH" or "Ltd" follows, and is part of it. */
  readonly hasForm: boolean;
}

export interface Reading {
  /** Of a file's name, and of what is only looked at for comparison: upper and lower case say nothing there. */
  readonly anyCase: boolean;
}

interface Word extends Range {
  readonly hash: number;
}

const longestJoint = 4;
/** A name goes on in the next line only where the line was full. */
const fullLine = 50;

const withoutSpace = (joint: string): string => joint.replace(/[\s_'’‘`´‐‑–-]+/gu, '');

function isWrap(text: string, at: number, joint: string): boolean {
  if (joint.indexOf('\n') !== joint.lastIndexOf('\n')) return false;
  return at - (text.lastIndexOf('\n', at - 1) + 1) >= fullLine;
}

/** Whether the same stands between two words in the text as in the record. */
function isSameJoint(text: string, from: number, to: number, recorded: string, { kind, isTurned }: Phrase): boolean {
  const joint = text.slice(from, Math.min(to, from + longestJoint + 1));
  if (joint.length > longestJoint) return false;
  if (kind === 'address' || kind === 'domain') return joint === recorded;
  if (joint.includes('\n') && !isWrap(text, from, joint)) return false;
  if (kind === 'number') return /^[\s./_–-]{1,3}$/.test(joint) && (joint.trim() !== '.' || recorded.trim() === '.');
  const bare = withoutSpace(joint);
  return bare === withoutSpace(recorded) || (kind === 'name' && isTurned && bare === ',');
}

const isCased = (letter: string): boolean => letter.toLowerCase() !== letter.toUpperCase();
const startsLow = (word: string): boolean => {
  const letter = word[0] ?? '';
  return isCased(letter) && letter === letter.toLowerCase();
};

/** A name is written with capitals, but for its "von" and for what is written so in the record, too: "iQ". */
const isWrittenAsName = (written: string, recorded: string): boolean =>
  !startsLow(written) || isParticle(fold(written)) || (written === recorded && written !== written.toLowerCase());

const letterOrDigit = /[\p{L}\p{N}]/u;
const isWordAt = (text: string, at: number): boolean => letterOrDigit.test(text[at] ?? '');
const isDigitAt = (text: string, at: number): boolean => /\d/.test(text[at] ?? '');

/** The words of a link are its own. */
function isInLink(text: string, start: number): boolean {
  const before = text.slice(Math.max(0, start - 200), start);
  const link = before.slice(before.search(/\S*$/));
  return link.includes('://') || link.startsWith('www.');
}

/** An address or a number that goes on is another one. */
function isWhole(text: string, { start, end }: Range, kind: PhraseKind): boolean {
  const before = text[start - 1] ?? '';
  const after = text[end] ?? '';
  if (kind === 'address') return !/[.+_%-]/.test(before) && !(/[.-]/.test(after) && isWordAt(text, end + 1));
  if (kind === 'domain') return before !== '-' && !(/[.@-]/.test(after) && isWordAt(text, end + 1));
  if (kind !== 'number') return before !== '/' || !isInLink(text, start);
  if (/[€$£%]/.test(before) || /[€$£%]/.test(after)) return false;
  if (/[-/.,]/.test(before) && isDigitAt(text, start - 2)) return false;
  return !(/[-/.,]/.test(after) && isDigitAt(text, end + 1));
}

/** "www.kestrel.example" and "info@kestrel.example" are marked as a whole. */
function wholeAddress(text: string, start: number): number {
  let from = start;
  while (from > 0 && start - from < 64 && /[\p{L}\p{N}.@_+-]/u.test(text[from - 1]!)) from--;
  return from;
}

const formJoint = /^(?:[ \u00a0_-]|, ?|\.? ?& ?|\. ?)$/;

/** The end of "GmbH & Co. KG" after a company's name, or the end of the name. */
function endOfForm(text: string, words: readonly Word[], next: number, end: number): number {
  let until = end;
  for (let i = next; i < Math.min(words.length, next + 5); i++) {
    const { start, end: wordEnd } = words[i]!;
    const joint = text.slice(until, Math.min(start, until + longestJoint + 1));
    // A sentence may end behind the name, and its form may not begin with the next.
    if (i === next && joint.includes('.')) break;
    const written = text.slice(start, wordEnd);
    if (!formJoint.test(joint) || startsLow(written) || !isLegalForm(fold(written))) break;
    until = wordEnd;
  }
  return until;
}

function mentionAt(
  text: string,
  words: readonly Word[],
  at: number,
  phrase: Phrase,
  { anyCase }: Reading,
): Mention | null {
  if (at + phrase.words.length > words.length) return null;
  const isName = phrase.kind === 'name' || phrase.kind === 'company';
  for (const [i, recorded] of phrase.words.entries()) {
    const { hash, start, end } = words[at + i]!;
    if (hash !== recorded.hash) return null;
    const written = text.slice(start, end);
    if (!isSameWord(spellingsOf(written), recorded)) return null;
    if (isName && !anyCase && !isWrittenAsName(written, recorded.written)) return null;
    if (i > 0 && !isSameJoint(text, words[at + i - 1]!.end, start, recorded.joint, phrase)) return null;
  }
  const next = at + phrase.words.length;
  const range = { start: words[at]!.start, end: words[next - 1]!.end };
  if (!isWhole(text, range, phrase.kind)) return null;
  if (phrase.kind === 'domain')
    return { phrase, start: wholeAddress(text, range.start), end: range.end, hasForm: false };
  const end = phrase.kind === 'company' ? endOfForm(text, words, next, range.end) : range.end;
  return { phrase, start: range.start, end, hasForm: end > range.end };
}

/** Whatever is named so often, the first ones tell. */
const mostOfOne = 60;

/** The places where a phrase stands in these pieces of a text, whole words only; of each phrase the first ones. */
export function mentionsIn(
  text: string,
  ranges: readonly Range[],
  list: PhraseList,
  reading: Reading,
): readonly Mention[] {
  const found: Mention[] = [];
  const counts = new Map<Phrase, number>();
  for (const range of ranges) {
    const words: Word[] = [];
    eachWord(text, range.start, range.end, (hash, start, end) => words.push({ hash, start, end }));
    for (let at = 0; at < words.length; at++) {
      for (const phrase of list.get(words[at]!.hash) ?? []) {
        const count = counts.get(phrase) ?? 0;
        const mention = count < mostOfOne ? mentionAt(text, words, at, phrase, reading) : null;
        if (!mention) continue;
        found.push(mention);
        counts.set(phrase, count + 1);
      }
    }
  }
  return found;
}
