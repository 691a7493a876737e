import type { Range } from '../message/range';
import { followers } from './followers';
import { genderOf, isGivenName, isWrittenGivenName } from './given-names';
import { bareGreeting } from './greeting-bare';
import { courtesyGreeting } from './greeting-courtesy';
import { nobodyLine } from './greeting-nobody';
import { type Around, type Part, readSegment } from './greeting-part';
import type { Greeting } from './greeting-types';
import { uncasedGreeting } from './greeting-uncased';
import { type GreetingWord, greetingAt } from './greeting-words';
import { isConnector, type Segment, segmentsOf, type Word, wordsOfLine } from './opening';
import { isOrnament } from './stand-in-words';
import { titleOf } from './titles';

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
    if (
      alone &&
      next.words.length === 1 &&
      words[at]!.capital &&
      ((genderOf(name) && name !== 'dag') || (found && around.names.has(name)))
    )
      break;
    found = next;
    at = end + 1;
    if (at < words.length - 1 && isConnector(folded[at]!) && greetingAt(folded, at + 1)) at += 1;
    if (at >= words.length || /[:!?\n]|--|—|–/.test(words[end]!.gap)) break;
  }
  if (found && isFiller(words, at)) at += 1;
  return found ? { last: at - 1, found } : null;
}

/** "Hi there Anna", "Hi there, valued customer": what is greeted comes after. */
const isFiller = (words: readonly Word[], at: number): boolean => {
  const [word, next] = [words[at], words[at + 1]];
  if (!word || !next || !/^(?:there|again)$/.test(word.folded)) return false;
  if (/^ +$/.test(word.gap)) return next.capital;
  return /^ *, *$/.test(word.gap) && (isOrnament(next.folded) || (next.capital && isWrittenGivenName(next.text)));
};

/** How the line opens, or null where it is no greeting. */
export function readLine(text: string, line: Range, around: Around): Greeting | null {
  const words = wordsOfLine(text, line);
  if (words.length === 0) return null;
  const phrase = nobodyLine(text, words);
  if (phrase) return phrase;
  const uncased = uncasedGreeting(text, line.start, line.end);
  if (uncased) return uncased;
  const opening = greetingWords(words, around);
  if (opening) return withWord(words, opening.last, opening.found, around);
  if (isQuoted(text, line, words[0]!)) return null;
  return courtesyGreeting(words, around) ?? bareGreeting(words, segmentsOf(words, 0, isShort), around);
}

const isQuoted = (text: string, line: Range, first: Word): boolean =>
  /["“”„«»([]/.test(text.slice(line.start, first.start));

const wholeLine = (segments: readonly Segment[], count: number): boolean => count >= segments.length;

function withWord(words: readonly Word[], last: number, found: GreetingWord, around: Around): Greeting | null {
  const start = words[0]!.start;
  const word = { start, end: words[last]!.end };
  const base = { lang: found.lang, word, start, names: [], forSeveral: false };
  const gap = words[last]!.gap;
  const segments = segmentsOf(words, last + 1, isShort);
  const head = segments[0];
  if (!head) return isAddressLine(found) ? null : { ...base, kind: 'word', end: word.end, inline: false };
  const isLabel = isAttention(found) && /^[.:]/.test(gap);
  if (!isLabel && /[:!?;.]|--|—|–|\s-\s/.test(gap.replace(/^[.']\s?(?=\S|$)/, '')))
    return isAddressLine(found) ? null : { ...base, kind: 'word', end: word.end, inline: true };
  const part = readSegment(head, around, { greeted: true });
  // "To Anna", "An die Personalabteilung,": they head an address as well, so it has to be a line by itself.
  if (
    isAddressLine(found) &&
    !(isTimeOfDay(found) && isKnownName(part)) &&
    (part.kind !== 'nobody' || segments.length > 1 || !(isLabel || /[,:]\s*$/.test(words.at(-1)!.gap)))
  )
    return null;
  const afterComma = /[,،，]/.test(gap);
  const end = head.words.at(-1)!.end;
  const inline = !wholeLine(segments, 1);
  if (part.kind === 'names') {
    // "Hi, May I ask": a sentence begins, unless the word is a recipient's name.
    const isSentence = part.name.end < end || (inline && head.until === 'comma' && !part.name.sure);
    if (afterComma && isSentence && !part.name.words.some((said) => around.names.has(said)))
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
  if (part.kind === 'text') return head.words.length > 1 ? null : { ...base, kind: 'other', end, inline };
  if (part.kind === 'casual') return { ...base, kind: 'word', end, inline };
  if (part.kind === 'title') {
    const said = words
      .slice(last + 1)
      .filter(({ folded }) => !isConnector(folded) && (titleOf(folded) || !greetingAt([folded], 0)));
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
  if (part.kind === 'group' && head.until === 'comma') {
    const said = greetedAfter(words, segments, around);
    if (said) return { ...said, start };
  }
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

/** "Hallo zusammen, liebe Kunden": after a greeting to all another that says who they are. */
function greetedAfter(words: readonly Word[], segments: readonly Segment[], around: Around): Greeting | null {
  const first = segments[1]?.words[0];
  const rest = first ? words.slice(words.indexOf(first)) : [];
  const opening = rest.length > 1 ? greetingWords(rest, around) : null;
  const said = opening && withWord(rest, opening.last, opening.found, around);
  return said?.kind === 'names' || said?.kind === 'nobody' ? said : null;
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

const isAttention = ({ words }: GreetingWord): boolean =>
  words.length === 1 && /^(?:att|attn|attention|zuhanden|zhd)$/.test(words[0]!);

const isTimeOfDay = ({ words }: GreetingWord): boolean =>
  words.length === 1 && /^(?:ha|tag|morn|morning|afternoon|evening)$/.test(words[0]!);

const isKnownName = (part: Part): boolean => part.kind === 'names' && part.name.words.some(isGivenName);

/** "To", "An", "Attn": they head an address as well, so that a name after them is no greeting. */
const isAddressLine = ({ words }: GreetingWord): boolean =>
  words.length === 1 &&
  /^(?:to|an|att|attn|attention|til|till|kepada|gui|zuhanden|zhd|yth|dav|pros|ha|tag|morn|morning|afternoon|evening)$/.test(
    words[0]!,
  );
