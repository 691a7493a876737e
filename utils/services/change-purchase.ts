import { localDate } from '../domain/followups/local-date';
import type { Purchase } from '../domain/model/purchase';
import type { Content } from '../domain/model/row';
import { actOnCustomer } from './act-on-customer';
import { ownerOf } from './customers-own';
import type { World } from './world';

/** A quote that is accepted becomes a purchase and keeps its id; unless said otherwise, it was ordered today. */
export async function changePurchase(
  world: World,
  { id, changes }: { readonly id: string; readonly changes: Partial<Omit<Content<Purchase>, 'customerId'>> },
): Promise<null> {
  const customerId = await ownerOf(world, 'purchases', id);
  await actOnCustomer(world, customerId, 'purchaseChanged', async ({ basis }) => {
    const before = await world.store.purchases.get(id);
    const isOrdered = before?.kind === 'quote' && changes.kind === 'purchase' && changes.date === undefined;
    const ordered = isOrdered ? { date: localDate(world.now(), basis.me.timeZone) } : {};
    await world.store.purchases.change(id, { ...changes, ...ordered });
  });
  return null;
}
