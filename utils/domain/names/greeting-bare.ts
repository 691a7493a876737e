import { isSignOff } from '../message/sign-offs';
import { followers, isKnown } from './followers';
import { isGivenName, isWrittenGivenName } from './given-names';
import { type Around, readSegment } from './greeting-part';
import type { Greeted, Greeting } from './greeting-types';
import { isUncasedScript } from './greeting-uncased';
import { greetingAt } from './greeting-words';
import { isOpener } from './openers';
import type { Segment, Word } from './opening';
import { isPlace } from './places';
import { hasVocatives, nominativesOf } from './vocatives';
import { wordSet } from './word-set';

/** A line long enough, or closed as a sentence is: not the next line of a signature. */
export const isSentence = (line: string): boolean =>
  line.split(/\s+/).length > 3 && (line.length >= 40 || /[.?!]\s*$/.test(line));
const closesGreeting = /[,:;!，：、，！—–-]/u;

/** Names that open sentences as words too. */
const isEveryday = wordSet(
  'will joy grace hope mark rich bill may sue art drew frank faith rose june april august dawn summer angel chance chase grant pat rob skip jack ray gene guy miles pearl ruby star penny sandy rusty dusty rocky harmony melody amber ginger olive basil herb cliff dale glen lane reed wade clay stone dean duke earl king prince major jan dan max win van al an ali rod nick gale christian mike ken don dick bob honor',
);
export const isEverydayName = ({ words }: Greeted): boolean => words.some(isEveryday);

/** A name on a line of its own is a greeting by its comma or dash; without one it has to be a name that is known. */
function standsAlone(name: Greeted, closing: string, count: number, around: Around): boolean {
  const known = isKnownIn(name, around.body);
  if (/[?(]/.test(closing) || headsReport(name, known, closing)) return false;
  if (!closesGreeting.test(closing)) {
    const next = around.next ? around.body.slice(around.next.start, around.next.end) : '';
    const isLone = known && count === 1 && !name.title && name.words.length === 1 && isSentence(next.trim());
    return isLone && !(closing.includes('.') && isEverydayName(name));
  }
  if (/[!;]/.test(closing) && (!known || isEverydayName(name))) return false;
  if (/[:—–-]/.test(closing) && isHeadingName(name) && !isEnglish(around.body, name.end)) return false;
  if (name.title || (known && name.words.length <= 3)) return true;
  const isOneName = name.words.length === 1 && name.text.length > 2 && name.text !== name.text.toUpperCase();
  const isSpoken =
    /,/.test(closing) || (around.next !== undefined && speaks.test(around.body.slice(around.next.start)));
  return isOneName && isSpoken && isEnglish(around.body, name.end) && !isSaidAgain(name, around);
}

/** Names that head a paragraph in another language: French "Lien :", German "Mai:". */
const isHeading = wordSet('lien mai juni juli dag pia');
const isHeadingName = ({ words }: Greeted): boolean => words.some(isHeading);

/** Nobody says so under a heading. */
const speaks = /^\s*(?:hi|hello|thanks|thank you|please|can you|could you|i hope|you)(?![a-z])/i;
const soonRead = 500;
const english =
  /(?<![a-zà-ÿ'’])(?:the|and|you|your|have|with|this|that|his|him|please|from|our|been|would)(?![a-zà-ÿ])/gi;

/**
 * Other languages write nouns with capitals, or head a paragraph with a word and a comma, more often than they greet
 * somebody by a name that no list has.
 */
const isEnglish = (body: string, from: number): boolean =>
  (body.slice(from, from + soonRead).match(english)?.length ?? 0) >= 2;

/** "Jordan:", "Kabul,", "San Juan -": a place. */
const headsReport = (name: Greeted, known: boolean, closing: string): boolean =>
  !name.title &&
  (/^(?:san|santa|st|saint|los|las|new|el)\b/i.test(name.text) ||
    (name.words.every(isPlace) && (!known || /[:—–.-]/.test(closing))));

const soon = 400;

/** What the next sentences speak of is their subject, not their reader. */
const isSaidAgain = ({ text, end }: Greeted, { body }: Around): boolean => body.slice(end, end + soon).includes(text);

/** "Cheryl, thanks for your thoughts": said to Cheryl by how it goes on. */
const isSpokenTo = (name: Greeted, words: readonly Word[], head: Segment): boolean =>
  name.words.length <= 2 &&
  !isEverydayName(name) &&
  name.text.split(' ').every(isWrittenGivenName) &&
  (isOpener(words, head.words.length) || isGreetingAfter(words, head.words.length)) &&
  (head.until === 'comma' || /^\s*[:—–-]/.test(words[0]!.gap));

/** "Anna, good morning!", "Сергей, здравствуйте!" */
const isGreetingAfter = (words: readonly Word[], at: number): boolean => {
  const after = words.slice(at).map(({ folded }) => folded);
  return after.length > 0 && greetingAt(after, 0)?.words.length === after.length;
};

/** Or, in a mail whose language has vocatives, the vocative of one: "Radku,". */
const isKnownIn = ({ text, words }: Greeted, body: string): boolean =>
  isWrittenGivenName(text.split(' ')[0] ?? '') ||
  (hasVocatives(body) && nominativesOf(words[0] ?? '').some(isGivenName));

const flatters =
  /^(?:valued|esteemed|loyal|dear|honou?red|respected|beloved|cherished|distinguished|treasured|geschatzter?|verehrter?|werter?|gewaardeerde|stimat[oaie]|gentil[ei]|apreciad[oa]s?|cher|chere|chers)$/;

/** "Valued customer" on a line by itself, with the mail below: said to the reader, where "New customers" is a heading. */
const isFlattery = (words: readonly Word[], { body, next }: Around): boolean =>
  words.length <= 4 &&
  words.slice(0, 2).some(({ folded }) => flatters.test(folded)) &&
  next !== undefined &&
  isSentence(body.slice(next.start, next.end).trim());

const role = { names: [], inline: false, lang: '' };

/** A line that opens with a name alone: "Cheryl:", "Robert/Cheryl,", "Cheryl, thanks for your thoughts". */
export function bareGreeting(words: readonly Word[], segments: readonly Segment[], around: Around): Greeting | null {
  const head = segments[0]!;
  if (isUncasedScript(head.words[0]!.text)) return null;
  const part = readSegment(head, around, { greeted: false });
  const [start, end] = [words[0]!.start, head.words.at(-1)!.end];
  const whole = segments.length === 1;
  if (part.kind === 'nobody')
    return whole && part.ornate && (closesGreeting.test(words.at(-1)!.gap) || isFlattery(words, around))
      ? { ...role, kind: 'nobody', start, end, forSeveral: part.forSeveral, word: { start, end } }
      : null;
  if (part.kind === 'title' && (whole || head.until === 'comma'))
    return { ...role, kind: 'title', start, end, forSeveral: false, word: null, inline: !whole };
  if (part.kind !== 'names' || part.name.end < end || head.words.length > 4) return null;
  if (isSignOff(words.map(({ text }) => text).join(' '))) return null;
  const all = [part.name, ...followers(segments, head, around, false)];
  const last = all.at(-1)!;
  const inline = all.length < segments.length;
  const closing = words.find((word) => word.end >= last.end)!.gap;
  if (closing.startsWith('?')) return null;
  const isList = all.length > 2 && all.some((name) => !isKnown(name, around));
  const sure = (name: Greeted): boolean =>
    inline
      ? all.length === 1 && isSpokenTo(name, words, head)
      : !isList && standsAlone(name, closing, all.length, around);
  const names = all.map((name) => ({ ...name, sure: name.sure && sure(name) }));
  if (inline && !names.some((name) => name.sure || name.words.some((said) => around.names.has(said)))) return null;
  return { kind: 'names', lang: '', word: null, forSeveral: false, start, end: last.end, names, inline };
}
