import { addressKey, isAddress } from '../model/address';
import type { Customer } from '../model/customer';
import type { OpenRecord } from '../model/open-record';
import type { StageId } from '../model/stage';
import { fold } from '../names/fold';
import { withoutLegalForm } from '../names/legal-forms';
import { readDisplayName } from '../names/person-name';

/** What an open record may say that is new, in the order in which it is shown. */
export const recordFields = ['name', 'emails', 'phone', 'role', 'company', 'owner', 'stage'] as const;
export type RecordField = (typeof recordFields)[number];

/** One field that would become another. Of addresses only those that come in addition; of a stage its id. */
export interface RecordChange {
  readonly field: RecordField;
  readonly from: string;
  readonly to: string;
}

interface Compared {
  readonly customer: Customer;
  /** Of the customer's company. */
  readonly company: string;
  readonly record: OpenRecord;
  /** The record's stage in our terms, '' where it has none. */
  readonly stage: StageId | '';
  /** Addresses that are not to be added: the user's own and other customers'. */
  readonly notTheirs: readonly string[];
}

/** What the record says that is not known yet. Nothing is emptied, and what only says less is no news. */
export function recordNews({ customer, company, record, stage, notTheirs }: Compared): readonly RecordChange[] {
  const changes: RecordChange[] = [];
  const put = (field: RecordField, from: string, to: string) => void changes.push({ field, from, to });
  const isOfPerson = record.kind === 'person' || record.kind === 'unknown';

  if (isOfPerson && isNewName(record.name, customer)) put('name', customer.name, record.name);
  const known = new Set([...customer.emails, ...notTheirs].map(addressKey));
  const more = record.emails.filter((email) => isAddress(email) && !known.has(addressKey(email)));
  if (more.length > 0) put('emails', '', more.join(', '));
  if (record.phone && !isSameNumber(record.phone, customer.phone)) put('phone', customer.phone, record.phone);
  if (record.role && fold(record.role) !== fold(customer.role)) put('role', customer.role, record.role);
  if (record.company && !isSameCompany(record.company, company)) put('company', company, record.company);
  if (record.owner && fold(record.owner) !== fold(customer.owner)) put('owner', customer.owner, record.owner);
  if (stage && stage !== customer.stage) put('stage', customer.stage, stage);
  return changes;
}

const wordsOf = (name: string): readonly string[] => {
  const { given, family } = readDisplayName(name);
  const words = [...given, ...family].map(fold).filter(Boolean);
  return words.length > 0 ? words : [fold(name)].filter(Boolean);
};

/** "Schmidt, Anna", "Ms Anna Schmidt" and "Anna" say nothing new of Anna Schmidt. */
function isNewName(name: string, customer: Customer): boolean {
  const words = wordsOf(name);
  const known = new Set(wordsOf(customer.name));
  return words.length > 0 && words.some((word) => !known.has(word));
}

const bareNumber = (phone: string): string => phone.replace(/\D/g, '').replace(/^0+/, '');

/** "+49 40 1234567" and "040 1234567" are one number. */
function isSameNumber(one: string, other: string): boolean {
  const [a, b] = [bareNumber(one), bareNumber(other)];
  if (a === '' || b === '') return a === b;
  return a.length >= b.length ? a.endsWith(b) : b.endsWith(a);
}

/** "GmbH", "Ltd" and the like are left out as often as not. */
const bareCompany = (name: string): string => fold(withoutLegalForm(name));

const isSameCompany = (one: string, other: string): boolean => bareCompany(one) === bareCompany(other);
