import { addressKey } from '../domain/model/address';
import type { Person } from '../domain/model/person';
import type { PageReport } from '../messaging/doors/page';

/** Somebody on the page, and the address line that they stand in. */
export interface PersonHere extends Person {
  readonly key: string;
  readonly line: 'writing-to' | 'from' | 'to' | 'cc';
}

const keyOf = ({ email, name }: Person): string => addressKey(email) || name.trim();

/** The people of the open mail and of the open draft, the likeliest first, each once, without the user. */
export function peopleOf(page: PageReport, mine: readonly string[]): readonly PersonHere[] {
  const lines: readonly [PersonHere['line'], readonly Person[]][] = [
    ['writing-to', page.writingTo],
    ['from', page.mail?.from ? [page.mail.from] : []],
    ['to', page.mail?.to ?? []],
    ['cc', page.mail?.cc ?? []],
  ];
  const me = new Set([...mine, page.account].map(addressKey));
  const people = new Map<string, PersonHere>();
  for (const [line, persons] of lines) {
    for (const person of persons) {
      const key = keyOf(person);
      if (key === '' || me.has(key)) continue;
      const seen = people.get(key);
      if (!seen) people.set(key, { ...person, key, line });
      else if (!seen.name) people.set(key, { ...seen, name: person.name });
    }
  }
  return [...people.values()];
}
