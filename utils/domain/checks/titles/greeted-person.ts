import type { Person } from '../../model/person';
import type { Greeted } from '../../names/greeting';
import type { Addressee } from '../../names/people';
import type { Known, KnownPerson, Message } from '../rule';
import type { Judged } from '../verdicts';

/** A recipient as the mail and the records have them. */
export interface Recipient {
  readonly addressee: Addressee;
  readonly person: Person;
  readonly record: KnownPerson | undefined;
}

export function recipientAt(
  message: Message,
  known: Known,
  judged: Pick<Judged, 'people'>,
  at: number,
): Recipient | null {
  const [addressee, person] = [judged.people.to[at], message.draft.to[at]];
  return addressee && person ? { addressee, person, record: known.people?.get(person.email.toLowerCase()) } : null;
}

/** The one recipient whom this name in the greeting means; null where it might be somebody else, also of the same name. */
export function greetedPerson(message: Message, known: Known, judged: Judged, greeted: Greeted): Recipient | null {
  const { to, others } = judged.people;
  const isCalled = ({ words }: Addressee): boolean => greeted.words.some((word) => words.has(word));
  if (others.some(({ familyWords }) => greeted.words.some((word) => familyWords.has(word)))) return null;
  const called = to.flatMap((person, at) => (isCalled(person) ? [at] : []));
  if (called.length > 1) return null;
  const at = called[0] ?? (to.length === 1 ? 0 : -1);
  return recipientAt(message, known, judged, at);
}
