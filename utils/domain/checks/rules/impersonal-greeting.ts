import type { Message } from '../../message/message';
import { fold } from '../../names/fold';
import type { Greeting } from '../../names/greeting';
import { greetingOf } from '../../names/greeting';
import { letterPattern } from '../../names/letter-pattern';
import { type Addressee, peopleOf, shownName } from '../../names/people';
import { salutations } from '../../names/salutation';
import { found } from '../found';
import type { Rule } from '../rule';

const mostFixes = 4;
const nextLines = 160;
const notWords = letterPattern("[^\\p{L}\\p{M}'’-]+");

/** "Sehr geehrte Damen und Herren, sehr geehrte Frau Schmidt": the name comes after. */
function namesLater({ draft }: Message, greeting: Greeting, people: readonly Addressee[]): boolean {
  const { text } = draft.body;
  const rest = text.slice(greeting.end, greeting.end + nextLines).split('\n');
  const line = greeting.inline ? (rest[0] ?? '') : '';
  const next = rest.slice(1).find((one) => one.trim()) ?? '';
  const read = `${line.length < 80 ? line : ''} ${next.length < 60 && /[,:!]\s*$/.test(next) ? next : ''}`;
  const words = read.split(notWords(read)).map(fold);
  return words.some((word) => word.length > 2 && people.some((person) => person.words.has(word)));
}

/** "S. Raghavan" is a name in the display name; what s.raghavan@ says is too little. */
const isNamed = ({ known, given, family }: Addressee, shown: string): boolean =>
  known && (given !== '' || (family !== '' && shown.trim() !== ''));

/** The greeting addresses nobody in particular, and a recipient's name is known. */
export default {
  id: 'impersonal-greeting',
  documents: 'letter',
  check(message, known) {
    const greeting = greetingOf(message);
    if (greeting?.kind !== 'nobody') return [];
    const { to } = peopleOf(message, known);
    const several = to.length > 1;
    if (
      to.length === 0 ||
      !to.every((person, at) => isNamed(person, message.draft.to[at]?.name ?? '')) ||
      (several && greeting.forSeveral)
    )
      return [];
    if (namesLater(message, greeting, to)) return [];
    const instead = message.draft.body.text.slice(greeting.start, greeting.end);
    const texts = to.slice(0, mostFixes).flatMap((person) => salutations(person, greeting.lang, instead));
    const fixes = texts.map((text) => ({ start: greeting.start, end: greeting.end, text }));
    const reason = { code: 'impersonalGreeting', params: { greeting: instead, to: to.map(shownName) } };
    return [found(message, 'impersonal-greeting', 'stop', greeting, reason, fixes)];
  },
} satisfies Rule;
