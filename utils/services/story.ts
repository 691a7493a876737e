import type { Goal } from '../domain/model/goal';
import type { Opportunity } from '../domain/model/opportunity';
import type { Purchase } from '../domain/model/purchase';
import type { Roadblock } from '../domain/model/roadblock';
import type { Content } from '../domain/model/row';
import type { Touchpoint } from '../domain/model/touchpoint';
import type { TouchpointChanges } from '../messaging/doors/story';
import { actOnCustomer } from './act-on-customer';
import { adding, changing, removing, saving } from './customers-own';
import { placeFor } from './places';
import type { World } from './world';

export const logTouchpoint = adding<Touchpoint>('touchpoints', 'touchpointLogged');
export const changeTouchpoint = changing<TouchpointChanges>('touchpoints', 'touchpointChanged');
export const removeTouchpoint = removing('touchpoints', 'touchpointRemoved');

export const addPurchase = adding<Purchase>('purchases', 'purchaseAdded');
export const removePurchase = removing('purchases', 'purchaseRemoved');

export const saveGoal = saving<Goal>('goals', 'goalSaved');
export const removeGoal = removing('goals', 'goalRemoved');

export const saveRoadblock = saving<Roadblock>('roadblocks', 'roadblockSaved');
export const removeRoadblock = removing('roadblocks', 'roadblockRemoved');

export const removeOpportunity = removing('opportunities', 'opportunityRemoved');

const saveAnyOpportunity = saving<Opportunity>('opportunities', 'opportunitySaved');

/** A hint of the journey is taken up once: the second time it is the same opportunity. */
export async function saveOpportunity(
  world: World,
  saved: { readonly id: string | null; readonly content: Content<Opportunity> },
): Promise<{ readonly id: string }> {
  const { id, content } = saved;
  const { customerId, hint } = content;
  if (id !== null || hint === '') return saveAnyOpportunity(world, saved);
  return actOnCustomer(world, customerId, 'opportunitySaved', async ({ source, customer }) => {
    const { opportunities } = world.store;
    const taken = (await opportunities.ofCustomer(customerId)).find((each) => each.hint === hint);
    const placed = { ...content, ...(await placeFor(world, 'opportunities', { ...taken, ...content }, customer)) };
    const row = taken ? await opportunities.change(taken.id, placed) : await opportunities.add(placed, source);
    return { id: row.id };
  });
}

export async function writeNote(
  world: World,
  { customerId, note }: { readonly customerId: string; readonly note: string },
): Promise<null> {
  await actOnCustomer(world, customerId, 'noteWritten', () => world.store.customers.change(customerId, { note }));
  return null;
}

export async function setPersona(
  world: World,
  { customerId, persona }: { readonly customerId: string; readonly persona: string },
): Promise<null> {
  await actOnCustomer(world, customerId, 'personaSet', () => world.store.customers.change(customerId, { persona }));
  return null;
}
