import { mentionsIn } from '../../../../utils/domain/checks/others/mentions';
import { phraseList } from '../../../../utils/domain/checks/others/phrase-list';
import { scan } from '../../../../utils/domain/checks/others/scan';
import { indexOf, isFirstOfCompany, type Made, manyCustomers } from '../../../support/many-customers';
import { type Random, randomFrom } from '../../../support/random';

/** Names with letters that are written in several ways. */
export const accented =
  'Jörg Müller|Zoë Løvås|Łukasz Żak|François Béranger|Ángel Núñez|Groß Weiß|Иван Петров|Νίκος Παππάς|Çağla Şahin'
    .split('|')
    .map((name, i): Made => {
      const [given = '', family = ''] = name.split(' ');
      return { name, given, family, emails: [`a${i}@accent${i}.example`], company: `Accent${i} Ltd`, domains: [] };
    });

/** A way to look for everybody that nobody would use: each phrase of each customer in the words of each text. */

const german: Readonly<Record<string, string>> = { ä: 'ae', ö: 'oe', ü: 'ue', ß: 'ss' };

const withoutMarks = (text: string): string => text.normalize('NFD').replace(/\p{M}/gu, '');
const spellings = new Map<string, readonly string[]>();

/** All spellings of a word that count as the same. */
function waysOf(word: string): readonly string[] {
  const known = spellings.get(word);
  if (known) return known;
  const low = word.normalize('NFC').toLowerCase();
  const ways = [unaccented(low), withoutMarks(spelledOut(low))];
  spellings.set(word, ways);
  return ways;
}

const isSame = (one: readonly string[], other: readonly string[] | undefined): boolean =>
  one.some((way) => other?.includes(way));

const wordsOf = (text: string) =>
  text
    .split(/[^\p{L}\p{M}\p{N}]+/u)
    .filter(Boolean)
    .map(waysOf);
const phrases = new Map<string, ReturnType<typeof wordsOf>>();

function standsIn(words: ReturnType<typeof wordsOf>, phrase: string): boolean {
  const wanted = phrases.get(phrase) ?? wordsOf(phrase);
  phrases.set(phrase, wanted);
  return words.some((_, at) => wanted.every((word, i) => isSame(word, words[at + i])));
}

/** Positions of those who are named: by both names in either order, by address, or by a company without its legal form. */
function named(customers: readonly Made[], text: string): readonly number[] {
  const words = wordsOf(text);
  return customers.flatMap(({ given, family, emails, company }, position) => {
    const wanted = [`${given} ${family}`, `${family} ${given}`, ...emails, company.replace(/ Ltd$/, '')].filter(
      Boolean,
    );
    return wanted.some((phrase) => standsIn(words, phrase)) ? [position] : [];
  });
}

const unaccented = (text: string): string => withoutMarks(text).replaceAll('ß', 'ss');
const spelledOut = (text: string): string => text.replace(/[äöüß]/g, (letter) => german[letter] ?? letter);

const talk =
  'please find the offer below and tell us what you think of it we can deliver in spring or later this year Regards Besten Gruß für die schöne Zeit merci à vous señor'.split(
    ' ',
  );

/** A mail that names some of the customers, in one of many ways, and others only in part. */
function mailAbout(customers: readonly Made[], random: Random): string {
  const ways: readonly ((one: Made) => string)[] = [
    ({ given, family }) => `${given} ${family}`,
    ({ given, family }) => `${family}, ${given}`,
    ({ given, family }) => `${family} ${given}`.toUpperCase(),
    ({ given, family }) => unaccented(`${given} ${family}`),
    ({ given, family }) => spelledOut(`${given} ${family}`),
    ({ given, family }) => `${given} ${family}`.normalize('NFD'),
    ({ given, family }) => `${given}\u00a0${family}'s`,
    ({ emails }) => emails[0] ?? '',
    ({ company }) => company,
    ({ company }) => company.replace(/ Ltd$/, ''),
    // Nobody is named by these.
    ({ given }) => given,
    ({ family }) => family,
    ({ given, family }) => `${given} or ${family}`,
    ({ given, family }) => `${given}${family}`,
    ({ given, family }) => `${given} ${family}son`,
    ({ company }) => company.split(' ')[0] ?? '',
  ];
  const parts = Array.from({ length: 8 + random.int(8) }, () => {
    const filler = Array.from({ length: 1 + random.int(6) }, () => random.pick(talk)).join(' ');
    return random.int(4) === 0 ? `${filler} ${random.pick(ways)(random.pick(customers))}.` : `${filler}\n`;
  });
  return parts.join(' ');
}

interface Searches {
  readonly text: string;
  readonly ours: readonly number[];
  readonly plain: readonly number[];
}

/** So many mails, and who is named in them: by our own way and by the plain one. */
export function* bothSearches(mails: number): Generator<Searches> {
  const customers = [...manyCustomers(400), ...accented];
  const index = indexOf(customers);
  const others = customers.map((customer, i) => ({ ...customer, id: String(i), numbers: [], domains: [] }));
  // A company is kept once for all who are in it.
  const books = customers.map((one, i) => (isFirstOfCompany(i) ? one : { ...one, company: '' }));
  const random = randomFrom(20_261_122);
  for (let i = 0; i < mails; i++) {
    const text = mailAbout(customers, random);
    const whole = { start: 0, end: text.length };
    const [found = new Set()] = scan(index, [{ text, ...whole }]);
    const list = phraseList([...found].map((position) => others[position]!));
    const mentions = mentionsIn(text, [whole], list, { anyCase: true });
    const ours = [...new Set(mentions.map(({ phrase }) => Number(phrase.other.id)))].sort((a, b) => a - b);
    yield { text, ours, plain: named(books, text) };
  }
}
