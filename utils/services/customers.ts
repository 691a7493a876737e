import { isAddress } from '../domain/model/address';
import type { Customer } from '../domain/model/customer';
import type { StageId } from '../domain/model/stage';
import { readDisplayName, titleAside } from '../domain/names/person-name';
import type { CustomerForm } from '../messaging/doors/customers';
import { Refusal } from '../messaging/result';
import { basisOf } from './basis';
import { companyOf } from './companies';
import { awayAs } from './erased';
import { writeMove } from './evidence';
import { replanCustomer } from './replan';
import type { World } from './world';

/** The addresses of a form, each once; refused when one of them is none, or belongs to somebody else. */
async function addressesOf({ store }: World, form: CustomerForm, own: string | null): Promise<readonly string[]> {
  const emails = [...new Set(form.emails.map((email) => email.trim()).filter(Boolean))];
  const wrong = emails.find((email) => !isAddress(email));
  if (wrong !== undefined || emails.length === 0) throw new Refusal('addressWrong', { email: wrong ?? '' });
  const owners = await store.customers.byAddresses(emails);
  for (const [place, owner] of owners.entries()) {
    if (owner && owner.id !== own) throw new Refusal('addressTaken', { email: emails[place] ?? '', name: owner.name });
  }
  return emails;
}

const namesOf = (form: CustomerForm): Pick<Customer, 'name' | 'given' | 'family' | 'honorific'> => {
  const { honorific, name } = titleAside(form.name);
  const { given, family } = readDisplayName(name);
  return { name, given: given.join(' '), family: family.join(' '), honorific: form.honorific.trim() || honorific };
};

/** What only some forms ask for. */
const moreOf = ({
  phone,
  owner,
  tags,
  externalIds,
  recordsAt,
}: CustomerForm): Partial<Pick<Customer, 'phone' | 'owner' | 'tags' | 'externalIds' | 'recordsAt'>> => ({
  ...(phone === undefined ? {} : { phone: phone.trim() }),
  ...(owner === undefined ? {} : { owner: owner.trim() }),
  ...(tags === undefined ? {} : { tags }),
  ...(externalIds === undefined ? {} : { externalIds }),
  ...(recordsAt === undefined ? {} : { recordsAt }),
});

export async function addCustomer(world: World, form: CustomerForm): Promise<{ readonly id: string }> {
  const { store, now } = world;
  const [basis, away] = await Promise.all([basisOf(world), awayAs(world, form.emails)]);
  const { value } = await store.act({ code: 'customerAdded', params: { name: form.name } }, async () => {
    const emails = await addressesOf(world, form, null);
    // Whom the user adds by hand may come in again.
    await store.erased.remove(away);
    const companyId = await companyOf(world, form.company, emails, 'user');
    const { id } = await store.customers.add(
      {
        ...namesOf(form),
        emails,
        phone: '',
        role: form.role.trim(),
        companyId,
        locale: form.locale,
        persona: '',
        stage: form.stage,
        stageHistory: [{ from: null, to: form.stage, at: now(), by: 'user', reason: { code: 'added', params: {} } }],
        tags: [],
        owner: '',
        note: '',
        externalIds: {},
        ...moreOf(form),
      },
      'user',
    );
    await replanCustomer(world, id, basis);
    return { id };
  });
  world.announce(['customers', 'followUps']);
  return value;
}

const byUser = ({ stage }: Customer, to: StageId, at: number) =>
  ({ from: stage, to, at, by: 'user', reason: { code: 'chosen', params: {} } }) as const;

export async function changeCustomer(
  world: World,
  { id, form }: { readonly id: string; readonly form: CustomerForm },
): Promise<null> {
  const { store, now } = world;
  const basis = await basisOf(world);
  await store.act({ code: 'customerChanged', params: { name: form.name } }, async () => {
    const emails = await addressesOf(world, form, id);
    const companyId = await companyOf(world, form.company, emails, 'user');
    const { role, locale } = form;
    const changed = await store.customers.change(id, {
      ...namesOf(form),
      emails,
      role: role.trim(),
      companyId,
      locale,
      ...moreOf(form),
    });
    if (changed.stage !== form.stage) await writeMove(world, changed, byUser(changed, form.stage, now()));
    await replanCustomer(world, id, basis);
  });
  world.announce(['customers', 'followUps']);
  return null;
}

export async function moveStage(
  world: World,
  { id, to }: { readonly id: string; readonly to: StageId },
): Promise<null> {
  const { store, now } = world;
  const basis = await basisOf(world);
  const name = (await store.customers.get(id))?.name;
  if (name === undefined) throw new Refusal('customerGone');
  const { value: moved } = await store.act({ code: 'stageMoved', params: { name, stage: to } }, async () => {
    const customer = await store.customers.get(id);
    if (!customer || customer.stage === to) return false;
    await writeMove(world, customer, byUser(customer, to, now()));
    await replanCustomer(world, id, basis);
    return true;
  });
  if (moved) world.announce(['customers', 'followUps']);
  return null;
}

export const searchCustomers = (
  { store }: World,
  { text, limit }: { readonly text: string; readonly limit: number },
): Promise<readonly Customer[]> =>
  text.trim() === '' ? store.customers.first(limit) : store.people.search(text, limit);
