import type { Count } from '../domain/insights/count';
import type { Content, Row, Source } from '../domain/model/row';
import { aggregates } from './aggregates';
import { changesOf, noteNames } from './packed-changes';
import { StorageError } from './storage-error';
import type { Store } from './store';

/** What is worked out of a row to look it up by; undefined and [] leave it out of that index. */
export type Keys = Readonly<Record<string, string | readonly (string | number)[] | undefined>>;

export type Stored<T> = T & { readonly keys: Keys };

export interface Shape<T extends Row> {
  readonly table: string;
  readonly keys: (row: T) => Keys;
  /** The aggregates that a living row counts in. */
  readonly countsIn: (row: T) => readonly string[];
  /** What a living row counts in the books. */
  readonly books?: (row: T) => readonly Count[];
  /** What of a row stands in a list that is kept at hand; where that changes, the list is read anew. */
  readonly listed?: (row: T) => string;
}

/** What every table offers. Rows that were removed stay as tombstones, and only `page` shows them. */
export interface Repository<T extends Row> {
  get(id: string): Promise<T | undefined>;
  /** Those that are there, in the order asked for. */
  getMany(ids: readonly string[]): Promise<readonly T[]>;
  add(content: Content<T>, source: Source): Promise<T>;
  addMany(contents: readonly Content<T>[], source: Source): Promise<readonly T[]>;
  /** Throws `rowGone` when it isn't there. */
  change(id: string, changes: Partial<Content<T>>): Promise<T>;
  /** `known`: how they are now, by whoever has read them in this transaction. */
  changeMany(
    changes: readonly { readonly id: string; readonly changes: Partial<Content<T>> }[],
    known?: readonly T[],
  ): Promise<readonly T[]>;
  /**
   * Writes fields that are worked out of other rows, beside rows as they are `now`: without a new rev, and without a word
   * in the undo journal, for they are worked out anew whenever something is taken back.
   */
  keepBeside(kept: readonly { readonly now: T; readonly fields: Partial<Content<T>> }[]): Promise<void>;
  /** Leaves a tombstone. Rows that are gone already are passed over. */
  remove(ids: readonly string[]): Promise<void>;
  /** Everything by id, tombstones too: `limit` rows after the id `after` ('' for the start). */
  page(after: string, limit: number): Promise<readonly T[]>;
  /** Tombstones too. */
  getEvenRemoved(ids: readonly string[]): Promise<readonly (T | undefined)[]>;
  /**
   * Rows as they are, with their own dates and revs: for undo and restore. `before`: how they are now, by whoever has
   * read them in this transaction.
   */
  putAsTheyAre(rows: readonly T[], before?: readonly (T | undefined)[]): Promise<void>;
  /** Takes rows away without a tombstone, as if they had never been: for undo. `before` as above. */
  erase(ids: readonly string[], before?: readonly T[]): Promise<void>;
}

/** Under which the order of a table's rows is kept, until one of them moves. */
export const listName = (table: string): string => `${table} list`;

export function repository<T extends Row>(store: Store, shape: Shape<T>): Repository<T> {
  const table = store.table<Stored<T>>(shape.table);
  const kept = aggregates(store);
  const scope = [
    shape.table,
    'aggregates',
    ...(shape.books ? ['books'] : []),
    ...(shape.listed ? ['packed'] : []),
    ...changesOf(shape.table),
  ];

  const enter = (before: readonly (T | undefined)[], after: readonly T[]): void => {
    kept.adjust(differences(before, after, shape));
    const { books } = shape;
    if (!books) return;
    for (const row of before.filter(isLiving)) store.ledger().add(books(row), -1);
    for (const row of after.filter(isLiving)) store.ledger().add(books(row), 1);
  };

  const touch = (before: readonly (T | undefined)[], after: readonly T[]): void => {
    store.touch(shape.table);
    const { listed } = shape;
    if (!listed) return;
    const inList = (row: T | undefined) => (isLiving(row) ? listed(row) : '');
    const isMoved = (_: unknown, i: number) => inList(before[i]) !== inList(after[i]);
    if (!(after.length > 0 ? after : before).some(isMoved)) return;
    store.touch(listName(shape.table));
    store.later(store.table('packed').delete(listName(shape.table)));
  };

  const write = (before: readonly (T | undefined)[], after: readonly T[]): void => {
    if (after.length === 0) return;
    store.later(table.bulkPut(after.map((row) => withKeys(row, shape))));
    enter(before, after);
    touch(before, after);
    noteNames(store, shape.table, before, after);
    store.recorder()?.note(
      shape.table,
      after.map((row, i) => ({ id: row.id, before: before[i] ?? null, rev: row.rev })),
      after,
    );
  };

  const readAll = async (ids: readonly string[]): Promise<readonly (T | undefined)[]> =>
    (await table.bulkGet([...ids])).map((stored) => stored && plain(stored));

  const changeMany: Repository<T>['changeMany'] = (list, known) =>
    store.write(async () => {
      const before = known ?? (await readAll(list.map(({ id }) => id)));
      const after = list.map(({ changes }, i) => {
        const row = before[i];
        if (!row || row.deletedAt !== null) throw new StorageError('rowGone', { table: shape.table });
        return { ...row, ...changes, ...ownOf(row), rev: row.rev + 1, changedAt: store.now() };
      });
      write(before, after);
      return after;
    }, scope);

  const addMany: Repository<T>['addMany'] = (contents, source) =>
    store.write(async () => {
      const rows = contents.map((content) => newRow<T>(store, content, source));
      write([], rows);
      return rows;
    }, scope);

  return {
    addMany,
    changeMany,
    async get(id) {
      const stored = await store.run(() => table.get(id));
      return stored && stored.deletedAt === null ? plain(stored) : undefined;
    },
    getMany: (ids) => store.run(async () => (await readAll(ids)).filter(isLiving)),
    keepBeside: (kept) =>
      store.write(async () => {
        if (kept.length === 0) return;
        const before = kept.map(({ now }) => now);
        const after = kept.map(({ now, fields }) => ({ ...now, ...fields, ...ownOf(now) }));
        store.later(table.bulkPut(after.map((row) => withKeys(row, shape))));
        enter(before, after);
        store.recorder()?.see(shape.table, after);
      }, scope),
    add: async (content, source) => (await addMany([content], source))[0] as T,
    change: async (id, changes) => (await changeMany([{ id, changes }]))[0] as T,
    remove: (ids) =>
      store.write(async () => {
        const before = (await readAll([...new Set(ids)])).filter(isLiving);
        const at = store.now();
        write(
          before,
          before.map((row) => ({ ...row, deletedAt: at, changedAt: at, rev: row.rev + 1 })),
        );
      }, scope),
    page: (after, limit) =>
      store.run(async () => (await table.where(':id').above(after).limit(limit).toArray()).map(plain)),
    getEvenRemoved: (ids) => store.run(() => readAll(ids)),
    putAsTheyAre: (rows, before) =>
      store.write(async () => write(before ?? (await readAll(rows.map(({ id }) => id))), rows), scope),
    erase: (ids, before) =>
      store.write(async () => {
        const distinct = [...new Set(ids)];
        if (distinct.length === 0) return;
        const gone = before ?? (await readAll(distinct));
        store.later(table.bulkDelete(distinct));
        enter(gone, []);
        touch(gone, []);
        noteNames(store, shape.table, gone, []);
      }, scope),
  };
}

/** Rows as they came from a look-up, without what we keep beside them. */
export const plain = <T extends Row>({ keys: _, ...row }: Stored<T>): T => row as unknown as T;

export const newRow = <T extends Row>(store: Store, content: Content<T>, source: Source, id = store.newId()): T => {
  const at = store.now();
  return { ...content, id, createdAt: at, changedAt: at, rev: 1, deletedAt: null, source } as unknown as T;
};

/** What no change may touch, also when whole rows are given as changes. */
const ownOf = ({ id, createdAt, deletedAt, source }: Row) => ({ id, createdAt, deletedAt, source });

const isLiving = <T extends Row>(row: T | undefined): row is T => row !== undefined && row.deletedAt === null;

/** A tombstone is found only by whose it was, or by whom it went into: who is erased takes along what was removed before. */
export function goneKeys(row: Row): Keys {
  const { customerId, mergedInto } = row as Row & { readonly customerId?: string; readonly mergedInto?: string };
  const gone = customerId ?? mergedInto;
  return gone ? { gone } : {};
}

const withKeys = <T extends Row>(row: T, { keys }: Shape<T>): Stored<T> => ({
  ...row,
  keys: row.deletedAt === null ? keys(row) : goneKeys(row),
});

function differences<T extends Row>(
  before: readonly (T | undefined)[],
  after: readonly T[],
  { countsIn }: Shape<T>,
): ReadonlyMap<string, number> {
  const by = new Map<string, number>();
  const add = (rows: readonly (T | undefined)[], sign: number): void => {
    for (const row of rows) {
      if (row && row.deletedAt === null) for (const name of countsIn(row)) by.set(name, (by.get(name) ?? 0) + sign);
    }
  };
  add(before, -1);
  add(after, 1);
  return by;
}
