import { addressKey } from '../domain/model/address';
import type { OpenRecord } from '../domain/model/open-record';
import type { Person } from '../domain/model/person';
import type { PageReport } from '../messaging/doors/page';

/** Somebody on the page, and the address line that they stand in. */
export interface PersonHere extends Person {
  readonly key: string;
  readonly line: 'writing-to' | 'from' | 'to' | 'cc' | 'record';
  /** Their further addresses, as their record has them. */
  readonly also?: readonly string[];
  /** By name alone, and the name may be that of a deal. */
  readonly isMaybe?: true;
}

const keyOf = ({ email, name }: Person): string => addressKey(email) || name.trim();

/** Whom a record is about: one person, with all addresses but the user's own. */
function personOf(
  record: OpenRecord | null,
  me: ReadonlySet<string>,
): readonly (Person & Pick<PersonHere, 'also' | 'isMaybe'>)[] {
  if (!record) return [];
  const [email, ...also] = record.emails.filter((one) => !me.has(addressKey(one)));
  if (email) return [{ name: record.name, email, ...(also.length > 0 ? { also } : {}) }];
  if (record.emails.length > 0 || record.name === '' || record.kind === 'company') return [];
  return [{ name: record.name, email: '', ...(record.kind === 'person' ? {} : { isMaybe: true }) }];
}

/** The people of the open mail, of the open draft and of the open record, the likeliest first, each once, without the user. */
export function peopleOf(page: PageReport, mine: readonly string[]): readonly PersonHere[] {
  const me = new Set([...mine, page.account].map(addressKey));
  const lines: readonly [PersonHere['line'], readonly Person[]][] = [
    ['writing-to', page.writingTo],
    ['from', page.mail?.from ? [page.mail.from] : []],
    ['to', page.mail?.to ?? []],
    ['cc', page.mail?.cc ?? []],
    ['record', personOf(page.record, me)],
  ];
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
