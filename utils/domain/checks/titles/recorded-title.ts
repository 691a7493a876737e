import type { Person } from '../../model/person';
import { fold } from '../../names/fold';
import { genderOf } from '../../names/given-names';
import type { Addressee } from '../../names/people';
import type { KnownPerson } from '../rule';
import { sureSex } from './sure-names';
import { type Degree, type Sex, sexTold, type Title, titlesIn } from './title-kinds';

/** What the records, or else the shown name, say of how somebody is addressed. */
export interface RecordedTitle {
  readonly sex: Sex | null;
  readonly degree: Degree | null;
  /** As recorded: "Frau", "Dr." */
  readonly titles: readonly Title[];
  /** Nothing but degrees is recorded, so that the given name may tell the sex: "Mx" and a contradiction say no. */
  readonly open: boolean;
}

/** The titles that a shown name begins with, before the family name or after its comma: "Schmidt, Dr. Anna". */
function leading(display: string): readonly Title[] {
  const text = display.includes(',') ? display.slice(display.indexOf(',') + 1) : display;
  const words = titlesIn(text.slice(0, 120), '');
  const first = words.findIndex(({ sex, degree }) => !sex && !degree);
  return first > 0 ? words.slice(0, first) : [];
}

/** In its own field "Sr." is no nun and "M." no initial, in whatever language. */
function inField(honorific: string, lang: string): readonly Title[] {
  const read = [lang, 'de', 'fr', 'es', 'it', 'nl', 'pl'].map((one) => titlesIn(honorific, one));
  return read.find((titles) => titles.some(({ sex }) => sex)) ?? read[0]!;
}

export function recordedTitle(person: Person, record: KnownPerson | undefined): RecordedTitle {
  const titles = [
    ...inField(record?.honorific ?? '', record?.locale.slice(0, 2) ?? ''),
    ...leading(record?.name ?? ''),
    ...leading(person.name),
  ];
  const degrees = new Set(titles.map((title) => title.degree));
  const degree = degrees.has('prof') ? 'prof' : degrees.has('dr') ? 'dr' : null;
  return { sex: sexTold(titles), degree, titles, open: titles.every((title) => title.degree) };
}

/** The sex that the given name tells, where it is certain which of the names that is. */
export function sexByName({ given, family }: Addressee, shown: string, record: KnownPerson | undefined): Sex | null {
  const sex = sureSex(given);
  const ordered = record?.given || shown.includes(',');
  if (!sex || ordered) return sex;
  const other = family.split(' ').map((word) => genderOf(fold(word)));
  return other.every((one) => one === null || one === (sex === 'man' ? 'male' : 'female')) ? sex : null;
}
