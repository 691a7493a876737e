import { fold } from '../../names/fold';
import { isOrganisationWord } from '../../names/organisations';
import type { Addressee } from '../../names/people';
import { isGroupWord } from '../../names/stand-in-words';
import type { Known, Message } from '../rule';

const list = /^(?:list|liste|lista|all|alle|everyone|everybody|staff|tous|todos|tutti|verteiler|members|undisclosed)$/;

/** A shared mailbox or a list, told by the address or by the shown name. */
function isShared(name: string, email: string): boolean {
  const local = email.split('@')[0] ?? '';
  const words = `${local} ${name}`
    .slice(0, 200)
    .split(/[\s._+,()&/-]+/)
    .map(fold);
  return words.some((word) => isOrganisationWord(word) || isGroupWord(word) || list.test(word));
}

const nameOf = ({ given, family }: Addressee): string => `${fold(given)} ${fold(family)}`;

/** The recipients as single people, each of them once and without the user; null where one of them is not known as one. */
export function individuals({ draft }: Message, { me }: Known, to: readonly Addressee[]): readonly Addressee[] | null {
  if (draft.to.some(({ name, email }) => isShared(name, email))) return null;
  if (!to.every(({ known, given }) => known && given)) return null;
  const mine = new Set([draft.from?.email ?? '', ...(me?.addresses ?? [])].map((email) => email.toLowerCase()));
  const people = to.filter(({ email }) => !mine.has(email.toLowerCase()));
  return people.filter((person, at) => people.findIndex((other) => nameOf(other) === nameOf(person)) === at);
}
