import type { Instant } from '../domain/model/row';
import type { Store } from './store';

interface Memo {
  readonly id: string;
  readonly at: Instant;
  readonly value: unknown;
}

/** Small things that a service has to know again after the worker has died, by name. They are no part of a backup. */
export interface Memos {
  read<T>(id: string): Promise<T | undefined>;
  write(id: string, value: unknown): Promise<void>;
  /** All whose name begins so, the newest first; those older than `since` are forgotten on the way. */
  all<T>(prefix: string, since: Instant): Promise<readonly { readonly id: string; readonly value: T }[]>;
  remove(id: string): Promise<void>;
}

const mostMemos = 1_000;

export function memos(store: Store): Memos {
  const table = store.table<Memo>('memos');
  return {
    read: async <T>(id: string) => (await store.run(() => table.get(id)))?.value as T | undefined,
    write: (id, value) => store.run(async () => void (await table.put({ id, at: store.now(), value }))),
    all: <T>(prefix: string, since: Instant) =>
      store.run(async () => {
        const found = await table.where(':id').startsWith(prefix).limit(mostMemos).toArray();
        const old = found.filter(({ at }) => at < since);
        if (old.length > 0) await table.bulkDelete(old.map(({ id }) => id));
        return found
          .filter(({ at }) => at >= since)
          .sort((a, b) => b.at - a.at)
          .map(({ id, value }) => ({ id, value: value as T }));
      }),
    remove: (id) => store.run(() => table.delete(id)),
  };
}
