import type { Book } from '../../../utils/storage/books';

/** What a program of nothing but the browser's own API would do, on the very rows that ours works on. */

const settled = <T>(request: IDBRequest<T>): Promise<T> =>
  new Promise((resolve, reject) => {
    request.onsuccess = () => resolve(request.result);
    request.onerror = () => reject(request.error);
  });

export const openRaw = (name: string): Promise<IDBDatabase> => settled(indexedDB.open(name));

/** Takes a database away that was half filled; it is not open yet. */
export const emptied = (name: string): Promise<unknown> => settled(indexedDB.deleteDatabase(name));

/** Rows by the name of their table. */
export type Rows = readonly (readonly [table: string, row: object])[];

/** What an event reads of one customer, and the rows that it left behind, written once more. */
export function rawEvent(database: IDBDatabase, customerId: string, rows: Rows): Promise<number> {
  return new Promise((resolve, reject) => {
    const singles = [
      ['customers', customerId],
      ['standings', customerId],
      ['me', 'me'],
      ['settings', 'settings'],
      ['memos', 'holidays'],
      ['memos', 'policy'],
      ['aggregates', 'touchpoints'],
      ['aggregates', 'openFollowUps'],
      // A book is read before it is written.
      ...rows.flatMap(([table, row]) => (table === 'books' ? [[table, (row as Book).name] as const] : [])),
    ] as const;
    const ranges = [
      ['touchpoints', 'keys.timeline', IDBKeyRange.bound([customerId, -Infinity], [customerId, Infinity])],
      ['purchases', 'keys.customer', IDBKeyRange.bound([customerId, ''], [customerId, '\uffff'])],
      ['roadblocks', 'keys.customer', IDBKeyRange.only(customerId)],
      ['playbookRuns', 'keys.customer', IDBKeyRange.only(customerId)],
      ['followUps', 'keys.customer', IDBKeyRange.only(customerId)],
    ] as const;
    const names = new Set([
      ...[...singles, ...ranges].map(([table]) => table),
      'journeys',
      ...rows.map(([table]) => table),
    ]);
    const transaction = database.transaction([...names], 'readwrite');
    transaction.onerror = () => reject(transaction.error);
    let read = 0;
    let waiting = singles.length + ranges.length + 1;
    const answered = (found: number): void => {
      read += found;
      if (--waiting > 0) return;
      for (const [table, row] of rows) transaction.objectStore(table).put(row);
      transaction.oncomplete = () => resolve(read);
    };
    for (const [table, key] of singles) {
      const request = transaction.objectStore(table).get(key);
      request.onsuccess = () => answered(request.result ? 1 : 0);
    }
    for (const [table, index, range] of ranges) {
      const request = transaction.objectStore(table).index(index).getAll(range);
      request.onsuccess = () => answered(request.result.length);
    }
    const journeys = transaction.objectStore('journeys').getAll();
    journeys.onsuccess = () => answered(journeys.result.length);
  });
}

/** What is due up to a day, how much was done since it began, and whom it is about. */
export async function rawDue(
  database: IDBDatabase,
  { today, begins, most, shown }: { today: string; begins: number; most: number; shown: number },
): Promise<number> {
  const transaction = database.transaction(['me', 'settings', 'followUps', 'customers']);
  const [, , due] = await Promise.all([
    settled(transaction.objectStore('me').get('me')),
    settled(transaction.objectStore('settings').get('settings')),
    settled(transaction.objectStore('followUps').index('keys.open').getAll(IDBKeyRange.upperBound(today), most)),
    settled(
      transaction
        .objectStore('followUps')
        .index('keys.closed')
        .getAllKeys(IDBKeyRange.lowerBound([begins]), 12),
    ),
  ]);
  const people = new Set(due.slice(0, shown).map(({ customerId }: { customerId: string }) => customerId));
  const customers = transaction.objectStore('customers');
  const found = await Promise.all([...people].map((id) => settled(customers.get(id))));
  return found.length;
}

/** The rows of an act, and what was written beside them, as they lie there. */
export async function rowsOf(
  database: IDBDatabase,
  ids: readonly (readonly [table: string, key: IDBValidKey])[],
): Promise<Rows> {
  const transaction = database.transaction([...new Set(ids.map(([table]) => table))]);
  return Promise.all(
    ids.map(async ([table, key]) => [table, await settled(transaction.objectStore(table).get(key))] as const),
  );
}
