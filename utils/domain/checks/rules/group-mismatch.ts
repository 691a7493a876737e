import { groupForOne, namesMore } from '../groups/for-one';
import { individuals } from '../groups/individuals';
import { leftOut } from '../groups/left-out';
import type { Rule } from '../rule';
import { judgedNames } from '../verdicts';

/** Greets one of several, leaves one out, "all" to a single person. Silent with lists and shared mailboxes. */
export default {
  id: 'group-mismatch',
  check(message, known) {
    const judged = judgedNames(message, known);
    if (!judged || !['names', 'group'].includes(judged.greeting.kind)) return [];
    // The usual mail: one name, for one person.
    if (judged.greeting.kind === 'names' && judged.names.length === 1 && message.draft.to.length === 1) return [];
    const to = individuals(message, known, judged.people.to);
    if (!to) return [];
    const [person] = to;
    const { cc, bcc } = message.draft;
    if (!person || to.length > 1 || message.draft.to.length > 1) return leftOut(message, judged, to);
    if (cc.length + bcc.length > 0) return [];
    return [...groupForOne(message, judged, person), ...namesMore(message, judged, person)];
  },
} satisfies Rule;
