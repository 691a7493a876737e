import type { Message } from '../message/message';
import type { Person } from '../model/person';
import { fold, unspellUmlauts } from './fold';
import { isWrittenGivenName } from './given-names';
import { isEastAsianName } from './greeting-uncased';
import { letterPattern } from './letter-pattern';
import { type PersonName, readAddress, readDisplayName } from './person-name';

/** What the records say of a person, as far as names go. */
interface Recorded {
  readonly name: string;
  readonly given: string;
  readonly family: string;
  readonly honorific: string;
}

/** Somebody the mail goes to, or whom it may greet. */
export interface Addressee {
  readonly email: string;
  readonly honorific: string;
  /** As it should stand in a greeting; empty where it is not known. */
  readonly given: string;
  readonly family: string;
  /** Folded words that the person may be called by. */
  readonly words: ReadonlySet<string>;
  readonly givenWords: ReadonlySet<string>;
  readonly familyWords: ReadonlySet<string>;
  /** Folded first letters of the name's parts. */
  readonly initials: string;
  /** Enough is known to say of a name that it is somebody else's. */
  readonly known: boolean;
}

function pieces(words: readonly string[]): string[] {
  const parts = words.flatMap((word) => [word, ...word.split(/[-’'\s]/)]).map(fold);
  return [...parts, fold(words.join(''))].filter((part) => part.length > 1);
}

const quoted = letterPattern('["“(]([\\p{L}]{2,20})["”)]');

/** What is longer is nobody's name, and every word of it would be held against every word of the greeting. */
const longestName = 120;
const wordsIn = (name: string): readonly string[] =>
  name.length > longestName ? [] : name.split(/\s+/).filter(Boolean);

const nothing: PersonName = { given: [], family: [], initials: '' };

function fromRecord(record: Recorded | undefined): PersonName {
  if (!record) return nothing;
  if (!record.given && !record.family) return readDisplayName(record.name);
  return {
    given: wordsIn(record.given),
    family: wordsIn(record.family),
    initials: '',
  };
}

/** "Horváth Bence" of bence.horvath@: where the display name does not tell which is which, the address does. */
function isTurned({ given, family }: PersonName, { name, email }: Person): boolean {
  const [first = '', last] = [given[0], family[0]];
  if (given.length !== 1 || family.length !== 1 || name.includes(',') || isWrittenGivenName(first)) return false;
  const parts = (email.split('@')[0] ?? '').split(/[._]/).map((part) => unspellUmlauts(fold(part)));
  return parts.join(' ') === [last, first].map((word) => unspellUmlauts(fold(word ?? ''))).join(' ');
}

/** The same people are read by several rules at every pause of the keys. */
const mostKept = 500;
const kept = new Map<string, Addressee>();

export function addressee(person: Person, record?: Recorded): Addressee {
  const { name = '', given = '', family = '', honorific = '' } = record ?? {};
  const key = [person.name, person.email, name, given, family, honorific, record ? 'recorded' : ''].join('\0');
  const before = kept.get(key);
  if (before) return before;
  if (kept.size >= mostKept) kept.clear();
  const read = readAddressee(person, record);
  if (key.length < longestKey) kept.set(key, read);
  return read;
}
const longestKey = 1000;

function readAddressee(person: Person, record: Recorded | undefined): Addressee {
  const sources = [fromRecord(record), readDisplayName(person.name), readAddress(person.email)];
  const shown =
    sources.find(({ given, family }) => given.length > 0 && family.length > 0) ??
    sources.find(({ given, family }) => given.length + family.length > 0) ??
    nothing;
  const nickname = quoted(person.name).exec(person.name)?.[1];
  const given = [...sources.flatMap((source) => pieces(source.given)), ...(nickname ? pieces([nickname]) : [])];
  const family = sources.flatMap((source) => pieces(source.family));
  const all = [...shown.given, ...shown.family];
  const turned = isTurned(shown, person);
  const initials = shown.given.length > 0 ? [] : [...shown.initials].map((letter) => `${letter.toUpperCase()}.`);
  return {
    email: person.email,
    honorific: record?.honorific ?? '',
    given: (turned ? shown.family : shown.given)[0] ?? '',
    family: [...initials, ...(turned ? shown.given : shown.family)].join(' '),
    words: new Set([...given, ...family, fold(all.join(''))]),
    givenWords: new Set(given),
    familyWords: new Set(family),
    initials: [
      ...new Set([
        ...all.flatMap((word) => word.split('-')).map((word) => fold(word)[0] ?? ''),
        ...sources.map((source) => source.initials),
      ]),
    ].join(''),
    known:
      shown.given.some((word) => fold(word).length > 1) ||
      (shown.family.length > 0 && (shown.initials !== '' || shown.family.every(isEastAsianName))),
  };
}

export interface People {
  readonly to: readonly Addressee[];
  /** Cc, Bcc and the user, whom it is not wrong to greet. */
  readonly others: readonly Addressee[];
}

interface Known {
  readonly people?: ReadonlyMap<string, Recorded>;
  readonly me?: { readonly names: readonly string[]; readonly addresses: readonly string[] };
}

/** Everybody whom the greeting may name. */
export function peopleOf({ draft }: Message, known: Known): People {
  const read = (person: Person): Addressee => addressee(person, known.people?.get(person.email.toLowerCase()));
  const mine = (known.me?.names ?? []).map((name) => ({ name, email: '' }));
  return {
    to: draft.to.map(read),
    others: [...draft.cc, ...draft.bcc, ...(draft.from ? [draft.from] : []), ...mine].map(read),
  };
}

/** The name as a sentence shows it. */
export const shownName = ({ given, family, email }: Addressee): string =>
  [given, family].filter(Boolean).join(' ') || email;
