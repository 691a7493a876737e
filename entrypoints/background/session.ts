import { browser } from '../../utils/platform';

/** The background's scripts have each their own copy of this module, and one world. */
const world = globalThis as { waymarkTurns?: Map<string, Promise<unknown>> };

export async function remembered<T>(key: string): Promise<T | undefined> {
  const stored = await browser.storage.session.get(key);
  return stored[key] as T | undefined;
}

/**
 * What has to outlive the worker but not the browser. Changes to one key happen one after the other, for two frames
 * may report at the same time, and what a draft's check found is told by another script than what a page shows.
 */
export function changeRemembered<T>(key: string, change: (before: T | undefined) => T | undefined): Promise<void> {
  world.waymarkTurns ??= new Map();
  const turns = world.waymarkTurns;
  const turn = (turns.get(key) ?? Promise.resolve()).then(async () => {
    const after = change(await remembered<T>(key));
    if (after === undefined) await browser.storage.session.remove(key);
    else await browser.storage.session.set({ [key]: after });
  });
  const settled = turn.catch((error: unknown) => error);
  turns.set(key, settled);
  void settled.then(() => {
    if (turns.get(key) === settled) turns.delete(key);
  });
  return turn;
}

/** All that is remembered under keys that begin so. */
export async function allRemembered<T>(prefix: string): Promise<ReadonlyMap<string, T>> {
  const stored = await browser.storage.session.get(null);
  return new Map(Object.entries(stored).filter(([key]) => key.startsWith(prefix)) as [string, T][]);
}
