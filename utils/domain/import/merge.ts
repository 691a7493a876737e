import { unsaid } from '../journey/teller';
import { addressKey } from '../model/address';
import type { Customer } from '../model/customer';
import type { Purchase } from '../model/purchase';
import type { Content, Instant } from '../model/row';
import type { StageId } from '../model/stage';
import type { ImportedPurchase, ImportRecord } from './record';

/** One field of a customer that the file changes; texts as they are shown. */
export interface FieldChange {
  readonly field: string;
  readonly from: string;
  readonly to: string;
}

type CustomerContent = Content<Customer>;

export interface Merged {
  readonly customer: CustomerContent;
  readonly changes: readonly FieldChange[];
}

const texts = ['given', 'family', 'honorific', 'phone', 'role', 'locale', 'persona', 'owner'] as const;

/** What the file adds to a customer: only where it says something, and something new. Nothing is emptied. */
export function mergeCustomer(customer: CustomerContent, record: ImportRecord, at: Instant): Merged {
  const changes: FieldChange[] = [];
  const merged: { -readonly [K in keyof CustomerContent]: CustomerContent[K] } = { ...customer };
  const change = (field: string, from: string, to: string): void => void changes.push({ field, from, to });

  if (record.name && record.name !== customer.name && !isPartOf(record.name, customer.name)) {
    change('name', customer.name, record.name);
    Object.assign(merged, { name: record.name, given: record.given, family: record.family });
  }
  for (const field of texts) {
    if (record[field] === '' || record[field] === merged[field]) continue;
    if ((field === 'given' || field === 'family') && merged[field] !== '') continue;
    change(field, merged[field], record[field]);
    merged[field] = record[field];
  }
  const emails = added(customer.emails, record.emails, addressKey);
  if (emails) {
    change('emails', customer.emails.join(', '), emails.join(', '));
    merged.emails = emails;
  }
  const tags = added(customer.tags, record.tags, (tag) => tag.toLowerCase());
  if (tags) {
    change('tags', customer.tags.join(', '), tags.join(', '));
    merged.tags = tags;
  }
  if (record.note && !customer.note.includes(record.note)) {
    merged.note = [customer.note, record.note].filter(Boolean).join('\n');
    change('note', customer.note, merged.note);
  }
  if (record.stage && record.stage !== customer.stage) {
    change('stage', customer.stage, record.stage);
    const reason = { code: 'imported', params: { row: record.row } };
    merged.stage = record.stage;
    merged.stageHistory = [
      ...customer.stageHistory,
      { from: customer.stage, to: record.stage, at, by: 'import', reason },
    ];
  }
  return { customer: merged, changes };
}

/** A customer that the file is the first to tell of. Without a stage they begin at the first one, as far as we know. */
export const newCustomer = (
  record: ImportRecord,
  first: StageId,
  companyId: string | null,
  at: Instant,
): CustomerContent => ({
  name: record.name || (record.emails[0] ?? ''),
  given: record.given,
  family: record.family,
  honorific: record.honorific,
  emails: record.emails,
  phone: record.phone,
  role: record.role,
  companyId,
  locale: record.locale,
  persona: record.persona,
  stage: record.stage ?? first,
  stageHistory: [
    {
      from: null,
      to: record.stage ?? first,
      at,
      by: 'import',
      reason: { code: record.stage === null ? unsaid : 'imported', params: { row: record.row } },
    },
  ],
  tags: record.tags,
  owner: record.owner,
  note: record.note,
  externalIds: {},
  ...(record.persona !== '' && { countedAs: record.persona }),
});

type PurchaseContent = Content<Purchase>;

/** By its number; without one by its day and amount. */
export const isSamePurchase = (there: PurchaseContent, read: ImportedPurchase): boolean =>
  there.kind === read.kind &&
  (read.number || there.number
    ? there.number.toLowerCase() === read.number.toLowerCase()
    : there.date === read.date && there.amount?.minor === read.amount?.minor);

export const newPurchase = (read: ImportedPurchase, customerId: string): PurchaseContent => ({
  ...read,
  state: read.state ?? 'open',
  customerId,
});

/**
 * The purchase with what the file says anew, or null when it says nothing new. Of a purchase with several rows, one an
 * item, all notes stay.
 */
export function mergePurchase(there: PurchaseContent, read: ImportedPurchase): PurchaseContent | null {
  const merged: PurchaseContent = {
    ...there,
    amount: read.amount ?? there.amount,
    date: read.date ?? there.date,
    deliveredOn: read.deliveredOn ?? there.deliveredOn,
    validUntil: read.validUntil ?? there.validUntil,
    state: read.state ?? there.state,
    note: there.note.includes(read.note) ? there.note : [there.note, read.note].filter(Boolean).join('\n'),
  };
  return JSON.stringify(merged) === JSON.stringify(there) ? null : merged;
}

/** All of `present` and what of `more` is new, or null when nothing is. */
function added(
  present: readonly string[],
  more: readonly string[],
  key: (text: string) => string,
): readonly string[] | null {
  const known = new Set(present.map(key));
  const fresh = more.filter((text) => !known.has(key(text)));
  return fresh.length > 0 ? [...present, ...fresh] : null;
}

/** "Anna" says nothing new of "Anna Schmidt". */
const isPartOf = (part: string, whole: string): boolean => {
  const words = whole.toLowerCase().split(/\s+/);
  return part
    .toLowerCase()
    .split(/\s+/)
    .every((word) => words.includes(word));
};
