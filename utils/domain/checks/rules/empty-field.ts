import type { Range } from '../../message/range';
import type { Finding, Fix } from '../../model/finding';
import { type EmptyGreeting, emptyGreetings } from '../fields/empty-greeting';
import { type EmptyPlace, emptyPlaces } from '../fields/empty-middle';
import { type Recipient, recipientOf } from '../fields/recipient';
import type { Known, Message, Rule } from '../rule';

const formal = /^(?:sehr geehrte|geachte|szanown|estimad|prezad|egregio|vážen|tisztelt|уважаем|шановн)/i;

const greetingFixes = (empty: EmptyGreeting, { given, family, full }: Recipient): readonly Fix[] => {
  const { start, end, greeting, mark, isBare } = empty;
  const isTitled = /[\s/](?:mr|mrs|ms|dr|herr|frau)\.?$/i.test(greeting);
  const name = isTitled ? family : formal.test(greeting) ? full : given;
  const named = [greeting, name].filter((word) => word !== '').join(' ') + mark;
  return [...(name ? [{ start, end, text: named }] : []), ...(isBare ? [] : [{ start, end, text: greeting + mark }])];
};

const placeFixes = ({ start, words, cut, isCompany }: EmptyPlace, { company }: Recipient): readonly Fix[] => {
  const preposition = /^\p{L}+/u.exec(words)?.[0] ?? '';
  const named = { start, end: cut.end, text: `${preposition} ${company}` };
  return [...(isCompany && company ? [named] : []), { ...cut, text: '' }];
};

/** What was found in one text, and how each is put right. */
const findingsIn = (
  where: Finding['where'],
  text: string,
  ranges: readonly Range[],
  message: Message,
  known: Known,
): readonly Finding[] => {
  const greetings = emptyGreetings(message, text, ranges);
  const places = ranges.flatMap((range) => emptyPlaces(text, range));
  if (greetings.length + places.length === 0) return [];
  const recipient = recipientOf(message, known);
  const finding = ({ start, end }: Range, greeting: string, fixes: readonly Fix[]): Finding => ({
    rule: 'empty-field',
    severity: 'stop',
    where,
    start,
    end,
    text: text.slice(start, end),
    reason: { code: 'emptyField', params: { greeting: greeting || text.slice(start, end) } },
    fixes,
  });
  return [
    ...greetings.map((empty) => finding(empty, empty.greeting, greetingFixes(empty, recipient))),
    ...places.map((place) => finding(place, place.words, placeFixes(place, recipient))),
  ];
};

export default {
  id: 'empty-field',
  documents: 'letter',
  check: (message, known) => [
    ...findingsIn('subject', message.subject, [{ start: 0, end: message.subject.length }], message, known),
    ...findingsIn('body', message.text, message.authored, message, known),
  ],
} satisfies Rule;
