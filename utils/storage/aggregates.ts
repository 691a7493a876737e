import type { Table } from 'dexie';
import type { Store } from './store';

export interface Aggregate {
  readonly name: string;
  readonly value: number;
}

/** Numbers that are kept as rows come and go, for counting over an index takes seconds. */
export interface Aggregates {
  read(name: string): Promise<number>;
  /** Only inside the transaction of the change that it counts; written once, when that comes to its end. */
  adjust(differences: ReadonlyMap<string, number>): void;
}

export function aggregates(store: Store): Aggregates {
  const table = store.table<Aggregate>('aggregates');
  return {
    read: (name) => store.run(async () => ((await table.get(name))?.value ?? 0) + (store.counted().get(name) ?? 0)),
    adjust(differences) {
      const counted = store.counted();
      for (const [name, by] of differences) counted.set(name, (counted.get(name) ?? 0) + by);
    },
  };
}

/** Part of a transaction, its last. */
export async function writeCounted(
  table: Table<Aggregate, string>,
  counted: ReadonlyMap<string, number>,
): Promise<void> {
  const moved = [...counted].filter(([, by]) => by !== 0);
  if (moved.length === 0) return;
  const present = await table.bulkGet(moved.map(([name]) => name));
  await table.bulkPut(moved.map(([name, by], i) => ({ name, value: (present[i]?.value ?? 0) + by })));
}
