import { Dexie, type Table, type Transaction } from 'dexie';
import { asOpeningError, asStorageError, StorageError } from './error';
import { declareSchema } from './migrations';
import type { Recorder } from './recorder';

export interface Clock {
  now(): number;
  newId(): string;
}

export interface StoreOptions extends Clock {
  readonly name?: string;
  /** Milliseconds until opening is given up. */
  readonly openWithin?: number;
  readonly indexedDB?: IDBFactory;
  readonly IDBKeyRange?: typeof globalThis.IDBKeyRange;
}

/** Dexie, opened at the first use and never waited for without a limit. Repositories are built on this. */
export class Store {
  readonly now: () => number;
  readonly newId: () => string;
  readonly #dexie: Dexie;
  readonly #openWithin: number;
  readonly #recorders = new WeakMap<Transaction, Recorder>();
  #opening: PromiseLike<unknown> | null = null;
  #opened = false;

  constructor({ now, newId, name = 'waymark', openWithin = 5_000, ...dependencies }: StoreOptions) {
    this.now = now;
    this.newId = newId;
    this.#openWithin = openWithin;
    const given = dependencies.indexedDB ? dependencies : {};
    this.#dexie = new Dexie(name, { ...given, autoOpen: false, cache: 'disabled' });
    declareSchema(this.#dexie);
    this.#dexie.on('close', () => this.#forget());
  }

  table<T>(name: string): Table<T, string> {
    return this.#dexie.table(name);
  }

  /** Runs reads, or single writes, with the database open. */
  async run<T>(work: () => PromiseLike<T>): Promise<T> {
    try {
      if (!this.#opened) await this.open();
      return await work();
    } catch (error) {
      throw asStorageError(error);
    }
  }

  /** Several reads in one transaction: a transaction of its own costs each of them more than the reading. */
  async read<T>(work: () => Promise<T>, tables: readonly string[]): Promise<T> {
    if (this.#current()) return this.run(work);
    return this.run(() => this.#dexie.transaction('r', tables, work));
  }

  /** All or nothing: over the given tables, or over all. Joins the transaction that is running, if there is one. */
  async write<T>(work: () => Promise<T>, tables?: readonly string[]): Promise<T> {
    if (this.#current()) return work();
    // Dexie follows native promises only out of a function that is async itself, and `work` need not be.
    return this.run(() => this.#dexie.transaction('rw', tables ?? this.#dexie.tables, async () => work()));
  }

  /** Notes down what this transaction changes, until `work` is through. */
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
    await this.#withinLimit(this.#opening);
  }

  close(): void {
    this.#forget();
    this.#dexie.close();
  }

  #forget(): void {
    this.#opening = null;
    this.#opened = false;
  }

  #current(): Transaction | undefined {
    const transaction: Transaction | null = Dexie.currentTransaction;
    return transaction?.db === this.#dexie ? transaction : undefined;
  }

  async #withinLimit(opening: PromiseLike<unknown>): Promise<void> {
    let timer: ReturnType<typeof setTimeout> | undefined;
    let blocked = false;
    const onBlocked = (): void => {
      blocked = true;
    };
    this.#dexie.on('blocked', onBlocked);
    const limit = new Promise<never>((_, reject) => {
      timer = setTimeout(
        () => reject(new StorageError(blocked ? 'databaseBlocked' : 'databaseSlow', { within: this.#openWithin })),
        this.#openWithin,
      );
    });
    try {
      await Promise.race([opening, limit]);
    } finally {
      clearTimeout(timer);
      this.#dexie.on.blocked.unsubscribe(onBlocked);
    }
  }
}
