import type { Table } from 'dexie';
import { Ledger } from './books';
import { schemaVersion } from './migrations/version';
import { answerOf, ReadingTable } from './reading-table';
import { StorageError } from './storage-error';
import type { Key, Range, Store, StoreOptions } from './store';

type Opening = Pick<StoreOptions, 'name' | 'indexedDB' | 'openWithin'>;

/** Dexie writes its versions down in tenths. */
const writtenVersion = schemaVersion * 10;

/** The database of just our version, if it is there. None is made or changed here: that is Dexie's. */
function openToRead({
  name = 'waymark',
  indexedDB = globalThis.indexedDB,
  openWithin = 2_000,
}: Opening): Promise<IDBDatabase> {
  return new Promise((resolve, reject) => {
    const opening = indexedDB.open(name, writtenVersion);
    let isLate = false;
    const timer = setTimeout(() => {
      isLate = true;
      reject(new StorageError('databaseSlow', { within: openWithin }));
    }, openWithin);
    opening.onupgradeneeded = () => opening.transaction?.abort();
    opening.onerror = () => {
      clearTimeout(timer);
      reject(opening.error);
    };
    opening.onsuccess = () => {
      clearTimeout(timer);
      // Nobody is there to close it any more when somebody else has to change it.
      if (isLate) opening.result.close();
      else resolve(opening.result);
    };
  });
}

/** Opened at the first call and kept; opened anew after a failure, and when somebody else had to have it closed. */
export function databaseToRead(options: Opening = {}): () => Promise<IDBDatabase> {
  let opening: Promise<IDBDatabase> | undefined;
  const forget = () => {
    opening = undefined;
  };
  return () => {
    opening ??= openToRead(options).then(
      (database) => {
        database.onclose = forget;
        database.onversionchange = () => {
          forget();
          database.close();
        };
        return database;
      },
      (error: unknown) => {
        forget();
        throw error;
      },
    );
    return opening;
  };
}

const refused = (): never => {
  throw new Error('This database was opened to be read.');
};

/**
 * The tables without Dexie, for whoever can't wait for it: bringing it up takes a worker that has just woken longer than
 * all that a check reads. Whatever writes is refused.
 */
export class ReadingStore implements Store {
  readonly now: () => number;
  readonly newId = refused;
  readonly write = refused;
  readonly record = refused;
  readonly later = refused;
  readonly touch = refused;
  readonly idsWithin = refused;
  readonly #opened: () => Promise<IDBDatabase>;
  readonly #ranges: typeof IDBKeyRange;

  constructor(opened: () => Promise<IDBDatabase>, now: () => number, ranges = globalThis.IDBKeyRange) {
    this.#opened = opened;
    this.now = now;
    this.#ranges = ranges;
  }

  table<T>(name: string): Table<T, string> {
    return this.#table<T>(name) as unknown as Table<T, string>;
  }

  run<T>(work: () => PromiseLike<T>): Promise<T> {
    return Promise.resolve(work());
  }

  read<T>(work: () => Promise<T>): Promise<T> {
    return work();
  }

  async firstIds(table: string, index: string, keys: readonly Key[]): Promise<readonly (string | undefined)[]> {
    const source = (await this.#table(table).rows()).index(index);
    return Promise.all(keys.map((key) => answerOf(source.getKey(key as IDBValidKey)) as Promise<string | undefined>));
  }

  async rowsWithin<T>(table: string, index: string, ranges: readonly Range[], limit?: number): Promise<readonly T[][]> {
    const source = (await this.#table<T>(table).rows()).index(index);
    return Promise.all(ranges.map(([from, to]) => answerOf<T[]>(source.getAll(this.#ranges.bound(from, to), limit))));
  }

  counted(): Map<string, number> {
    return new Map();
  }

  ledger(): Ledger {
    return new Ledger();
  }

  touched(): number {
    return 0;
  }

  recorder(): undefined {
    return undefined;
  }

  #table<T>(name: string): ReadingTable<T> {
    return new ReadingTable<T>(name, this.#opened, this.#ranges);
  }
}
