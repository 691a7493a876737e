import { personaOf, placeOfOpportunity, placeOfRoadblock } from '../domain/insights/place-noted';
import type { Customer } from '../domain/model/customer';
import type { Opportunity } from '../domain/model/opportunity';
import type { Roadblock } from '../domain/model/roadblock';
import type { Row } from '../domain/model/row';
import type { Repository } from '../storage';
import type { Known } from './plan-for';
import type { World } from './world';

type Place = Partial<Pick<Roadblock, 'persona' | 'stage' | 'kind'>>;

/** Inside the caller's transaction: how something noted of this customer is counted, to be written with it. */
export async function placeFor(world: World, table: string, content: object, customer: Customer): Promise<Place> {
  if (table === 'roadblocks') return placeRoadblock(world, content as Roadblock, customer);
  if (table === 'opportunities') return placeOfOpportunity(content as Opportunity, customer, world.now());
  return table === 'touchpoints' || table === 'goals' ? { persona: personaOf(customer) } : {};
}

async function placeRoadblock({ store }: World, row: Roadblock, customer: Customer) {
  const [goal, touchpoint] = await Promise.all([
    row.goalId === null ? undefined : store.goals.get(row.goalId),
    row.touchpointId === null ? undefined : store.touchpoints.get(row.touchpointId),
  ]);
  return placeOfRoadblock(row, customer, goal, touchpoint);
}

/** Somebody's type was changed since what is known of them was written, by whatever way. */
export const isMiscounted = ({ customer, touchpoints, roadblocks }: Known): boolean =>
  customer !== null &&
  ((customer.countedAs ?? '') !== customer.persona ||
    [...touchpoints, ...roadblocks].some(({ persona = '' }) => persona !== customer.persona));

/** More than anybody has. */
const mostTouchpoints = 100_000;

/** Inside the caller's transaction: all that is noted of these customers is counted under their type of today. */
export async function countAnew({ store }: World, ids: readonly string[]): Promise<void> {
  for (const customer of await store.customers.getMany(ids)) {
    const { id } = customer;
    const persona = personaOf(customer);
    // They stay as they are to everybody but the books: neither their rev nor their date moves.
    const stamp = async <T extends Row & { readonly persona?: string | undefined }>(
      table: Repository<T>,
      rows: readonly T[],
    ) => {
      const before = rows.filter((row) => (row.persona ?? '') !== customer.persona);
      if (before.length > 0)
        await table.putAsTheyAre(
          before.map((row) => ({ ...row, persona })),
          before,
        );
    };
    await stamp(store.touchpoints, await store.touchpoints.ofCustomer(id, mostTouchpoints));
    await stamp(store.goals, await store.goals.ofCustomer(id));
    await stamp(store.roadblocks, await store.roadblocks.ofCustomer(id));
    await stamp(store.opportunities, await store.opportunities.ofCustomer(id));
    await store.customers.putAsTheyAre([{ ...customer, countedAs: persona }], [customer]);
  }
}
