import { companyKeys, customerKeys, noKeys, purchaseKeys, type RowKeys } from '../domain/checks/others/keys';
import type { Company } from '../domain/model/company';
import type { Customer } from '../domain/model/customer';
import type { Purchase } from '../domain/model/purchase';
import type { Row } from '../domain/model/row';
import type { PackedChange } from './packed-rows';
import type { Store } from './store';

/** A table whose rows are looked for in drafts. */
interface Named {
  readonly letter: string;
  readonly keysOf: (row: Row) => RowKeys;
}

export const namedTables: Readonly<Record<string, Named>> = {
  customers: { letter: 'c', keysOf: (row) => customerKeys(row as Customer) },
  companies: { letter: 'k', keysOf: (row) => companyKeys(row as Company) },
  purchases: { letter: 'p', keysOf: (row) => purchaseKeys(row as Purchase) },
};

/** What a write to a table has to hold, besides the table: what it changes of the index. */
export const changesOf = (table: string): readonly string[] => (table in namedTables ? ['packedChanges'] : []);

/** Entries as they are collected, row after row. */
export class KeyList {
  readonly owners: string[] = [];
  readonly keys: number[] = [];
  readonly rows: number[] = [];
  readonly ends: number[] = [];

  add(owner: string, keys: readonly number[], ends: RowKeys['ends']): void {
    if (keys.length === 0) return;
    const row = this.owners.push(owner) - 1;
    for (const key of keys) {
      this.keys.push(key);
      this.rows.push(row);
    }
    for (const [first, last] of ends) this.ends.push(first, last);
  }
}

/** Notes down what these rows are called now and were not called before. Part of the transaction that writes them. */
export function noteNames(
  store: Store,
  table: string,
  before: readonly (Row | undefined)[],
  after: readonly Row[],
): void {
  const named = namedTables[table];
  if (!named) return;
  const keysOf = (row: Row | undefined) => (row && row.deletedAt === null ? named.keysOf(row) : noKeys);
  const list = new KeyList();
  let stale = 0;
  for (let i = 0; i < Math.max(before.length, after.length); i++) {
    const [old, now] = [keysOf(before[i]), keysOf(after[i])];
    const fresh = now.keys.filter((key) => !old.keys.includes(key));
    stale += old.keys.filter((key) => !now.keys.includes(key)).length;
    list.add(`${named.letter}${after[i]?.id}`, fresh, now.ends);
  }
  if (list.keys.length === 0 && stale === 0) return;
  const change: Omit<PackedChange, 'seq'> = {
    owners: list.owners,
    keys: Uint32Array.from(list.keys),
    rows: Uint32Array.from(list.rows),
    ends: Int32Array.from(list.ends),
    stale,
  };
  store.later(store.table('packedChanges').add(change));
}
