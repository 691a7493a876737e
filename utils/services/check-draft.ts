import { checkMessage, readDraft } from '../domain/checks';
import { isLanguageOff } from '../domain/checks/language-off';
import type { Known, KnownPerson } from '../domain/checks/rule';
import { asWished } from '../domain/checks/severity';
import type { Customer } from '../domain/model/customer';
import type { Draft } from '../domain/model/draft';
import type { Finding } from '../domain/model/finding';
import type { Settings } from '../domain/model/settings';
import type { ReadingDatabase } from '../storage/reading-database';
import { isStorageError } from '../storage/storage-error';
import { type IgnoreList, readIgnoreList } from './ignored';
import { othersNamedIn } from './others';
import { historyOf } from './recipient-history';
import { readSettings } from './settings';
import type { World } from './world';

/** All that a check asks the world. */
export type Books = Pick<World, 'now'> & { readonly store: ReadingDatabase };

/** Of a circular to hundreds, the first ones are looked up: no greeting names more. */
const mostPeople = 100;

const knownPerson = (email: string, customer: Customer, company: string): KnownPerson => ({
  email,
  name: customer.name,
  given: customer.given,
  family: customer.family,
  honorific: customer.honorific,
  company,
  locale: customer.locale,
});

interface People {
  readonly people: ReadonlyMap<string, KnownPerson>;
  /** Their customer ids, by the same addresses. */
  readonly ids: ReadonlyMap<string, string>;
}

async function peopleOf({ store }: Books, emails: readonly string[]): Promise<People> {
  const found = await store.customers.byAddresses(emails);
  const companyIds = [...new Set(found.flatMap((customer) => customer?.companyId ?? []))];
  const names = new Map((await store.companies.getMany(companyIds)).map(({ id, name }) => [id, name]));
  const people = new Map<string, KnownPerson>();
  const ids = new Map<string, string>();
  for (const [place, email] of emails.entries()) {
    const customer = found[place];
    if (!customer) continue;
    people.set(email, knownPerson(email, customer, names.get(customer.companyId ?? '') ?? ''));
    ids.set(email, customer.id);
  }
  return { people, ids };
}

interface Records {
  readonly known: Known;
  readonly ids: People['ids'];
  readonly settings: Pick<Settings, 'rulesOff' | 'severities' | 'languagesOff' | 'monitorOnly'>;
  readonly isIgnored: IgnoreList;
  /** Nothing holds Send that the user may have switched off, or that records might explain. */
  readonly mayHold: boolean;
}

/** When nothing can be read: as it is before the user has said anything. */
const unsaidSettings: Records['settings'] = { rulesOff: [], severities: {}, monitorOnly: false };

/** Until the user is known. */
const nobodyYet = { names: [], addresses: [] };

async function recordsFor(world: Books, emails: readonly string[]): Promise<Records> {
  const [{ people, ids }, me = nobodyYet, settings, isIgnored] = await Promise.all([
    peopleOf(world, emails),
    world.store.me.read(),
    readSettings(world),
    readIgnoreList(world, emails),
  ]);
  const known = { people, me, now: world.now(), words: settings.words };
  return { known, ids, settings, isIgnored, mayHold: true };
}

/** With a database that can't be read, the mail is checked by what stands in it, and never held. The sidebar says why. */
const withoutRecords =
  (world: Books) =>
  (error: unknown): Records => {
    if (!isStorageError(error)) throw error;
    const known = { now: world.now() };
    return { known, ids: new Map(), settings: unsaidSettings, isIgnored: () => false, mayHold: false };
  };

const asNotKnown = (error: unknown): undefined => {
  if (!isStorageError(error)) throw error;
};

/** What the checks find in a draft. */
export interface Inspected {
  /** To be said, as strongly as the user wants it. */
  readonly shown: readonly Finding[];
  /** Found, and not to be said again. */
  readonly hushed: readonly Finding[];
  /** Monitor-only mode: what is to be said is counted, and not said. */
  readonly isSilent: boolean;
}

/** What is to be said of a draft, with all that is known of its recipients and of what the user wants to hear. */
export async function inspectDraft(world: Books, draft: Draft): Promise<Inspected> {
  const people = [...draft.to, ...draft.cc, ...draft.bcc];
  const emails = [...new Set(people.map(({ email }) => email.trim().toLowerCase()).filter(Boolean))];
  const reading = recordsFor(world, emails.slice(0, mostPeople)).catch(withoutRecords(world));
  // A worker that has just woken reads the draft while the database opens.
  const message = readDraft(draft);
  const naming = othersNamedIn(world.store, message, emails).catch(asNotKnown);
  const [records, others] = await Promise.all([reading, naming]);
  const { rulesOff, severities, languagesOff = {}, monitorOnly } = records.settings;
  const shown: Finding[] = [];
  const hushed: Finding[] = [];
  const known = others ? { ...records.known, others } : records.known;
  const history = await historyOf(world.store, message, known, records.ids).catch(asNotKnown);
  for (const finding of checkMessage(message, { ...known, ...history })) {
    const isHushed =
      rulesOff.includes(finding.rule) || records.isIgnored(finding) || isLanguageOff(finding, message, languagesOff);
    (isHushed ? hushed : shown).push(asWished(finding, severities));
  }
  return { shown: records.mayHold ? shown : shown.map(notHolding), hushed, isSilent: monitorOnly };
}

const notHolding = (finding: Finding): Finding =>
  finding.severity === 'stop' ? { ...finding, severity: 'warn' } : finding;
