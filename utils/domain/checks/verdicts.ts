import { type Greeted, type Greeting, greetingOf } from '../names/greeting';
import { judge, type Verdict } from '../names/judge';
import { type People, peopleOf } from '../names/people';
import type { Known, Message } from './rule';

export interface Judged {
  readonly greeting: Greeting;
  readonly people: People;
  readonly names: readonly { readonly greeted: Greeted; readonly verdict: Verdict }[];
}

const seen = new WeakMap<Message, { readonly known: Known; readonly judged: Judged | null }>();

/** The names in the greeting with what is to be said of them, worked out once for the rules that share it. */
export function judgedNames(message: Message, known: Known): Judged | null {
  const before = seen.get(message);
  if (before?.known === known) return before.judged;
  const judged = look(message, known);
  seen.set(message, { known, judged });
  return judged;
}

function look(message: Message, known: Known): Judged | null {
  const greeting = greetingOf(message);
  if (!greeting) return null;
  const people = peopleOf(message, known);
  return {
    greeting,
    people,
    names: greeting.names.map((greeted) => ({
      greeted,
      verdict: judge(greeted, greeting, people, message.draft.body.text),
    })),
  };
}
