import type { Finding } from '../../model/finding';
import { fold } from '../../names/fold';
import { judge } from '../../names/judge';
import { type Addressee, shownName } from '../../names/people';
import { agreeWith, salutations } from '../../names/salutation';
import { wordSet } from '../../names/word-set';
import { found } from '../found';
import type { Message } from '../rule';
import type { Judged } from '../verdicts';

/** Said to several and never to one: not "Hi friend", not "Dear family". Folded. */
const isPlural = wordSet(
  'all everyone everybody folks guys yall both team teams peeps gang alle allen zusammen leute team runde beide beiden miteinander tous toutes monde equipe todos todas equipo equipa pessoal galera tutti tutte squadra ragazzi iedereen allemaal allen wszyscy wszystkim wszystkich vsichni vsem vsetci vsetkym alla alle kaikki mindenkinek toti toata herkes',
);
const plural = /^(?:chers|chères|estimados|queridos|cari|prezados|caros|drodzy|szanowni|vážení|dragi)$/i;

/** "Hi all" to a single person, whom no copy joins. */
export function groupForOne(message: Message, { greeting }: Judged, person: Addressee): readonly Finding[] {
  const { text } = message;
  const said = text.slice(greeting.start, greeting.end);
  if (greeting.kind !== 'group' || !said.split(/[^\p{L}’']+/u).some((word) => isPlural(fold(word)))) return [];
  const word = greeting.word ? text.slice(greeting.word.start, greeting.word.end) : '';
  const instead =
    word && !plural.test(word)
      ? `${agreeWith(word, person)} ${person.given}`
      : (salutations(person, greeting.lang, said)[0] ?? '');
  const range = { start: greeting.start, end: greeting.end };
  const reason = { code: 'groupForOne', params: { greeting: said, to: shownName(person) } };
  const fixes = instead && !greeting.inline ? [{ ...range, text: instead }] : [];
  return [found(message, 'group-mismatch', 'hint', range, reason, fixes)];
}

/** "Hi Anna and Ben" to Anna alone, where Ben is the user: who is nobody here at all is for wrong-name. */
export function namesMore(message: Message, { greeting, names }: Judged, person: Addressee): readonly Finding[] {
  if (greeting.kind !== 'names' || names.length < 2 || names.some(({ verdict }) => verdict.kind !== 'right')) return [];
  const { text } = message;
  const verdicts = names.map(
    ({ greeted }) => judge(greeted, greeting, { to: [person], others: [] }, message.text).kind,
  );
  const extra = verdicts.indexOf('wrong');
  if (extra < 0 || !verdicts.includes('right')) return [];
  const [first, last] = [names[0]!.greeted, names.at(-1)!.greeted];
  const range = { start: first.places[0]!.start, end: last.places.at(-1)!.end };
  // "Anna, Ben here": a comma alone joins nothing.
  if (!/[&+/]|\s\p{Ll}{1,3}\s/u.test(text.slice(first.end, last.start))) return [];
  const reason = {
    code: 'namesMore',
    params: { greeted: names.map(({ greeted }) => greeted.text), to: shownName(person) },
  };
  return [found(message, 'group-mismatch', 'hint', range, reason, [{ ...range, text: person.given }])];
}
