import { greetingOf } from '../../names/greeting';
import { peopleOf, shownName } from '../../names/people';
import { found } from '../found';
import type { Rule } from '../rule';

/** It greets without a name or a role, and the recipient's name is known. */
export default {
  id: 'missing-name',
  check(message, known) {
    const greeting = greetingOf(message);
    if (greeting?.kind !== 'word' || !greeting.word) return [];
    const { to } = peopleOf(message, known);
    const [person] = to;
    if (!person || to.length > 1 || !person.known || !person.given) return [];
    const { text } = message.draft.body;
    const word = text.slice(greeting.word.start, greeting.word.end);
    const range = { start: greeting.start, end: greeting.end };
    const reason = {
      code: 'missingName',
      params: { greeting: text.slice(range.start, range.end), to: [shownName(person)] },
    };
    return [found(message, 'missing-name', 'hint', range, reason, [{ ...range, text: `${word} ${person.given}` }])];
  },
} satisfies Rule;
