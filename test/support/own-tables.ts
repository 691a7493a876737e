import type { Page } from 'playwright-core';
import type { Row } from '../../utils/domain/model/row';
import type { Standing } from '../../utils/domain/model/standing';
import { facetCounts, standingFacets } from '../../utils/domain/people/facets';
import { type Book, Ledger } from '../../utils/storage/books';
import * as counts from '../../utils/storage/counts';
import { besides } from './held-writes';

/** Every row of every table, by table. */
export type Tables = Readonly<Record<string, readonly Readonly<Record<string, unknown>>[]>>;

/** The database as it lies on the disk, read and written by a page of ours without the product's code. */
export const ownTables = (page: Page) => ({
  /** Without what is worked out beside the rows. */
  read: (): Promise<Tables> =>
    page.evaluate(async (left) => {
      const database = await new Promise<IDBDatabase>((resolve, reject) => {
        const opening = indexedDB.open('waymark');
        opening.onsuccess = () => resolve(opening.result);
        opening.onerror = () => reject(opening.error);
      });
      const names = [...database.objectStoreNames].filter((name) => !left.includes(name));
      const transaction = database.transaction(names);
      const rows = await Promise.all(
        names.map(
          (name) =>
            new Promise<[string, Record<string, unknown>[]]>((resolve, reject) => {
              const asked = transaction.objectStore(name).getAll();
              asked.onsuccess = () => resolve([name, asked.result]);
              asked.onerror = () => reject(asked.error);
            }),
        ),
      );
      database.close();
      return Object.fromEntries(rows);
    }, besides),

  /** Keeps a copy of everything in the page, to come back to. */
  keep: (): Promise<void> => page.evaluate(copyOrPut, 'copy' as const),
  /** No worker may be at work meanwhile. */
  putBack: (): Promise<void> => page.evaluate(copyOrPut, 'put' as const),
});

async function copyOrPut(way: 'copy' | 'put'): Promise<void> {
  const kept = globalThis as unknown as { tables?: Record<string, unknown[]> };
  const database = await new Promise<IDBDatabase>((resolve, reject) => {
    const opening = indexedDB.open('waymark');
    opening.onsuccess = () => resolve(opening.result);
    opening.onerror = () => reject(opening.error);
  });
  const names = [...database.objectStoreNames];
  const transaction = database.transaction(names, way === 'copy' ? 'readonly' : 'readwrite');
  const copied: Record<string, unknown[]> = {};
  for (const name of names) {
    const store = transaction.objectStore(name);
    if (way === 'copy') {
      const asked = store.getAll();
      asked.onsuccess = () => {
        copied[name] = asked.result;
      };
    } else {
      store.clear();
      for (const row of kept.tables?.[name] ?? []) store.put(row);
    }
  }
  await new Promise((resolve, reject) => {
    transaction.oncomplete = resolve;
    transaction.onerror = () => reject(transaction.error);
  });
  database.close();
  if (way === 'copy') kept.tables = copied;
}

const countsOf: Readonly<Record<string, (row: never) => ReturnType<typeof counts.customerCounts>>> = {
  customers: counts.customerCounts,
  followUps: counts.followUpCounts,
  touchpoints: counts.touchpointCounts,
  goals: counts.goalCounts,
  roadblocks: counts.roadblockCounts,
  opportunities: counts.opportunityCounts,
};

const inOrder = (books: readonly Book[]) =>
  Object.fromEntries(
    books
      .filter(({ cells }) => Object.keys(cells).length > 0)
      .map(({ name, cells }) => [name, Object.fromEntries(Object.entries(cells).sort())] as const)
      .sort(([a], [b]) => (a < b ? -1 : 1)),
  );

/** The kept numbers, and the same counted from the rows. */
export function keptAndCounted(tables: Tables) {
  const ledger = new Ledger();
  const living = (name: string) =>
    ((tables[name] ?? []) as unknown as Row[]).filter(({ deletedAt }) => deletedAt === null);
  for (const [name, count] of Object.entries(countsOf))
    for (const row of living(name)) ledger.add(count(row as never), 1);
  for (const row of (tables.standings ?? []) as unknown as Standing[]) ledger.add(facetCounts(standingFacets(row)), 1);
  const totals = (tables.aggregates ?? []) as unknown as { readonly name: string; readonly value: number }[];
  const total = (name: string) => totals.find((one) => one.name === name)?.value ?? 0;
  return {
    kept: {
      books: inOrder((tables.books ?? []) as unknown as Book[]),
      customers: total('customers'),
      touchpoints: total('touchpoints'),
      purchases: total('purchases'),
    },
    counted: {
      books: inOrder(ledger.onto([])),
      customers: living('customers').length,
      touchpoints: living('touchpoints').length,
      purchases: living('purchases').length,
    },
  };
}
