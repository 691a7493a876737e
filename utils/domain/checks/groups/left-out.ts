import type { Finding, Fix } from '../../model/finding';
import { fold } from '../../names/fold';
import type { Greeting } from '../../names/greeting';
import { judge } from '../../names/judge';
import { type Addressee, shownName } from '../../names/people';
import { agreementOf, agreeWith } from '../../names/salutation';
import { isGroupWord } from '../../names/stand-in-words';
import { found } from '../found';
import { languageOf } from '../language-of';
import type { Message } from '../rule';
import type { Judged } from '../verdicts';

const mostReaders = 4;

/** Named anywhere in the text: "Hi Anna, Ben and I have looked at it" leaves nobody out. */
function unnamed({ tokens }: Message, people: readonly Addressee[]): readonly Addressee[] {
  const named = new Set<Addressee>();
  for (const { text } of tokens) {
    if (text[0] === text[0]!.toLowerCase()) continue;
    const word = fold(text.replace(/['’]s$/, ''));
    if (word.length > 1) for (const person of people) if (person.words.has(word)) named.add(person);
  }
  return people.filter((person) => !named.has(person));
}

/** "Hi Anna and team", "Hi Anna et al.": the others are meant. */
function meansMore({ text }: Message, { start, end }: Greeting): boolean {
  const until = text.indexOf('\n', end);
  const line = text.slice(start, until < 0 || until > end + 80 ? end + 80 : until);
  return (
    /\bet al\b|&\s?co\b|\bu\.\s?a\./i.test(line) || line.split(/[^\p{L}]+/u).some((word) => isGroupWord(fold(word)))
  );
}

const and: Readonly<Record<string, string>> = {
  de: 'und',
  fr: 'et',
  es: 'y',
  it: 'e',
  nl: 'en',
  pt: 'e',
  pl: 'i',
  cs: 'a',
  sk: 'a',
  da: 'og',
  nb: 'og',
  sv: 'och',
  en: 'and',
};

/** "Anna and Ben", or "Anna, lieber Ben" where the word of greeting agrees; none with titles. */
function fixOf(message: Message, greeting: Greeting, missing: readonly Addressee[]): readonly Fix[] {
  const { text } = message;
  const { word, names } = greeting;
  const last = names.at(-1)!;
  if (names.some(({ title }) => title) || missing.some(({ given }) => !given)) return [];
  const said = word ? text.slice(word.start, word.end) : '';
  if (agreementOf(said)) {
    const more = missing.map((person) => {
      const agreed = agreeWith(said, person);
      return `, ${agreed[0]!.toLowerCase()}${agreed.slice(1)} ${person.given}`;
    });
    return [{ start: last.end, end: last.end, text: more.join('') }];
  }
  const lang = languageOf(message.tokens) || (said.toLowerCase() === 'hallo' ? '' : greeting.lang);
  const joiner = and[lang] ? ` ${and[lang]} ` : ', ';
  const all = [...names.map((name) => name.text), ...missing.map(({ given }) => given)];
  return [{ start: names[0]!.start, end: last.end, text: all.slice(0, -1).join(', ') + joiner + all.at(-1) }];
}

/** Greets one of several, and another one gets the mail all the same. */
export function leftOut(message: Message, { greeting, names }: Judged, to: readonly Addressee[]): readonly Finding[] {
  if (greeting.kind !== 'names' || to.length < 2 || to.length > mostReaders || meansMore(message, greeting)) return [];
  if (names.some(({ verdict }) => verdict.kind !== 'right')) return [];
  const isGreeted = (person: Addressee): boolean =>
    names.some(({ greeted }) => judge(greeted, greeting, { to: [person], others: [] }, message.text).kind !== 'wrong');
  const others = to.filter((person) => !isGreeted(person));
  if (others.length === to.length) return [];
  const missing = unnamed(message, others);
  if (missing.length === 0) return [];
  const places = names.flatMap(({ greeted }) => greeted.places);
  const range = { start: places[0]!.start, end: places.at(-1)!.end };
  const reason = {
    code: 'leftOut',
    params: { greeted: names.map(({ greeted }) => greeted.text), leftOut: missing.map(shownName) },
  };
  return [found(message, 'group-mismatch', 'hint', range, reason, fixOf(message, greeting, missing))];
}
