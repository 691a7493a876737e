import { localDate } from '../domain/followups/local-date';
import { type Basis, basisOf } from './basis';
import { readMe } from './me';
import { knownOf, knownOfNewcomer, type Newcomer, planFor } from './plan-for';
import type { World } from './world';

/** Inside the caller's transaction: brings one customer's follow-ups up to date. True when something changed. */
export const replanCustomer = async (world: World, customerId: string, basis: Basis): Promise<boolean> =>
  planFor(world, await knownOf(world, [customerId]), basis);

const portion = 50;

/**
 * Brings some customers up to date in one transaction, or in the one that is running. True when something changed.
 * What is known of `newcomers` among them needs no reading.
 */
export async function replanCustomers(
  world: World,
  ids: readonly string[],
  newcomers: readonly Newcomer[] = [],
): Promise<boolean> {
  const fresh = new Set(newcomers.map(({ customer }) => customer.id));
  const kept = ids.filter((id) => !fresh.has(id));
  return world.store.transaction(async () => {
    const basis = await basisOf(world);
    let changed = await planFor(world, newcomers.map(knownOfNewcomer), basis);
    for (let start = 0; start < kept.length; start += portion) {
      const known = await knownOf(world, kept.slice(start, start + portion));
      changed = (await planFor(world, known, basis)) || changed;
    }
    return changed;
  });
}

const cursor = 'replan';
const batch = 20;

/** Time alone ends windows, too: those that have something due come before all others. */
async function replanDue(world: World, budget: number): Promise<boolean> {
  const { timeZone } = await readMe(world);
  const due = await world.store.followUps.dueNow(localDate(world.now(), timeZone), budget);
  const ids = [...new Set(due.map(({ customerId }) => customerId))];
  let changed = false;
  for (let start = 0; start < ids.length; start += batch)
    changed = (await replanCustomers(world, ids.slice(start, start + batch))) || changed;
  return changed;
}

/**
 * Looks at everybody who has something due and at the next `budget` customers in turn; where it stands is kept, so
 * that a worker that dies goes on there. `finished`: the round is complete.
 */
export async function replanAll(world: World, { budget }: { readonly budget: number }): Promise<{ finished: boolean }> {
  let changed = await replanDue(world, budget);
  let after = (await world.store.memos.read<string>(cursor)) ?? '';
  let left = budget;
  do {
    const limit = Math.min(batch, left);
    const page = await world.store.customers.page(after, limit);
    const living = page.filter(({ deletedAt }) => deletedAt === null).map(({ id }) => id);
    changed = (await replanCustomers(world, living)) || changed;
    after = page.length < limit ? '' : (page.at(-1)?.id ?? '');
    left -= limit;
    await world.store.memos.write(cursor, after);
  } while (after !== '' && left > 0);
  if (changed) world.announce(['followUps', 'customers']);
  return { finished: after === '' };
}
