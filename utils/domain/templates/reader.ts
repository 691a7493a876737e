import { type RecordedTitle, recordedTitle } from '../checks/titles/recorded-title';
import { fold } from '../names/fold';
import { type Addressee, addressee } from '../names/people';
import { cleanValue } from './clean-value';
import type { Facts } from './facts';

/** How somebody is written to. */
export type Manner = 'formal' | 'neutral' | 'friendly';

/** Whom the mail is for, as the checks see them too: by the record, and else by what the address tells. */
export interface Reader extends Addressee {
  readonly recorded: RecordedTitle;
  readonly manner: Manner;
}

export function readerOf({ customer, company, tone }: Facts): Reader {
  const [name, given, family, honorific] = [customer.name, customer.given, customer.family, customer.honorific].map(
    cleanValue,
  ) as [string, string, string, string];
  const email = customer.emails[0] ?? '';
  const record = { email, name, given, family, honorific, company, locale: customer.locale };
  const person = addressee({ name, email }, record);
  const recorded = withSexOfDegree(recordedTitle({ name, email }, record));
  return { ...person, recorded, manner: mannerOf(tone, person, recorded) };
}

/** Degrees that only women bear. Folded. */
const hers =
  /^(?:dottssa|dottoressa|profssa|professoressa|professorin|dra|doctora|doutora|profa|profesora|professora)$/;

const withSexOfDegree = (recorded: RecordedTitle): RecordedTitle =>
  recorded.sex === null && recorded.open && recorded.titles.some(({ text }) => hers.test(fold(text)))
    ? { ...recorded, sex: 'woman' }
    : recorded;

/** As their persona likes it; else a title in the record says that this is somebody to be written to formally. */
function mannerOf(tone: Facts['tone'], { given, family }: Addressee, { sex, degree }: RecordedTitle): Manner {
  if (tone === 'friendly') return given ? 'friendly' : 'neutral';
  return tone || (family && (sex || degree)) ? 'formal' : 'neutral';
}
