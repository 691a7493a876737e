import { checkMessage, readDraft } from '../domain/checks';
import type { Known, KnownPerson } from '../domain/checks/rule';
import type { Customer } from '../domain/model/customer';
import type { Draft } from '../domain/model/draft';
import type { Finding } from '../domain/model/finding';
import type { Settings } from '../domain/model/settings';
import { StorageError } from '../storage';
import { type IgnoreList, readIgnoreList } from './ignored';
import { readSettings } from './settings';
import type { World } from './world';

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

async function peopleOf({ store }: World, emails: readonly string[]): Promise<ReadonlyMap<string, KnownPerson>> {
  const found = await store.customers.byAddresses(emails);
  const companyIds = [...new Set(found.flatMap((customer) => customer?.companyId ?? []))];
  const names = new Map((await store.companies.getMany(companyIds)).map(({ id, name }) => [id, name]));
  return new Map(
    emails.flatMap((email, place) => {
      const customer = found[place];
      return customer ? [[email, knownPerson(email, customer, names.get(customer.companyId ?? '') ?? '')]] : [];
    }),
  );
}

interface Records {
  readonly known: Known;
  readonly rulesOff: Settings['rulesOff'];
  readonly isIgnored: IgnoreList;
  /** Nothing holds Send that the user may have switched off, or that records might explain. */
  readonly mayHold: boolean;
}

/** Until the user is known. */
const nobodyYet = { names: [], addresses: [] };

async function recordsFor(world: World, emails: readonly string[]): Promise<Records> {
  const [people, me = nobodyYet, { rulesOff }, isIgnored] = await Promise.all([
    peopleOf(world, emails),
    world.store.me.read(),
    readSettings(world),
    readIgnoreList(world, emails),
  ]);
  return { known: { people, me, now: world.now() }, rulesOff, isIgnored, mayHold: true };
}

/** With a database that can't be read, the mail is checked by what stands in it, and never held. The sidebar says why. */
const withoutRecords =
  (world: World) =>
  (error: unknown): Records => {
    if (!(error instanceof StorageError)) throw error;
    return { known: { now: world.now() }, rulesOff: [], isIgnored: () => false, mayHold: false };
  };

/** What is to be said of a draft, with all that is known of its recipients, and without what the user wants to hear no more. */
export async function checkDraft(world: World, draft: Draft): Promise<readonly Finding[]> {
  const people = [...draft.to, ...draft.cc, ...draft.bcc];
  const emails = [...new Set(people.map(({ email }) => email.trim().toLowerCase()).filter(Boolean))];
  const reading = recordsFor(world, emails.slice(0, mostPeople)).catch(withoutRecords(world));
  // A worker that has just woken reads the draft while the database opens.
  const message = readDraft(draft);
  const records = await reading;
  return checkMessage(message, records.known)
    .filter((finding) => !records.rulesOff.includes(finding.rule) && !records.isIgnored(finding))
    .map((finding) => (records.mayHold || finding.severity !== 'stop' ? finding : { ...finding, severity: 'warn' }));
}
