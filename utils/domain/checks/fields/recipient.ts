import type { Person } from '../../model/person';
import { type PersonName, readAddress, readDisplayName } from '../../names/person-name';
import type { Known, Message } from '../rule';
import type { FieldMeaning } from './field-meaning';

interface NameParts {
  readonly given: string;
  readonly family: string;
  readonly full: string;
}

const nobody: NameParts = { given: '', family: '', full: '' };

const partsOf = ({ given, family }: PersonName): NameParts => ({
  given: given[0] ?? '',
  family: family.join(' '),
  full: [...given, ...family].join(' '),
});

export interface Recipient extends NameParts {
  readonly company: string;
}

/** The one who is written to, when there is only one: what the records say, or else the name beside or in the address. */
export const recipientOf = ({ draft }: Message, known: Known): Recipient => {
  const [person, ...others] = draft.to;
  if (!person || others.length > 0) return { ...nobody, company: '' };
  const record = known.people?.get(person.email.toLowerCase());
  const byName = partsOf(readDisplayName(record?.name || person.name));
  const shown = byName.full ? byName : partsOf(readAddress(person.email));
  return {
    given: record?.given || shown.given,
    family: record?.family || shown.family,
    full: shown.full,
    company: record?.company ?? '',
  };
};

/** The user's own name, as the compose window or the settings have it. */
export const senderOf = ({ draft }: Message, known: Known): string => draft.from?.name || known.me?.names[0] || '';

/** What could stand where the field is, the likeliest first; '' where that is not known. */
export const fillsFor = (
  meaning: FieldMeaning,
  isGreeted: boolean,
  recipient: Recipient,
  sender: string,
): readonly string[] => {
  if (!meaning) return [];
  if (meaning === 'sender') return [sender];
  return meaning === 'full' && isGreeted ? [recipient.given, recipient.full] : [recipient[meaning]];
};

/** Whether a recipient is called so: there are people named Null. */
export const isCalled = (people: readonly Person[], word: string): boolean =>
  people.some(({ name, email }) =>
    `${name} ${email}`
      .toLowerCase()
      .split(/[^\p{L}]+/u)
      .includes(word.toLowerCase()),
  );
