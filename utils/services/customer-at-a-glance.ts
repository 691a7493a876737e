import { domainOf } from '../domain/model/address';
import type { Company } from '../domain/model/company';
import type { Customer } from '../domain/model/customer';
import type { Glance } from '../domain/model/glance';
import { basisOf } from './basis';
import { glanceFrom } from './glance-from';
import { knownOf } from './plan-for';
import type { World } from './world';

/** Everything that the sidebar shows of one person; of an unknown one the company, where the domain is known. */
export async function glance(
  world: World,
  { email }: { readonly email: string },
): Promise<{ readonly glance: Glance | null; readonly company: Company | null }> {
  const customer = await world.store.customers.byAddress(email);
  if (customer) return glanceOf(world, customer);
  return { glance: null, company: (await world.store.companies.byDomain(domainOf(email))) ?? null };
}

export async function glanceOf(world: World, customer: Customer): Promise<{ glance: Glance; company: Company | null }> {
  const { store } = world;
  const [company = null, [known], goals, opportunities, basis] = await Promise.all([
    customer.companyId ? store.companies.get(customer.companyId) : undefined,
    knownOf(world, [customer.id]),
    store.goals.ofCustomer(customer.id),
    store.opportunities.ofCustomer(customer.id),
    basisOf(world),
  ]);
  const { touchpoints = [], purchases = [], followUps = [], roadblocks = [], playbookRuns = [] } = known ?? {};
  const all = { customer, company, touchpoints, purchases, followUps, roadblocks, playbookRuns, goals, opportunities };
  return { company, glance: glanceFrom(all, basis, world.now()) };
}
