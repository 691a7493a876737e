import type { Fix } from '../../model/finding';
import type { Greeted, Greeting } from '../../names/greeting';
import { type Addressee, shownName } from '../../names/people';
import { agreeWith, salutations, titledName } from '../../names/salutation';
import { found } from '../found';
import type { Message, Rule } from '../rule';
import { type Judged, judgedNames } from '../verdicts';

const mostFixes = 5;

/** First name for first name, full name for full name, title and family name for the same. */
function nameAs({ words, title }: Greeted, person: Addressee): string {
  if (title) return titledName(person) || shownName(person);
  if (words.length > 1 && person.family) return shownName(person);
  return person.given || person.family;
}

function fixFor(message: Message, greeting: Greeting, greeted: Greeted, person: Addressee): Fix {
  const { text } = message.draft.body;
  const { word } = greeting;
  const name = nameAs(greeted, person);
  if (!word || greeting.names.length > 1) return { start: greeted.start, end: greeted.end, text: name };
  const said = text.slice(word.start, word.end);
  // "Sehr geehrter Herr Schultz" can't be kept for somebody whose title is not known.
  if (greeted.title && !titledName(person) && greeting.lang !== 'en')
    return { start: word.start, end: greeted.end, text: salutations(person, greeting.lang, said)[0]! };
  const agreed = agreeWith(said, person);
  if (agreed === said) return { start: greeted.start, end: greeted.end, text: name };
  return { start: word.start, end: greeted.end, text: `${agreed}${text.slice(word.end, greeted.start)}${name}` };
}

/** Those who are not greeted yet come first. */
function candidates({ people, names }: Judged): readonly Addressee[] {
  const greeted = new Set(
    names.filter(({ verdict }) => verdict.kind !== 'wrong').flatMap(({ greeted: { words } }) => words),
  );
  const isGreeted = ({ words }: Addressee): boolean => [...words].some((word) => greeted.has(word));
  const [later, first] = [people.to.filter(isGreeted), people.to.filter((person) => !isGreeted(person))];
  return [...first, ...later].slice(0, mostFixes);
}

/**
 * The greeting names a person who is none of the recipients, by any name, nickname or spelling. A word on the first line
 * that only looks like a name holds nothing up.
 */
export default {
  id: 'wrong-name',
  documents: 'letter',
  check(message, known) {
    const judged = judgedNames(message, known);
    if (!judged) return [];
    const to = judged.people.to.map(shownName);
    return judged.names
      .filter(({ verdict }) => verdict.kind === 'wrong')
      .map(({ greeted }) => {
        const fixes = candidates(judged).map((person) => fixFor(message, judged.greeting, greeted, person));
        const reason = { code: 'wrongName', params: { greeted: greeted.text, to } };
        return found(message, 'wrong-name', greeted.known ? 'stop' : 'warn', greeted, reason, fixes);
      });
  },
} satisfies Rule;
