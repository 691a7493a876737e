import { browser } from '../../utils/platform';

/**
 * What has to outlive the worker but not the browser. Changes to one key happen one after the other, for two frames
 * may report at the same time.
 */
const turns = new Map<string, Promise<unknown>>();

export async function remembered<T>(key: string): Promise<T | undefined> {
  const stored = await browser.storage.session.get(key);
  return stored[key] as T | undefined;
}

export function changeRemembered<T>(key: string, change: (before: T | undefined) => T | undefined): Promise<void> {
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
