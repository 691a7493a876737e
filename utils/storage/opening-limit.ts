import type { Dexie } from 'dexie';
import { StorageError } from './storage-error';

/** Waits for a database to be opened, but not for ever: another tab may hold it back, or the disk be in trouble. */
export async function withinLimit(dexie: Dexie, opening: PromiseLike<unknown>, within: number): Promise<void> {
  let timer: ReturnType<typeof setTimeout> | undefined;
  let blocked = false;
  const onBlocked = (): void => {
    blocked = true;
  };
  dexie.on('blocked', onBlocked);
  const limit = new Promise<never>((_, reject) => {
    timer = setTimeout(
      () => reject(new StorageError(blocked ? 'databaseBlocked' : 'databaseSlow', { within })),
      within,
    );
  });
  try {
    await Promise.race([opening, limit]);
  } finally {
    clearTimeout(timer);
    dexie.on.blocked.unsubscribe(onBlocked);
  }
}
