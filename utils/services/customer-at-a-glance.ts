import { coming, isDue, pressing } from '../domain/followups';
import { localDate } from '../domain/followups/local-date';
import { stageSince } from '../domain/journey';
import { domainOf } from '../domain/model/address';
import type { Company } from '../domain/model/company';
import type { Customer } from '../domain/model/customer';
import type { Glance } from '../domain/model/glance';
import { readMe } from './me';
import type { World } from './world';

const mostTouchpoints = 10;
const mostPurchases = 5;

/** Everything that the sidebar shows of one person; of an unknown one the company, where the domain is known. */
export async function glance(
  world: World,
  { email }: { readonly email: string },
): Promise<{ readonly glance: Glance | null; readonly company: Company | null }> {
  const customer = await world.store.customers.byAddress(email);
  if (customer) return glanceOf(world, customer);
  return { glance: null, company: (await world.store.companies.byDomain(domainOf(email))) ?? null };
}

async function glanceOf(world: World, customer: Customer): Promise<{ glance: Glance; company: Company | null }> {
  const { store, now } = world;
  const [company, touchpoints, purchases, followUps, me] = await Promise.all([
    customer.companyId ? store.companies.get(customer.companyId) : undefined,
    store.touchpoints.ofCustomer(customer.id, mostTouchpoints),
    store.purchases.ofCustomer(customer.id, mostPurchases),
    store.followUps.ofCustomer(customer.id),
    readMe(world),
  ]);
  const today = localDate(now(), me.timeZone);
  return {
    company: company ?? null,
    glance: {
      customer,
      company: company ?? null,
      stageSince: stageSince(customer),
      touchpoints,
      purchases,
      due: pressing(
        followUps.filter((followUp) => isDue(followUp, today)),
        today,
      ),
      coming: coming(followUps, today),
    },
  };
}
