import type { Standing } from '../domain/model/standing';
import { facetCounts, facetKey, standingFacets } from '../domain/people/facets';
import type { Store } from './store';

export type StoredStanding = Standing & { readonly facets: readonly string[] };

/** How things stand with each customer. Written inside the transaction of what it is worked out of. */
export interface Standings {
  /** In the order asked for. */
  of(ids: readonly string[]): Promise<readonly (Standing | undefined)[]>;
  /** `before`: how they were. */
  put(rows: readonly Standing[], before: readonly (Standing | undefined)[]): void;
  /** Of customers who are gone. */
  drop(ids: readonly string[]): Promise<void>;
}

const plain = ({ facets: _, ...standing }: StoredStanding): Standing => standing;

export function standings(store: Store): Standings {
  const table = store.table<StoredStanding>('standings');
  const of = async (ids: readonly string[]) =>
    (await store.run(() => table.bulkGet([...ids]))).map((row) => row && plain(row));
  const count = (rows: readonly (Standing | undefined)[], sign: 1 | -1) => {
    for (const row of rows) if (row) store.ledger().add(facetCounts(standingFacets(row)), sign);
  };
  return {
    of,
    put(rows, before) {
      if (rows.length === 0) return;
      store.later(table.bulkPut(rows.map((row) => ({ ...row, facets: standingFacets(row).map(facetKey) }))));
      store.touch('standings');
      count(before, -1);
      count(rows, 1);
    },
    drop: (ids) =>
      store.write(async () => {
        const there = (await of(ids)).filter((row) => row !== undefined);
        if (there.length === 0) return;
        store.later(table.bulkDelete(there.map(({ id }) => id)));
        store.touch('standings');
        count(there, -1);
      }, ['standings', 'books', 'aggregates']),
  };
}
