import { IDBFactory, IDBKeyRange } from 'fake-indexeddb';
import { createDatabase, type Database, type StoreOptions } from '../../utils/storage';

/** A database of its own in memory, with a clock that stands at `now` until a test moves it, and ids in a row. */
export function testDatabase(options: Partial<StoreOptions> = {}): Database & { readonly clock: { now: number } } {
  const clock = { now: Date.UTC(2026, 10, 20, 9) };
  let ids = 0;
  const database = createDatabase({
    now: () => clock.now,
    newId: () => `id-${String(++ids).padStart(6, '0')}`,
    indexedDB: new IDBFactory(),
    IDBKeyRange,
    ...options,
  });
  return { ...database, clock };
}
