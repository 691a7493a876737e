import { Dexie, type Table, type Transaction } from 'dexie';
import { type Aggregate, writeCounted } from './aggregates';
import { answersOf } from './answers-of';
import { type Book, Ledger, writeBooks } from './books';
import { asOpeningError, asStorageError } from './error';
import { declareSchema } from './migrations';
import { withinLimit } from './opening-limit';
import { ofOurVersion } from './our-version';
import type { Recorder } from './recorder';
import { roomLeft, withRoomSeen } from './room';

/** From a key to a key, both of them in it. */
export type Range = readonly [from: Key, to: Key];
export type Key = string | number | readonly (string | number)[];

export interface Clock {
  now(): number;
  newId(): string;
}

export interface StoreOptions extends Clock {
  readonly name?: string;
  /** Milliseconds until opening is given up. */
  readonly openWithin?: number;
  /** Bytes that may still be written; null where nobody says. */
  readonly room?: () => Promise<number | null>;
  readonly indexedDB?: IDBFactory;
  readonly IDBKeyRange?: typeof globalThis.IDBKeyRange;
}

/** What repositories are built on. */
export interface Store extends Clock {
  table<T>(name: string): Table<T, string>;
  /** Runs reads, or single writes, with the database open. */
  run<T>(work: () => PromiseLike<T>): Promise<T>;
  /** Several reads in one transaction: a transaction of its own costs each of them more than the reading. */
  read<T>(work: () => Promise<T>, tables: readonly string[]): Promise<T>;
  /** For each of these keys the first row's id, if there is one: half the price of asking for rows that mostly are not there. */
  firstIds(table: string, index: string, keys: readonly Key[]): Promise<readonly (string | undefined)[]>;
  /** For each of these ranges the first row's id, if there is one. */
  idsWithin(table: string, index: string, ranges: readonly Range[]): Promise<readonly (string | undefined)[]>;
  /** For each of these ranges its rows, at most `limit`. A bound that is a list begins every list that goes on from it. */
  rowsWithin<T>(
    table: string,
    index: string,
    ranges: readonly Range[],
    limit?: number,
  ): Promise<readonly (readonly T[])[]>;
  /** All or nothing: over the given tables, or over all. Joins the transaction that is running, if there is one. */
  write<T>(work: () => Promise<T>, tables?: readonly string[]): Promise<T>;
  /** Notes down what this transaction changes, until `work` is through. */
  record<T>(recorder: Recorder, work: () => Promise<T>): Promise<T>;
  recorder(): Recorder | undefined;
  /** A write that is waited for when its transaction comes to an end: to wait for each costs more than the writing. */
  later(writing: PromiseLike<unknown>): void;
  /** What the running transaction has moved of the aggregates, by name. Nothing outside of one. */
  counted(): Map<string, number>;
  /** What the running transaction has moved of the books. Nothing outside of one. */
  ledger(): Ledger;
  /** Something of this name is being changed, by us, who alone write. */
  touch(name: string): void;
  /** How often it was. What was read at the same count is still true. */
  touched(name: string): number;
}

/** Dexie, opened at the first use and never waited for without a limit. */
export class DexieStore implements Store {
  readonly now: () => number;
  readonly newId: () => string;
  readonly #dexie: Dexie;
  readonly #openWithin: number;
  readonly #room: () => Promise<number | null>;
  readonly #keyRange: () => typeof globalThis.IDBKeyRange;
  readonly #recorders = new WeakMap<Transaction, Recorder>();
  readonly #late = new WeakMap<Transaction, PromiseLike<unknown>[]>();
  readonly #counted = new WeakMap<Transaction, Map<string, number>>();
  readonly #ledgers = new WeakMap<Transaction, Ledger>();
  readonly #touched = new Map<string, number>();
  #opening: PromiseLike<unknown> | null = null;
  #opened = false;

  constructor({ now, newId, name = 'waymark', openWithin = 5_000, room = roomLeft, ...dependencies }: StoreOptions) {
    this.now = now;
    this.newId = newId;
    this.#openWithin = openWithin;
    this.#room = room;
    this.#keyRange = () => dependencies.IDBKeyRange ?? globalThis.IDBKeyRange;
    const { indexedDB = globalThis.indexedDB as IDBFactory | undefined, IDBKeyRange } = dependencies;
    const given = indexedDB && { indexedDB: ofOurVersion(indexedDB), ...(IDBKeyRange && { IDBKeyRange }) };
    this.#dexie = new Dexie(name, { ...given, autoOpen: false, cache: 'disabled' });
    // Nobody has Dexie watch a query, so it need not work out what each write changes, nor tell every tab of it.
    for (const name of ['Observability', 'Cache']) this.#dexie.unuse({ stack: 'dbcore', name });
    declareSchema(this.#dexie);
    this.#dexie.on('close', () => this.#forget());
  }

  table<T>(name: string): Table<T, string> {
    return this.#dexie.table(name);
  }

  async run<T>(work: () => PromiseLike<T>): Promise<T> {
    try {
      if (!this.#opened) await this.open();
      return await work();
    } catch (error) {
      const known = asStorageError(error);
      // Inside a transaction, whoever began it is told why.
      throw this.#current() ? known : await withRoomSeen(known, this.#room);
    }
  }

  async read<T>(work: () => Promise<T>, tables: readonly string[]): Promise<T> {
    if (this.#current()) return this.run(work);
    return this.run(() => this.#dexie.transaction('r', tables, work));
  }

  firstIds(table: string, index: string, keys: readonly Key[]): Promise<readonly (string | undefined)[]> {
    return this.#askEach(
      table,
      index,
      keys,
      (source, key) => source.getKey(key as IDBValidKey) as IDBRequest<string | undefined>,
    );
  }

  idsWithin(table: string, index: string, ranges: readonly Range[]): Promise<readonly (string | undefined)[]> {
    return this.#askEach(
      table,
      index,
      ranges,
      (source, [from, to]) => source.getKey(this.#keyRange().bound(from, to)) as IDBRequest<string | undefined>,
    );
  }

  rowsWithin<T>(
    table: string,
    index: string,
    ranges: readonly Range[],
    limit?: number,
  ): Promise<readonly (readonly T[])[]> {
    return this.#askEach(table, index, ranges, (source, [from, to]) =>
      source.getAll(this.#keyRange().bound(from, to), limit),
    );
  }

  async write<T>(work: () => Promise<T>, tables?: readonly string[]): Promise<T> {
    if (this.#current()) return work();
    // Dexie follows native promises only out of a function that is async itself, and `work` need not be.
    const whole = async (): Promise<T> => {
      const value = await work();
      const counting = writeCounted(this.table<Aggregate>('aggregates'), this.counted());
      const entering = writeBooks(this.table<Book>('books'), this.ledger());
      await Promise.all([counting, entering, ...this.#writing()]);
      return value;
    };
    return this.run(() => this.#dexie.transaction('rw', tables ?? this.#dexie.tables, whole));
  }

  async record<T>(recorder: Recorder, work: () => Promise<T>): Promise<T> {
    const transaction = this.#current();
    if (!transaction) throw new Error('record needs a running transaction');
    const outer = this.#recorders.get(transaction);
    this.#recorders.set(transaction, recorder);
    try {
      return await work();
    } finally {
      if (outer) this.#recorders.set(transaction, outer);
      else this.#recorders.delete(transaction);
    }
  }

  recorder(): Recorder | undefined {
    const transaction = this.#current();
    return transaction && this.#recorders.get(transaction);
  }

  later(writing: PromiseLike<unknown>): void {
    // Should something else go wrong first, nobody will wait for it.
    writing.then(undefined, () => undefined);
    this.#writing().push(writing);
  }

  counted(): Map<string, number> {
    const transaction = this.#current();
    const counted = (transaction && this.#counted.get(transaction)) ?? new Map<string, number>();
    if (transaction) this.#counted.set(transaction, counted);
    return counted;
  }

  ledger(): Ledger {
    const transaction = this.#current();
    const ledger = (transaction && this.#ledgers.get(transaction)) ?? new Ledger();
    if (transaction) this.#ledgers.set(transaction, ledger);
    return ledger;
  }

  touch(name: string): void {
    this.#touched.set(name, this.touched(name) + 1);
  }

  touched(name: string): number {
    return this.#touched.get(name) ?? 0;
  }

  async open(): Promise<void> {
    this.#opening ??= this.#dexie.open().then(
      () => {
        this.#opened = true;
      },
      (error: unknown) => {
        this.#forget();
        // Dexie keeps the error and would never try again: the disk may have room the next time.
        this.#dexie.close({ disableAutoOpen: false });
        throw asOpeningError(error);
      },
    );
    await withinLimit(this.#dexie, this.#opening, this.#openWithin);
  }

  /** Everything, in one transaction. */
  empty(): Promise<void> {
    return this.write(async () => void (await Promise.all(this.#dexie.tables.map((table) => table.clear()))));
  }

  close(): void {
    this.#forget();
    this.#dexie.close();
  }

  /** Many questions at once, for one promise each costs Dexie more than the answer, and it loses sight of hundreds. */
  #askEach<K, T>(
    table: string,
    index: string,
    asked: readonly K[],
    ask: (source: IDBIndex, one: K) => IDBRequest<T>,
  ): Promise<readonly T[]> {
    if (asked.length === 0) return Promise.resolve([]);
    return this.read(async () => {
      const source = this.#current()?.idbtrans.objectStore(table).index(index);
      if (!source) throw new Error('a transaction was lost');
      return answersOf(source, asked, ask);
    }, [table]);
  }

  #writing(): PromiseLike<unknown>[] {
    const transaction = this.#current();
    const writing = (transaction && this.#late.get(transaction)) ?? [];
    if (transaction) this.#late.set(transaction, writing);
    return writing;
  }

  #forget(): void {
    this.#opening = null;
    this.#opened = false;
  }

  #current(): Transaction | undefined {
    const transaction: Transaction | null = Dexie.currentTransaction;
    return transaction?.db === this.#dexie ? transaction : undefined;
  }
}
