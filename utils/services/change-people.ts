import { changedBy, type PeopleChange } from '../domain/people/change';
import { basisOf } from './basis';
import { knownOf, planFor } from './plan-for';
import type { World } from './world';

interface Asked {
  readonly ids: readonly string[];
  readonly change: PeopleChange;
  readonly into: string | null;
  readonly total: number;
}

/** A part of a change of many, in one transaction; all parts with the same `into` are one act. */
export async function changePeople(
  world: World,
  { ids, change, into, total }: Asked,
): Promise<{ readonly undoId: string | null; readonly changed: number }> {
  const { store, now } = world;
  const basis = await basisOf(world);
  const { value: changed, undoId } = await store.act(
    { code: 'peopleChanged', params: { count: total } },
    async () => {
      const customers = await store.customers.getMany([...new Set(ids)]);
      const changes = customers.flatMap((customer) => {
        const changed = changedBy(customer, change, now());
        return changed ? [{ customer, changed }] : [];
      });
      if (changes.length === 0) return 0;
      await store.customers.changeMany(
        changes.map(({ customer: { id }, changed }) => ({ id, changes: changed })),
        changes.map(({ customer }) => customer),
      );
      await planFor(
        world,
        await knownOf(
          world,
          changes.map(({ customer }) => customer.id),
        ),
        basis,
      );
      return changes.length;
    },
    into,
  );
  if (changed > 0) world.announce(['customers', 'followUps']);
  return { undoId, changed };
}
