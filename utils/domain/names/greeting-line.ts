import type { Range } from '../message/range';
import { genderOf, isGivenName } from './given-names';
import { nobodyLine } from './greeting-nobody';
import { type Around, type Part, readSegment } from './greeting-part';
import { type GreetingWord, greetingAt } from './greeting-words';
import { isOpener } from './openers';
import { isConnector, type Segment, segmentsOf, type Word, wordsOfLine } from './opening';
import { titleOf } from './titles';
import { wordSet } from './word-set';

/** One person in a greeting: "Anna", "Herr Dr. Müller", "Jacob Sullivan". */
export interface Greeted extends Range {
  readonly text: string;
  /** Folded, without titles. */
  readonly words: readonly string[];
  /** Where the words stand. */
  readonly places: readonly Range[];
  /** From the first title to the last, where there is one. */
  readonly title: Range | null;
  /** It is a name for certain, whoever bears it. */
  readonly sure: boolean;
}

export interface Greeting extends Range {
  /**
   * `names`: persons; `nobody`: nobody in particular ("Dear customer"); `word`: no name and no role ("Hello,");
   * `group`: "Hi all"; `title`: a title alone ("Dear Professor"); `other`: a greeting that is not understood.
   */
  readonly kind: 'names' | 'nobody' | 'word' | 'group' | 'title' | 'other';
  /** Of the words of greeting, '' where the name stands alone. */
  readonly lang: string;
  /** The words before the name: "Dear", "Sehr geehrter". */
  readonly word: Range | null;
  readonly names: readonly Greeted[];
  /** Of `nobody`: fit for several known people ("Dear partners"), not for one. */
  readonly forSeveral: boolean;
  /** Text follows on the same line. */
  readonly inline: boolean;
}

const isShort = (word: Word): boolean =>
  titleOf(word.folded) !== undefined ||
  word.text.length === 1 ||
  /^(?:st|spett|gent|egr|preg|exmo|exma|exmos|ilmo|yth|sn|gerb|att|cien)$/.test(word.folded);

/** The words of greeting at the start: "Hi", "Good morning, dear". */
function greetingWords(words: readonly Word[], around: Around): { last: number; found: GreetingWord } | null {
  const folded = words.map((word) => word.folded);
  let at = 0;
  let found: GreetingWord | undefined;
  for (let next = greetingAt(folded, at); next; next = greetingAt(folded, at)) {
    const end = at + next.words.length - 1;
    // "Cara," and "Leif -" are names as much as greetings: with nothing after them they are taken as names.
    const alone = end === words.length - 1 || !/^\s*$/.test(words[end]!.gap);
    const name = folded[at]!;
    if (alone && next.words.length === 1 && words[at]!.capital && (genderOf(name) || (found && around.names.has(name))))
      break;
    found = next;
    at = end + 1;
    if (at >= words.length || /[:!?\n]|--|—|–/.test(words[end]!.gap)) break;
  }
  return found ? { last: at - 1, found } : null;
}

/** How the line opens, or null where it is no greeting. */
export function readLine(text: string, line: Range, around: Around): Greeting | null {
  const words = wordsOfLine(text, line);
  if (words.length === 0) return null;
  const phrase = nobodyLine(text, words);
  if (phrase) return phrase;
  const opening = greetingWords(words, around);
  return opening ? withWord(words, opening.last, opening.found, around) : bare(words, around);
}

const wholeLine = (segments: readonly Segment[], count: number): boolean => count >= segments.length;

function withWord(words: readonly Word[], last: number, found: GreetingWord, around: Around): Greeting | null {
  const start = words[0]!.start;
  const word = { start, end: words[last]!.end };
  const base = { lang: found.lang, word, start, names: [], forSeveral: false };
  const gap = words[last]!.gap;
  const segments = segmentsOf(words, last + 1, isShort);
  const head = segments[0];
  if (!head) return isAddressLine(found) ? null : { ...base, kind: 'word', end: word.end, inline: false };
  if (/[:!?;.]|--|—|–|\s-\s/.test(gap.replace(/^[.']\s?(?=\S|$)/, '')))
    return isAddressLine(found) ? null : { ...base, kind: 'word', end: word.end, inline: true };
  const part = readSegment(head, around, { greeted: true });
  const afterComma = /[,،，]/.test(gap);
  const end = head.words.at(-1)!.end;
  const inline = !wholeLine(segments, 1);
  if (part.kind === 'names') {
    if (afterComma && inline && head.until === 'comma' && !part.name.sure)
      return { ...base, kind: 'word', end: word.end, inline: true };
    const names = [part.name, ...followers(segments, head, around, true)];
    return {
      ...base,
      kind: 'names',
      end: names.at(-1)!.end,
      names,
      inline: !wholeLine(segments, names.length) || part.name.end < end,
    };
  }
  if (afterComma && part.kind !== 'group' && part.kind !== 'nobody')
    return { ...base, kind: 'word', end: word.end, inline: true };
  if (part.kind === 'text')
    return isAddressLine(found) || head.words.length > 1 ? null : { ...base, kind: 'other', end, inline };
  if (isAddressLine(found) && part.kind !== 'nobody') return null;
  if (part.kind === 'casual') return { ...base, kind: 'word', end, inline };
  if (part.kind === 'title') {
    const said = words.slice(last + 1).filter(({ folded }) => !isConnector(folded));
    if (isForNobody(said.map(({ folded }) => folded)))
      return { ...base, kind: 'nobody', end: words.at(-1)!.end, inline: false };
  }
  const titles = segments.slice(0, 2).map((segment) => readSegment(segment, around, { greeted: true }));
  if (part.kind === 'title' && titles[1]?.kind === 'names' && head.until === 'join')
    return {
      ...base,
      kind: 'names',
      end: titles[1].name.end,
      names: [titles[1].name],
      inline: !wholeLine(segments, 2),
    };
  if (part.kind !== 'nobody') return { ...base, kind: part.kind, end, inline };
  const count = alsoNobody(segments, around);
  return {
    ...base,
    kind: 'nobody',
    end: segments[count - 1]!.words.at(-1)!.end,
    inline: count < segments.length,
    forSeveral: part.forSeveral,
  };
}

/** How many segments belong to it: "Liebe Kundin, lieber Kunde", "Damen und Herren". */
function alsoNobody(segments: readonly Segment[], around: Around): number {
  let count = 1;
  while (count < segments.length && segments[count - 1]!.until !== 'close') {
    const { words } = segments[count]!;
    const greeting = greetingAt(
      words.map(({ folded }) => folded),
      0,
    );
    const rest = { ...segments[count]!, words: words.slice(greeting?.words.length ?? 0) };
    if (rest.words.length > 0 && !['nobody', 'title'].includes(readSegment(rest, around, { greeted: true }).kind))
      break;
    if (words.length > 4) break;
    count += 1;
  }
  return count;
}

/** "Sir or Madam", "Herr/Frau", "Sir"; "Monsieur" and "Pani" alone may well be said to somebody. */
function isForNobody(titles: readonly string[]): boolean {
  const kinds = new Set(titles.map(titleOf));
  if (kinds.has(undefined)) return false;
  return (kinds.has('man') && kinds.has('woman')) || titles.every((title) => /^(?:sir|madam|maam)$/.test(title));
}

/** "To", "An", "Attn": they head an address as well, so that a name after them is no greeting. */
const isAddressLine = ({ words }: GreetingWord): boolean =>
  words.length === 1 &&
  /^(?:to|an|att|attn|attention|til|till|kepada|gui|zuhanden|zhd|yth|dav|pros|ha|tag|morn|morning|afternoon)$/.test(
    words[0]!,
  );

/** The names after the first: "Phil, Tina, Kathleen, Jane:", "Huma & Jake -". After a comma they count when the line is all names. */
function followers(segments: readonly Segment[], head: Segment, around: Around, greeted: boolean): Greeted[] {
  const names: Greeted[] = [];
  let joined = 0;
  let before = head;
  for (const segment of segments.slice(1)) {
    if (before.until !== 'join' && before.until !== 'comma') return names;
    const part = readSegment(segment, around, { greeted });
    if (part.kind !== 'names' || part.name.end < segment.words.at(-1)!.end) return names.slice(0, joined);
    const afterComma = before.until === 'comma' && segments.length === 2;
    names.push(afterComma ? { ...part.name, sure: part.name.sure && isKnown(part, around) } : part.name);
    if (before.until === 'join' && joined === names.length - 1) joined = names.length;
    before = segment;
  }
  return /[.?]/.test(before.words.at(-1)!.gap) ? names.slice(0, joined) : names;
}

const isKnown = (part: Part & { kind: 'names' }, around: Around): boolean =>
  part.name.words.some((word) => isGivenName(word) || around.names.has(word));

/** A line that opens with a name alone: "Cheryl:", "Robert/Cheryl,", "Cheryl, thanks for your thoughts". */
function bare(words: readonly Word[], around: Around): Greeting | null {
  const segments = segmentsOf(words, 0, isShort);
  const head = segments[0]!;
  const part = readSegment(head, around, { greeted: false });
  const base = { lang: '', word: null, start: words[0]!.start, forSeveral: false, end: head.words.at(-1)!.end };
  const whole = segments.length === 1;
  if (part.kind === 'nobody' && whole && part.ornate)
    return {
      ...base,
      kind: 'nobody',
      names: [],
      inline: false,
      forSeveral: part.forSeveral,
      word: { start: base.start, end: base.end },
    };
  if (part.kind === 'title' && (whole || head.until === 'comma'))
    return { ...base, kind: 'title', names: [], inline: !whole };
  if (part.kind !== 'names' || part.name.end < base.end || head.words.length > 4) return null;
  const more = followers(segments, head, around, false);
  const all = [part.name, ...more];
  const inline = !wholeLine(segments, all.length);
  const closing = words[words.findIndex((word) => word.end >= all.at(-1)!.end)]!.gap;
  const names = inline
    ? all.map((name) => ({
        ...name,
        sure:
          name.sure &&
          all.length === 1 &&
          name.words.length === 1 &&
          !isEverydayName(name) &&
          isOpener(words, 1) &&
          isKnown(part, around),
      }))
    : all.map((name) => ({ ...name, sure: name.sure && standsAlone(name, closing, around) }));
  if (inline && !names.some(({ sure, words: said }) => sure || said.some((one) => around.names.has(one)))) return null;
  return { ...base, kind: 'names', end: all.at(-1)!.end, names, inline };
}

/** Scripts without small letters: nothing tells a name there but the honorific after it. */
const uncased = /^\p{Lo}/u;
const politely = /(?:様|さま|さん|殿|先生|氏|女士|님께|님|씨)$/u;
/** Names that open sentences as words too. */
const everyday = wordSet(
  'will joy grace hope mark rich bill may sue art drew frank faith rose june april august dawn summer angel chance chase grant pat rob skip jack ray gene guy miles pearl ruby star penny sandy rusty dusty rocky harmony melody amber ginger olive basil herb cliff dale glen lane reed wade clay stone dean duke earl king prince major jan dan max win van al an ali rod nick gale christian mike ken don dick bob',
);
const isEverydayName = ({ words }: Greeted): boolean => words.some(everyday);
const sentence = /\S+(?:\s+\S+){3,}/;

/** A name on a line of its own is a greeting by its comma or dash; without one, or with a colon, it has to be a name that is known. */
function standsAlone(name: Greeted, closing: string, around: Around): boolean {
  if (uncased.test(name.text)) return politely.test(name.text);
  const known = name.words.some((word) => isGivenName(word));
  const next = around.next ? around.body.slice(around.next.start, around.next.end) : '';
  if (/^\s*$/.test(closing)) return known && name.words.length === 1 && sentence.test(next);
  if (/[?.]/.test(closing) || (/[!;]/.test(closing) && isEverydayName(name))) return false;
  if (name.title || known) return true;
  return name.words.length === 1 && name.text.length > 2 && name.text !== name.text.toUpperCase();
}
