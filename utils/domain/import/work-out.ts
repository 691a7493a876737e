import { type Journeys, stageHere } from '../journey/relabel';
import { standingOf } from '../journey/standing';
import { addressKey } from '../model/address';
import type { Company } from '../model/company';
import type { Customer } from '../model/customer';
import type { Purchase } from '../model/purchase';
import type { Content, Instant, Reason, Row } from '../model/row';
import type { Touchpoint } from '../model/touchpoint';
import { foldText } from '../names/fold';
import { type FieldChange, isSamePurchase, mergeCustomer, mergePurchase, newCustomer, newPurchase } from './merge';
import type { ImportedTouchpoint, ImportRecord } from './record';
import { isSameTouchpoint, mergeTouchpoint, newTouchpoint } from './touchpoints';
import { instantOf } from './when';

/** What the books say of the people of one batch. */
export interface Books {
  /** Everybody with one of the addresses, by address key. */
  readonly customers: ReadonlyMap<string, Customer>;
  readonly companies: readonly Company[];
  /** By address key of a person without a company in the file: the company that their domain belongs to. */
  readonly companyByAddress: ReadonlyMap<string, Company>;
  readonly purchases: readonly Purchase[];
  readonly touchpoints: readonly Touchpoint[];
}

export type PartOutcome = 'added' | 'changed' | 'same';

/** What becomes, or became, of one row. */
export interface RowOutcome {
  readonly row: number;
  /** `merged`: adds to an earlier row of the same file. `same`: the file says nothing new. */
  readonly kind: 'added' | 'changed' | 'merged' | 'same' | 'refused';
  readonly name: string;
  readonly email: string;
  readonly changes: readonly FieldChange[];
  readonly purchase: PartOutcome | null;
  readonly touchpoint: PartOutcome | null;
  readonly reasons: readonly Reason[];
}

/** A purchase or a touchpoint as the rows of the batch leave it. */
export interface WorkedPart<T extends Row> {
  readonly existing: T | null;
  content: Content<T>;
  changed: boolean;
}

/** One customer as all rows of the batch leave them. */
export interface WorkedPerson {
  readonly existing: Customer | null;
  content: Content<Customer>;
  changed: boolean;
  /** The company to belong to, by name; '' for the one that `content` has. */
  company: string;
  readonly purchases: WorkedPart<Purchase>[];
  readonly touchpoints: WorkedPart<Touchpoint>[];
}

export interface Worked {
  readonly outcomes: readonly RowOutcome[];
  readonly people: readonly WorkedPerson[];
}

export const companyKey = (name: string): string => foldText(name).trim().replace(/\s+/g, ' ');

/** What a batch of rows makes of the books: the same for the dry run and for the import. Changes nothing itself. */
export function workOut(
  records: readonly ImportRecord[],
  books: Books,
  journeys: Journeys,
  at: Instant,
  zone: string,
): Worked {
  const people = new Map<string, WorkedPerson>();
  const names = new Map(books.companies.map(({ id, name }) => [id, name]));

  const personOf = (record: ImportRecord): WorkedPerson | Reason => {
    const keys = record.emails.map(addressKey);
    const worked = keys.map((key) => people.get(key)).find((each) => each !== undefined);
    if (worked) return worked;
    const found = new Map(keys.flatMap((key) => books.customers.get(key) ?? []).map((each) => [each.id, each]));
    if (found.size > 1) {
      return { code: 'twoCustomers', params: { names: [...found.values()].map(({ name }) => name) } };
    }
    const [existing = null] = found.values();
    return existing ? knownPerson(existing) : newPerson(record);
  };

  const knownPerson = (existing: Customer): WorkedPerson => ({
    existing,
    content: existing,
    changed: false,
    company: '',
    purchases: ownOf(books.purchases, existing),
    touchpoints: ownOf(books.touchpoints, existing),
  });

  const newPerson = (record: ImportRecord): WorkedPerson => {
    const byDomain = record.company ? undefined : books.companyByAddress.get(addressKey(record.emails[0] ?? ''));
    const first = journeys.journey.stages[0]?.id ?? '';
    const content = newCustomer(record, first, byDomain?.id ?? null, at);
    return { existing: null, content, changed: true, company: record.company, purchases: [], touchpoints: [] };
  };

  const take = (read: ImportRecord): RowOutcome => {
    // A file speaks of the stages of every business.
    const record = read.stage === null ? read : { ...read, stage: stageHere(read.stage, [], journeys) };
    const person = personOf(record);
    const about = { row: record.row, name: record.name, email: record.emails[0] ?? '' };
    if ('code' in person) {
      return { ...about, kind: 'refused', changes: [], purchase: null, touchpoint: null, reasons: [person] };
    }
    const moment = record.touchpoint ? instantOf(record.touchpoint.when, zone) : at;
    if (moment > at + ahead) {
      const reasons = [{ code: 'touchpointAhead', params: { when: record.touchpoint?.when ?? '' } }];
      return { ...about, kind: 'refused', changes: [], purchase: null, touchpoint: null, reasons };
    }
    const isFirst = !record.emails.some((email) => people.get(addressKey(email)) === person);
    for (const email of record.emails) people.set(addressKey(email), person);
    const isNew = person.existing === null && isFirst;
    const changes = isNew ? [] : mergeInto(person, record, names, at);
    const purchase = record.purchase ? takePurchase(person, record.purchase) : null;
    const touchpoint = record.touchpoint ? takeTouchpoint(person, record.touchpoint, moment, journeys) : null;
    if (record.stage === null) changes.push(...moveStage(person, isNew, journeys, at, zone));
    if (changes.length > 0) person.changed = true;
    const hasNews = changes.length > 0 || isNews(purchase) || isNews(touchpoint);
    const kind = record.again !== null ? 'merged' : isNew ? 'added' : hasNews ? 'changed' : 'same';
    return { ...about, name: person.content.name, kind, changes, purchase, touchpoint, reasons: [] };
  };

  const outcomes = records.map(take);
  return { outcomes, people: [...new Set(people.values())] };
}

/** A file's clock may be in another zone. */
const ahead = 24 * 60 * 60 * 1000;

const isNews = (part: PartOutcome | null): boolean => part === 'added' || part === 'changed';

const ownOf = <T extends Row & { readonly customerId: string }>(all: readonly T[], { id }: Row): WorkedPart<T>[] =>
  all.filter(({ customerId }) => customerId === id).map((part) => ({ existing: part, content: part, changed: false }));

function mergeInto(
  person: WorkedPerson,
  record: ImportRecord,
  names: ReadonlyMap<string, string>,
  at: Instant,
): FieldChange[] {
  const { customer, changes } = mergeCustomer(person.content, record, at);
  person.content = customer;
  const from = person.company || (names.get(customer.companyId ?? '') ?? '');
  if (record.company && companyKey(record.company) !== companyKey(from)) {
    person.company = record.company;
    return [...changes, { field: 'company', from, to: record.company }];
  }
  return [...changes];
}

function takePurchase(person: WorkedPerson, read: NonNullable<ImportRecord['purchase']>): PartOutcome {
  const there = person.purchases.find(({ content }) => isSamePurchase(content, read));
  if (!there) {
    person.purchases.push({ existing: null, content: newPurchase(read, person.existing?.id ?? ''), changed: true });
    return 'added';
  }
  const merged = mergePurchase(there.content, read);
  if (!merged) return 'same';
  there.content = merged;
  there.changed = true;
  return 'changed';
}

function takeTouchpoint(
  person: WorkedPerson,
  read: ImportedTouchpoint,
  at: Instant,
  { journey }: Journeys,
): PartOutcome {
  const there = person.touchpoints.find(({ content }) => isSameTouchpoint(content, read, at));
  if (!there) {
    const content = newTouchpoint(read, at, person.existing?.id ?? '', journey);
    person.touchpoints.push({ existing: null, content, changed: true });
    return 'added';
  }
  const merged = mergeTouchpoint(there.content, read, at);
  if (!merged) return 'same';
  there.content = merged;
  there.changed = true;
  return 'changed';
}

/**
 * A purchase shows where a customer stands; the same rules as for one that was entered by hand. Of who was there before
 * we have not all that moved them at hand: their moves are not judged here.
 */
function moveStage(person: WorkedPerson, isNew: boolean, journeys: Journeys, at: Instant, zone: string): FieldChange[] {
  const row = { createdAt: at, changedAt: at, rev: 1, deletedAt: null, source: 'import' } as const;
  const purchases = person.purchases.map(({ content }, place) => ({ ...row, id: `${place}`, ...content }));
  const touchpoints = person.touchpoints.map(({ content }, place) => ({ ...row, id: `t${place}`, ...content }));
  const past = { touchpoints, purchases };
  const judgedSince = person.existing ? Number.POSITIVE_INFINITY : undefined;
  const from = person.content.stage;
  person.content = standingOf(person.content, past, journeys, at, zone, judgedSince);
  const to = person.content.stage;
  return from === to || isNew ? [] : [{ field: 'stage', from, to }];
}
