import type { Extension } from '../support/extension';

/**
 * Keeps our database busy for some milliseconds: a transaction over all of its tables, begun in the worker, before
 * which nothing else is read or written. Answers at once; `free` is settled when it is over.
 */
export async function keepDatabaseBusy(extension: Extension, milliseconds: number): Promise<{ free: Promise<void> }> {
  const worker = await extension.worker();
  await worker.evaluate(async (time) => {
    const database = await new Promise<IDBDatabase>((resolve, reject) => {
      const opening = indexedDB.open('waymark');
      opening.onsuccess = () => resolve(opening.result);
      opening.onerror = () => reject(opening.error);
    });
    const names = [...database.objectStoreNames];
    const transaction = database.transaction(names, 'readwrite');
    const end = Date.now() + time;
    const world = globalThis as { busy?: Promise<void> };
    world.busy = new Promise((resolve, reject) => {
      transaction.oncomplete = () => resolve(database.close());
      transaction.onabort = () => reject(transaction.error);
    });
    await new Promise<void>((begun) => {
      const stay = () => {
        begun();
        // A transaction lives for as long as it is asked something.
        if (Date.now() < end) transaction.objectStore(names[0]!).get('').onsuccess = stay;
      };
      transaction.objectStore(names[0]!).get('').onsuccess = stay;
    });
  }, milliseconds);
  return { free: worker.evaluate(() => (globalThis as { busy?: Promise<void> }).busy) };
}
