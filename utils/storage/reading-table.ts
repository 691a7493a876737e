import type { Key } from './store';

/** One question to an index. Each answer is a transaction of its own. */
interface Query {
  readonly index: string;
  readonly range?: IDBKeyRange | undefined;
  readonly backwards?: boolean;
  readonly most?: number;
}

type Opened = () => Promise<IDBDatabase>;

export const answerOf = <T>(request: IDBRequest<T>): Promise<T> =>
  new Promise((resolve, reject) => {
    request.onsuccess = () => resolve(request.result);
    request.onerror = () => reject(request.error);
  });

/** A table as it is read, in the words of Dexie's. */
export class ReadingTable<T> {
  readonly #name: string;
  readonly #opened: Opened;
  readonly #ranges: typeof IDBKeyRange;

  constructor(name: string, opened: Opened, ranges: typeof IDBKeyRange) {
    this.#name = name;
    this.#opened = opened;
    this.#ranges = ranges;
  }

  async get(key: string): Promise<T | undefined> {
    return answerOf((await this.rows()).get(key));
  }

  async bulkGet(keys: readonly string[]): Promise<readonly (T | undefined)[]> {
    const rows = await this.rows();
    return Promise.all(keys.map((key) => answerOf<T | undefined>(rows.get(key))));
  }

  where(index: string) {
    const asked = (range: IDBKeyRange) => this.#collection({ index, range });
    return {
      equals: (key: Key) => asked(this.#ranges.only(key)),
      startsWith: (text: string) => asked(this.#ranges.bound(text, `${text}\uffff`, false, true)),
      above: (key: Key) => asked(this.#ranges.lowerBound(key, true)),
      aboveOrEqual: (key: Key) => asked(this.#ranges.lowerBound(key)),
      below: (key: Key) => asked(this.#ranges.upperBound(key, true)),
      belowOrEqual: (key: Key) => asked(this.#ranges.upperBound(key)),
      between: (from: Key, to: Key, withFrom = true, withTo = false) =>
        asked(this.#ranges.bound(from, to, !withFrom, !withTo)),
    };
  }

  orderBy(index: string) {
    return this.#collection({ index });
  }

  limit(most: number) {
    return this.#collection({ index: ':id', most });
  }

  /** The rows, in a transaction that lives for as long as it is asked something. */
  async rows(): Promise<IDBObjectStore> {
    return (await this.#opened()).transaction(this.#name).objectStore(this.#name);
  }

  #collection(query: Query): ReadingCollection<T> {
    return new ReadingCollection(this, query);
  }
}

class ReadingCollection<T> {
  readonly #table: ReadingTable<T>;
  readonly #query: Query;

  constructor(table: ReadingTable<T>, query: Query) {
    this.#table = table;
    this.#query = query;
  }

  limit(most: number): ReadingCollection<T> {
    return new ReadingCollection(this.#table, { ...this.#query, most });
  }

  reverse(): ReadingCollection<T> {
    return new ReadingCollection(this.#table, { ...this.#query, backwards: !this.#query.backwards });
  }

  async toArray(): Promise<T[]> {
    const { range, most, backwards } = this.#query;
    const source = await this.#source();
    return backwards ? walk(source, this.#query, (cursor) => cursor.value) : answerOf(source.getAll(range, most));
  }

  async primaryKeys(): Promise<string[]> {
    const { range, most, backwards } = this.#query;
    const source = await this.#source();
    return backwards
      ? walk(source, this.#query, (cursor) => String(cursor.primaryKey))
      : (answerOf(source.getAllKeys(range, most)) as Promise<string[]>);
  }

  async #source(): Promise<IDBObjectStore | IDBIndex> {
    const rows = await this.#table.rows();
    return this.#query.index === ':id' ? rows : rows.index(this.#query.index);
  }
}

const walk = <R>(
  source: IDBObjectStore | IDBIndex,
  { range, most = Number.POSITIVE_INFINITY }: Query,
  read: (cursor: IDBCursorWithValue) => R,
): Promise<R[]> =>
  new Promise((resolve, reject) => {
    const found: R[] = [];
    if (most <= 0) resolve(found);
    const request = source.openCursor(range, 'prev');
    request.onerror = () => reject(request.error);
    request.onsuccess = () => {
      const cursor = request.result;
      if (!cursor) return resolve(found);
      found.push(read(cursor));
      if (found.length < most) cursor.continue();
      else resolve(found);
    };
  });
