import type { Customer } from '../domain/model/customer';
import type { Reason, Source } from '../domain/model/row';
import { Refusal } from '../messaging/result';
import { type Basis, basisOf } from './basis';
import { knownNow } from './known-now';
import { knownOf, planFor } from './plan-for';
import type { World } from './world';

/** What an act may know of the customer that it is about. */
export interface Act {
  readonly customer: Customer;
  /** Of what is written down: about a sample customer it goes when the samples go. */
  readonly source: Source;
  readonly basis: Basis;
}

export const actOn = (customer: Customer, basis: Basis): Act => ({
  customer,
  source: customer.source === 'sample' ? 'sample' : 'user',
  basis,
});

/** One act of the user about one customer, to be taken back as one: write it down, then plan for this one anew. */
export async function actOnCustomer<T>(
  world: World,
  customerId: string,
  code: Reason['code'],
  write: (act: Act) => Promise<T>,
): Promise<T> {
  let name = '';
  const { value } = await world.store.act(
    () => ({ code, params: { name } }),
    async () => {
      const [basis, [known]] = await Promise.all([basisOf(world), knownOf(world, [customerId])]);
      if (!known?.customer) throw new Refusal('customerGone');
      name = known.customer.name;
      const written = await write(actOn(known.customer, basis));
      await planFor(world, [knownNow(world, customerId, known)], basis);
      return written;
    },
  );
  world.announce(['customers', 'followUps']);
  return value;
}
