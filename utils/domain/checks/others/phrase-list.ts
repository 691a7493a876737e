import type { OtherCustomer } from '../rule';
import { companyPhrase, isTellingNumber, nameOrders, tellingAddresses, tellingDomains } from './phrases';
import { type Spellings, spellingsOf } from './spelling';
import { eachWord } from './words';

export type PhraseKind = 'name' | 'company' | 'address' | 'domain' | 'number';

interface PhraseWord extends Spellings {
  readonly hash: number;
  readonly written: string;
  /** What stands between the word before and this one. */
  readonly joint: string;
}

/** Something that one of the others is known by. */
export interface Phrase {
  readonly kind: PhraseKind;
  readonly other: OtherCustomer;
  readonly words: readonly PhraseWord[];
  /** The family name comes first: a comma may follow it. */
  readonly isTurned: boolean;
  /** The same for all who are called so. */
  readonly key: string;
}

/** By the hash of their first word. */
export type PhraseList = ReadonlyMap<number, readonly Phrase[]>;

function wordsOf(text: string): readonly PhraseWord[] {
  const words: PhraseWord[] = [];
  let end = 0;
  eachWord(text, 0, text.length, (hash, start, wordEnd) => {
    const written = text.slice(start, wordEnd);
    words.push({ ...spellingsOf(written), hash, written, joint: text.slice(end, start) });
    end = wordEnd;
  });
  return words;
}

const keyOf = (kind: PhraseKind, words: readonly PhraseWord[]): string =>
  `${kind}:${words.map(({ spelled }) => spelled).join(' ')}`;

const sorted = (words: readonly PhraseWord[]): readonly PhraseWord[] =>
  [...words].sort((a, b) => (a.spelled < b.spelled ? -1 : 1));

function phrase(kind: PhraseKind, other: OtherCustomer, text: string, isTurned = false): readonly Phrase[] {
  const words = wordsOf(text);
  // In whichever order a name stands, it is the same.
  const key = keyOf(kind, kind === 'name' ? sorted(words) : words);
  return words.length > 0 ? [{ kind, other, words, isTurned, key }] : [];
}

const phrasesOf = (other: OtherCustomer): readonly Phrase[] => {
  const { givenFirst, familyFirst } = nameOrders(other);
  return [
    ...givenFirst.flatMap((name) => phrase('name', other, name)),
    ...familyFirst.flatMap((name) => phrase('name', other, name, true)),
    ...phrase('company', other, companyPhrase(other.company)),
    ...tellingAddresses(other.emails).flatMap((email) => phrase('address', other, email)),
    ...tellingDomains(other.domains).flatMap((domain) => phrase('domain', other, domain)),
    ...other.numbers.filter(isTellingNumber).flatMap((number) => phrase('number', other, number)),
  ];
};

export const phraseList = (others: readonly OtherCustomer[]): PhraseList =>
  Map.groupBy(others.flatMap(phrasesOf), ({ words }) => words[0]!.hash);
