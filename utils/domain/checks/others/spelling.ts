import { isAscii } from '../../names/ascii';
import { fold } from '../../names/fold';

const german: Readonly<Record<string, string>> = { ä: 'ae', ö: 'oe', ü: 'ue', å: 'aa', ø: 'oe' };
const umlauts = /[äöüåø]/g;

/** A word as it may be written: without its marks, and with "ue" for "ü". Both are the same where it has none. */
export interface Spellings {
  readonly bare: string;
  readonly spelled: string;
}

export function spellingsOf(word: string): Spellings {
  const bare = fold(word);
  if (isAscii(word)) return { bare, spelled: bare };
  const lower = word.normalize('NFC').toLowerCase();
  return { bare, spelled: fold(lower.replace(umlauts, (letter) => german[letter] ?? letter)) };
}

/** Müller, Mueller and Muller: one of the two has to have the accent for the other to be without it. */
export const isSameWord = (one: Spellings, other: Spellings): boolean =>
  one.bare === other.bare || one.spelled === other.spelled || one.bare === other.spelled || one.spelled === other.bare;
