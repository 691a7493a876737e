import type { Store } from './store';

interface Aggregate {
  readonly name: string;
  readonly value: number;
}

/** Numbers that are kept as rows come and go, for counting over an index takes seconds. */
export interface Aggregates {
  read(name: string): Promise<number>;
  /** Only inside the transaction of the change that it counts. */
  adjust(differences: ReadonlyMap<string, number>): Promise<void>;
}

export function aggregates(store: Store): Aggregates {
  const table = store.table<Aggregate>('aggregates');
  return {
    read: (name) => store.run(async () => (await table.get(name))?.value ?? 0),
    async adjust(differences) {
      const moved = [...differences].filter(([, by]) => by !== 0);
      if (moved.length === 0) return;
      const present = await table.bulkGet(moved.map(([name]) => name));
      await table.bulkPut(moved.map(([name, by], i) => ({ name, value: (present[i]?.value ?? 0) + by })));
    },
  };
}
