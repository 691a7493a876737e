import { localDate } from '../domain/followups/local-date';
import type { Company } from '../domain/model/company';
import type { Customer } from '../domain/model/customer';
import type { Glance } from '../domain/model/glance';
import type { LocalDate } from '../domain/model/row';
import type { Standing } from '../domain/model/standing';
import { isEverybody, type PeopleAsked, type PeopleNumbers } from '../domain/people/asked';
import type { PeoplePage, PersonLine } from '../messaging/doors/people';
import { glanceOf } from './customer-at-a-glance';
import { readMe } from './me';
import type { World } from './world';

export const todayOf = async (world: World): Promise<LocalDate> =>
  localDate(world.now(), (await readMe(world)).timeZone);

const lineOf = (customer: Customer, company: Company | undefined, standing: Standing | undefined, today: LocalDate) => {
  const { id, name, emails, role, stage, owner, tags, source } = customer;
  const { feeling = null, lastAt = null, dueOn = '', dormantFrom = '' } = standing ?? {};
  return {
    id,
    name,
    email: emails[0] ?? '',
    role,
    company: company?.name ?? '',
    stage,
    owner,
    tags,
    isSample: source === 'sample',
    feeling,
    lastAt,
    dueOn,
    isDormant: dormantFrom !== '' && dormantFrom <= today,
  };
};

/** Customers as they stand in a list, with what is kept beside them. */
export async function linesOf(
  { store }: World,
  customers: readonly Customer[],
  today: LocalDate,
): Promise<readonly PersonLine[]> {
  const [companies, standings] = await Promise.all([
    store.companies.getMany([...new Set(customers.flatMap(({ companyId }) => companyId ?? []))]),
    store.standings.of(customers.map(({ id }) => id)),
  ]);
  const byId = new Map(companies.map((company) => [company.id, company]));
  return customers.map((customer, i) => lineOf(customer, byId.get(customer.companyId ?? ''), standings[i], today));
}

/** The first of all are read straight from the index; whoever scrolls on has everybody put in order. */
export async function peoplePage(
  world: World,
  { asked, from, limit }: { readonly asked: PeopleAsked; readonly from: number; readonly limit: number },
): Promise<PeoplePage> {
  const { store } = world;
  if (from === 0 && isEverybody(asked)) {
    const [today, total, customers] = await Promise.all([
      todayOf(world),
      store.customers.total(),
      store.people.first(limit),
    ]);
    return { total, lines: await linesOf(world, customers, today) };
  }
  const today = await todayOf(world);
  const { total, customers } = await store.people.page({ ...asked, today }, from, limit);
  return { total, lines: await linesOf(world, customers, today) };
}

export const peopleIds = async (world: World, { asked }: { readonly asked: PeopleAsked }): Promise<readonly string[]> =>
  world.store.people.wanted({ ...asked, today: await todayOf(world) });

export const peopleNumbers = (world: World, _: Record<string, never>): Promise<PeopleNumbers> =>
  world.store.people.numbers(todayOf(world));

export async function customer(
  world: World,
  { id }: { readonly id: string },
): Promise<{ readonly glance: Glance | null; readonly company: Company | null }> {
  const found = await world.store.customers.get(id);
  return found ? glanceOf(world, found) : { glance: null, company: null };
}
