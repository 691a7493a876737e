import { replanCursor } from './ask-for-replan';
import { replanCustomers } from './replan';
import type { World } from './world';

/** One transaction: nobody waits longer than for these. */
const slice = 25;

const nothing = { more: false, changed: false };

/**
 * The next slice of a re-plan of everybody, if one was asked for. Where it stands is written with the slice, so that a
 * worker that dies goes on there, and one that is asked for meanwhile begins from the start.
 */
export async function replanSlice(world: World): Promise<{ readonly more: boolean; readonly changed: boolean }> {
  const { store } = world;
  if ((await store.memos.read(replanCursor)) === undefined) return nothing;
  return store.transaction(async () => {
    const after = await store.memos.read<string>(replanCursor);
    if (after === undefined) return nothing;
    const page = await store.customers.page(after, slice);
    const living = page.filter(({ deletedAt }) => deletedAt === null).map(({ id }) => id);
    const changed = await replanCustomers(world, living);
    const more = page.length === slice;
    if (more) await store.memos.write(replanCursor, page.at(-1)?.id ?? '');
    else await store.memos.remove(replanCursor);
    return { more, changed };
  });
}
