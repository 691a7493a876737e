import type { Worker } from 'playwright-core';

/** Tables of what is worked out of the others at any time, or is to be. */
export const besides: readonly string[] = ['packed', 'packedChanges', 'memos'];

/** One transaction that writes, as it ended: the tables that were written to, in the order of the writes. */
export type Written = readonly string[];

/** Where a worker is to come no further: at its nth write, or when its nth writing transaction has been committed. */
export type Moment = { readonly write: number } | { readonly commit: number } | 'never';

interface Watched {
  writes: Written[];
  held: boolean;
}

/**
 * Has the worker stand still at a moment, as a slow disk would have it. Up to a write: its transaction stays open, with
 * what was written before in it. After a commit: the worker is never told of it. What it writes is noted down.
 */
export async function watchWrites(worker: Worker, moment: Moment): Promise<void> {
  await worker.evaluate(
    ([at, left]) => {
      const watched: Watched = { writes: [], held: false };
      Object.assign(globalThis, { watched });
      const logs = new WeakMap<IDBTransaction, string[]>();
      let writes = 0;
      let commits = 0;

      /** A request that is never answered, in a transaction that never ends. */
      const unanswered = (store: IDBObjectStore): IDBRequest => {
        const every = IDBKeyRange.lowerBound(0);
        const keepOpen = () => {
          store.getKey(every).onsuccess = keepOpen;
        };
        keepOpen();
        const request = store.getKey(every);
        request.addEventListener('success', (event) => event.stopImmediatePropagation());
        return request;
      };
      /** Heard by the database first, and then by whoever began the transaction. */
      const committed = (event: Event) => {
        const log = logs.get(event.target as IDBTransaction) ?? [];
        // What is worked out beside the rows goes on at any time.
        if (log.every((name) => left.includes(name))) return;
        watched.writes.push(log);
        commits += 1;
        if (at === 'never' || !('commit' in at) || at.commit !== commits) return;
        event.stopImmediatePropagation();
        watched.held = true;
      };
      const heard = new WeakSet<IDBDatabase>();
      const logOf = (transaction: IDBTransaction): string[] => {
        if (!heard.has(transaction.db)) transaction.db.addEventListener('complete', committed, { capture: true });
        heard.add(transaction.db);
        const log = logs.get(transaction) ?? [];
        logs.set(transaction, log);
        return log;
      };
      for (const name of ['put', 'add', 'delete', 'clear'] as const) {
        const real = IDBObjectStore.prototype[name] as (...input: unknown[]) => IDBRequest;
        Object.assign(IDBObjectStore.prototype, {
          [name](this: IDBObjectStore, ...input: unknown[]) {
            logOf(this.transaction).push(this.name);
            writes += 1;
            if (at === 'never' || !('write' in at) || at.write !== writes) return real.apply(this, input);
            watched.held = true;
            return unanswered(this);
          },
        });
      }
    },
    [moment, besides] as const,
  );
}

const watchedBy = (worker: Worker): Promise<Watched> =>
  worker.evaluate(() => (globalThis as unknown as { readonly watched: Watched }).watched);

export const writesOf = async (worker: Worker): Promise<readonly Written[]> => (await watchedBy(worker)).writes;
export const isHeld = async (worker: Worker): Promise<boolean> => (await watchedBy(worker)).held;
