import { type Evidence, evidenceOfPurchase, evidenceOfTouchpoint } from '../domain/journey';
import type { Purchase } from '../domain/model/purchase';
import type { Content, Reason, Source } from '../domain/model/row';
import type { Touchpoint } from '../domain/model/touchpoint';
import { Refusal } from '../messaging/result';
import { moveOn } from './evidence';
import { readMe } from './me';
import { replanCustomer } from './replan';
import type { World } from './world';

/** One act of the user about one customer: write it down, move the stage by it, plan anew. */
async function note<T>(
  world: World,
  customerId: string,
  label: Reason['code'],
  write: (source: Source, zone: string) => Promise<{ readonly value: T; readonly evidence: readonly Evidence[] }>,
): Promise<T> {
  const me = await readMe(world);
  const customer = await world.store.customers.get(customerId);
  if (!customer) throw new Refusal('customerGone');
  const { value } = await world.store.act({ code: label, params: { name: customer.name } }, async () => {
    // What is noted about a sample customer goes when the samples go.
    const written = await write(customer.source === 'sample' ? 'sample' : 'user', me.timeZone);
    // Read anew: what was read before the act may be old by now.
    const present = await world.store.customers.get(customerId);
    if (present) await moveOn(world, present, written.evidence, me.timeZone);
    await replanCustomer(world, customerId, me);
    return written.value;
  });
  world.announce(['customers', 'followUps']);
  return value;
}

export const logTouchpoint = (world: World, content: Content<Touchpoint>): Promise<{ readonly id: string }> =>
  note(world, content.customerId, 'touchpointLogged', async (source) => {
    const touchpoint = await world.store.touchpoints.add(content, source);
    const evidence = evidenceOfTouchpoint(touchpoint);
    return { value: { id: touchpoint.id }, evidence: evidence ? [evidence] : [] };
  });

export const addPurchase = (world: World, content: Content<Purchase>): Promise<{ readonly id: string }> =>
  note(world, content.customerId, 'purchaseAdded', async (source, zone) => {
    const { id } = await world.store.purchases.add(content, source);
    return { value: { id }, evidence: evidenceOfPurchase(content, zone) };
  });
