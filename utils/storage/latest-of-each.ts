import type { Row } from '../domain/model/row';
import { plain, type Stored } from './repository';
import type { Range, Store } from './store';

interface Asked {
  readonly table: string;
  readonly index: string;
  /** For each one asked about: the range of the index that is theirs. */
  readonly ranges: readonly Range[];
  readonly limit: number;
}

/** The rows of many at once, in any order. `latest` is asked about the rare one who has more than `limit` of them. */
export const latestOfEach = <T extends Row>(
  store: Store,
  { table, index, ranges, limit }: Asked,
  latest: (i: number) => Promise<readonly T[]>,
): Promise<readonly (readonly T[])[]> =>
  store.read(async () => {
    const found = await store.rowsWithin<Stored<T>>(table, index, ranges, limit + 1);
    const all: (readonly T[])[] = [];
    for (const [i, rows] of found.entries()) all.push(rows.length > limit ? await latest(i) : rows.map(plain));
    return all;
  }, [table]);
