import type { Person } from '../../domain/model/person';

/** The people of a header or an address field: `Anna <a@x.example>, "Schultz, Ben" <b@x.example>; c@x.example`. */
export const parseAddresses = (text: string): readonly Person[] => split(text).flatMap(personOf);

/** Each address once, with the first name that is known for it; of those without an address, each name once. */
export function mergePeople(...lists: readonly (readonly Person[])[]): readonly Person[] {
  const byEmail = new Map<string, Person>();
  for (const person of lists.flat()) {
    const key = (person.email || person.name).toLowerCase();
    const known = byEmail.get(key);
    if (!known || (known.name === '' && person.name !== '')) byEmail.set(key, person);
  }
  return [...byEmail.values()];
}

/** Splits at commas, semicolons and line ends that stand in neither quotes nor angle brackets. */
function split(text: string): readonly string[] {
  const parts: string[] = [];
  let start = 0;
  let quoted = false;
  let bracketed = false;
  for (let i = 0; i < text.length; i++) {
    const letter = text[i];
    if (quoted && letter === '\\') i++;
    else if (letter === '"') quoted = !quoted;
    else if (!quoted && letter === '<') bracketed = true;
    else if (!quoted && letter === '>') bracketed = false;
    else if (!quoted && !bracketed && (letter === ',' || letter === ';' || letter === '\n')) {
      parts.push(text.slice(start, i));
      start = i + 1;
    }
  }
  return [...parts, text.slice(start)];
}

/** None where no address is written yet: a name alone is nobody whom the mail could reach. */
function personOf(part: string): readonly Person[] {
  const opening = part.lastIndexOf('<');
  if (opening < 0) return wordsOf(part).map((email) => ({ name: '', email }));
  // The closing bracket is missing while one is still typing.
  const [email] = wordsOf(part.slice(opening + 1).replace(/>.*$/s, ''));
  return email ? [{ name: unquote(part.slice(0, opening)), email }] : [];
}

/** A bracket is left over where a webmail has taken a name for somebody else: "Anna" and "anna@kestrel.example>". */
const wordsOf = (text: string): readonly string[] =>
  text
    .split(/\s+/)
    .filter((word) => word.includes('@'))
    .map((word) => word.replace(/>+$/, ''));

function unquote(name: string): string {
  const trimmed = name.trim();
  const inner = /^"(.*)"$/s.exec(trimmed)?.[1];
  return inner === undefined ? trimmed : inner.replace(/\\(.)/gs, '$1').trim();
}
