import { intoJourney } from '../domain/journey';
import { isAddress } from '../domain/model/address';
import type { Customer } from '../domain/model/customer';
import type { OpenRecord } from '../domain/model/open-record';
import type { StageId } from '../domain/model/stage';
import { fold } from '../domain/names/fold';
import { readDisplayName, titleAside } from '../domain/names/person-name';
import { type RecordChange, type RecordField, recordNews } from '../domain/record/news';
import { type StageMeant, stageKey, stageMeant } from '../domain/record/stage-meant';
import type { RecordCompared } from '../messaging/doors/record';
import { Refusal } from '../messaging/result';
import { type Basis, basisOf } from './basis';
import { companyOf } from './companies';
import { writeMove } from './evidence';
import { isMine } from './me';
import { replanCustomer } from './replan';
import type { World } from './world';

/** Of one name; more are nobody in particular. */
const mostCalled = 20;

/** A record, and the site that shows it. */
interface Seen {
  readonly origin: string;
  readonly account: string;
  readonly record: OpenRecord;
}

/** The record's addresses that may be a customer's: never the user's own. */
const addressesIn = ({ record, account }: Seen, { me }: Basis): readonly string[] =>
  record.emails.filter((email) => isAddress(email) && !isMine(me, email, account));

/** Whose record it is: by address; where the page shows none, by the whole name, when only one is called so. */
async function ownerOf({ store }: World, seen: Seen, basis: Basis): Promise<Customer | undefined> {
  const { record } = seen;
  if (record.emails.length > 0) {
    const owners = await store.customers.byAddresses(addressesIn(seen, basis));
    return owners.find((owner) => owner !== undefined);
  }
  const { name } = titleAside(record.name);
  if (name === '' || record.kind === 'company') return undefined;
  const called = (await store.customers.search(name, mostCalled)).filter((one) => fold(one.name) === fold(name));
  return called.length === 1 ? called[0] : undefined;
}

const meantBy = async ({ store }: World, { origin, record }: Seen, basis: Basis): Promise<StageMeant | null> =>
  record.stage.trim() === ''
    ? null
    : stageMeant(record.stage, (await store.siteSettings.byOrigin(origin))?.stages, basis);

/** What the record says that is new of this customer. */
async function newsOf(
  world: World,
  seen: Seen,
  customer: Customer,
  stage: StageMeant | null,
  basis: Basis,
): Promise<readonly RecordChange[]> {
  const { store, now } = world;
  const theirs = addressesIn(seen, basis);
  const owners = await store.customers.byAddresses(theirs);
  const others = theirs.filter((_, place) => owners[place] && owners[place].id !== customer.id);
  const [company] = customer.companyId ? await store.companies.getMany([customer.companyId]) : [];
  return recordNews({
    customer: intoJourney(customer, basis, now()),
    company: company?.name ?? '',
    record: { ...seen.record, emails: theirs },
    stage: stage?.stage ?? '',
    notTheirs: others,
  });
}

/** Changes nothing: what the open record says beside what is known of that person. */
export async function compareRecord(world: World, seen: Seen): Promise<RecordCompared> {
  const basis = await basisOf(world);
  const [stage, customer] = await Promise.all([meantBy(world, seen, basis), ownerOf(world, seen, basis)]);
  if (!customer) return { customerId: null, changes: [], stage };
  return { customerId: customer.id, changes: await newsOf(world, seen, customer, stage, basis), stage };
}

function nameParts(shown: string): Partial<Pick<Customer, 'name' | 'given' | 'family' | 'honorific'>> {
  const { honorific, name } = titleAside(shown);
  const { given, family } = readDisplayName(name);
  return { name, given: given.join(' '), family: family.join(' '), ...(honorific ? { honorific } : {}) };
}

/** One act, that is taken back as one: the chosen ones of what was shown. */
export async function updateFromRecord(
  world: World,
  { customerId, fields, ...seen }: Seen & { readonly customerId: string; readonly fields: readonly RecordField[] },
): Promise<null> {
  const { store, now } = world;
  const { record } = seen;
  const basis = await basisOf(world);
  const name = (await store.customers.get(customerId))?.name;
  if (name === undefined) throw new Refusal('customerGone');
  await store.act({ code: 'customerChanged', params: { name } }, async () => {
    const customer = await store.customers.get(customerId);
    if (!customer) throw new Refusal('customerGone');
    if ((await ownerOf(world, seen, basis))?.id !== customerId) throw new Refusal('customerGone');
    const news = await newsOf(world, seen, customer, await meantBy(world, seen, basis), basis);
    const to = new Map(news.filter(({ field }) => fields.includes(field)).map((change) => [change.field, change.to]));
    if (to.size === 0) return;
    const added = to.get('emails')?.split(', ') ?? [];
    const emails = [...customer.emails, ...added];
    const company = to.get('company');
    const changed = await store.customers.change(customerId, {
      ...(to.has('name') ? nameParts(to.get('name') ?? '') : {}),
      emails,
      phone: to.get('phone') ?? customer.phone,
      role: to.get('role') ?? customer.role,
      owner: to.get('owner') ?? customer.owner,
      companyId: company ? await companyOf(world, company, emails, 'page') : customer.companyId,
      ...(record.id && record.address ? { recordsAt: { ...customer.recordsAt, [record.system]: record.address } } : {}),
      externalIds: record.id ? { ...customer.externalIds, [record.system]: record.id } : customer.externalIds,
    });
    const stage = to.get('stage');
    if (stage) {
      const reason = { code: 'chosen', params: {} };
      await writeMove(world, changed, { from: changed.stage, to: stage, at: now(), by: 'user', reason });
    }
    await replanCustomer(world, customerId, basis);
  });
  world.announce(['customers', 'followUps']);
  return null;
}

/** Remembers for this site what its stage is called here. */
export async function mapStage(
  world: World,
  { origin, name, stage }: { readonly origin: string; readonly name: string; readonly stage: StageId | '' },
): Promise<null> {
  const key = stageKey(name);
  if (origin === '' || key === '') return null;
  await world.store.transaction(async () => {
    const stages = (await world.store.siteSettings.byOrigin(origin))?.stages;
    await world.store.siteSettings.save(origin, { stages: { ...stages, [key]: stage } });
  });
  world.announce(['settings']);
  return null;
}
