import { isCommonWord } from '../../names/common-words';
import { fold } from '../../names/fold';
import { wordSet } from '../../names/word-set';
import { isEveryday, isJustWord } from './everyday';
import type { Mention } from './mentions';

/** Before a noun, where every noun has a capital. Folded. */
const isGermanArticle = wordSet(
  'der die das dem den des ein eine einem einen einer eines kein keine keinem keinen keiner mein meine meinem meinen meiner dein deine ihr ihre ihrem ihren ihrer sein seine unser unsere unserem unseren unserer dieser diese dieses diesem diesen jeder jede jedes jedem jeden am beim im ins vom zum zur',
);

const closing = /[\s"'“”„‚‘’«»()[\]*•·>–—-]/u;

/** Whether it opens a sentence or a line, where any word has a capital. */
function opensSentence(text: string, start: number): boolean {
  let at = start - 1;
  for (let steps = 0; at >= 0 && steps < 12 && closing.test(text[at]!); steps++) {
    if (text[at] === '\n') return true;
    at--;
  }
  return at < 0 || /[.!?:…]/.test(text[at]!);
}

function wordBefore(text: string, start: number): string {
  const before = /(\S{1,20})\s+$/u.exec(text.slice(Math.max(0, start - 24), start));
  return fold(before?.[1] ?? '');
}

/** The same word in small letters says that it is only a word here. */
function isUsedAsWord(text: string, written: string): boolean {
  const low = written.toLowerCase();
  if (low === written) return false;
  for (let at = text.indexOf(low); at >= 0; at = text.indexOf(low, at + 1)) {
    if (!/\p{L}/u.test(text[at - 1] ?? '') && !/\p{L}/u.test(text[at + low.length] ?? '')) return true;
  }
  return false;
}

/** Where nouns have capitals, they say nothing. */
const isGerman = (text: string): boolean => / (?:und|wir|sie|nicht|mit|für|ist|der|das) /.test(text);

/** "United Nations" and "Washington Post" are others than United and Post. */
function isPartOfName(text: string, start: number, end: number): boolean {
  const after = /^ (\p{Lu})/u.test(text.slice(end, end + 3));
  const before = /(?:^|[^\p{L}])(\p{Lu}[\p{L}'’-]*) $/u.exec(text.slice(Math.max(0, start - 24), start));
  const [word = '', name = ''] = before ?? [];
  return after || (name !== '' && !opensSentence(text, start - word.trimStart().length));
}

/** So short, a name is known by its capitals alone. */
const shortest = 3;

/** What the whole of a text tells, worked out when it is first asked for. */
interface Habits {
  readonly isGerman: () => boolean;
  readonly isUsedAsWord: (written: string) => boolean;
}

function habitsOf(text: string): Habits {
  let german: boolean | undefined;
  const used = new Map<string, boolean>();
  return {
    isGerman() {
      german ??= isGerman(text);
      return german;
    },
    isUsedAsWord(written) {
      const known = used.get(written);
      if (known !== undefined) return known;
      const is = isUsedAsWord(text, written);
      used.set(written, is);
      return is;
    },
  };
}

function meansCompany(text: string, habits: Habits, { phrase, start }: Mention): boolean {
  const [word] = phrase.words;
  if (!word || isEveryday(word.bare)) return false;
  const written = text.slice(start, start + word.written.length);
  if (word.bare.length <= shortest) return written === word.written && written === written.toUpperCase();
  const isGermanNoun = isGermanArticle(wordBefore(text, start)) && written !== written.toUpperCase();
  if (isGermanNoun || habits.isUsedAsWord(written)) return false;
  return habits.isGerman() || !isPartOfName(text, start, start + written.length);
}

/**
 * Whether a name that was found in this text is meant as one: "Summit" and "Next Level" are also just words. In a title,
 * as a subject or a file's name is one, every word may have a capital.
 */
export function meantIn(text: string, isTitle: boolean): (mention: Mention) => boolean {
  const habits = habitsOf(text);
  return (mention) => {
    const { phrase, hasForm, start } = mention;
    if (hasForm || (phrase.kind !== 'name' && phrase.kind !== 'company')) return true;
    if (phrase.kind === 'company' && phrase.words.length === 1) return meansCompany(text, habits, mention);
    const isWord = phrase.kind === 'name' ? isJustWord : isEveryday;
    if (!phrase.words.every(({ bare }) => isWord(bare))) return true;
    if (phrase.kind === 'company' && phrase.words.every(({ bare }) => isCommonWord(bare))) return false;
    // "Will May" and "First Choice": in the midst of a sentence, nothing else has two capitals.
    return !isTitle && !opensSentence(text, start);
  };
}
