import type { Instant } from '../domain/model/row';
import type { Touchpoint, TouchpointKind } from '../domain/model/touchpoint';
import { touchpointCounts } from './counts';
import { latestOfEach } from './latest-of-each';
import { plain, type Repository, repository, type Shape, type Stored } from './repository';
import type { Store } from './store';

export interface TouchpointRepository extends Repository<Touchpoint> {
  /** The newest first. */
  ofCustomer(customerId: string, limit: number): Promise<readonly Touchpoint[]>;
  /** Those before a time, the newest first, about `limit`: of the last moment all are there. Null: from the newest on. */
  ofCustomerBefore(customerId: string, before: Instant | null, limit: number): Promise<readonly Touchpoint[]>;
  /** From a time to a time, both in it, the newest first. */
  ofCustomerWithin(customerId: string, from: Instant, until: Instant, limit: number): Promise<readonly Touchpoint[]>;
  /** Of everybody: one kind, from a time to a time, both in it, the newest first. */
  ofKindWithin(kind: TouchpointKind, from: Instant, until: Instant, limit: number): Promise<readonly Touchpoint[]>;
  /** In any order. Of somebody with more than `limit`, the newest. */
  ofCustomers(customerIds: readonly string[], limit: number): Promise<readonly (readonly Touchpoint[])[]>;
  /** The mail, if it is known: its Message-ID is unique within one mailbox of mine. */
  byMessage(account: string, messageId: string): Promise<Touchpoint | undefined>;
  /** The ids of these mails, where they are known. */
  idsByMessage(mails: readonly Pick<Touchpoint, 'account' | 'messageId'>[]): Promise<readonly (string | undefined)[]>;
  /** The oldest first, at most `limit`. */
  ofThread(threadKey: string, limit: number): Promise<readonly Touchpoint[]>;
  /** The ids of all that were changed at or after this time; for undo. */
  changedSince(at: number): Promise<readonly string[]>;
}

const shape: Shape<Touchpoint> = {
  table: 'touchpoints',
  keys: ({ customerId, at, account, messageId, threadKey }) => ({
    timeline: [customerId, at],
    message: messageId ? [account, messageId] : undefined,
    thread: threadKey ? [threadKey, at] : undefined,
  }),
  countsIn: () => ['touchpoints'],
  books: touchpointCounts,
};

export function touchpoints(store: Store): TouchpointRepository {
  const table = store.table<Stored<Touchpoint>>('touchpoints');
  const ofCustomer = (customerId: string, limit: number) =>
    store.run(async () => {
      const range = table.where('keys.timeline').between([customerId, -Infinity], [customerId, Infinity]);
      return (await range.reverse().limit(limit).toArray()).map(plain);
    });
  return {
    ...repository(store, shape),
    ofCustomer,
    ofCustomerBefore: (customerId, before, limit) =>
      store.read(async () => {
        const range = table.where('keys.timeline').between([customerId, -Infinity], [customerId, before ?? Infinity]);
        const rows = await range.reverse().limit(limit).toArray();
        const last = rows.length < limit ? undefined : rows.at(-1);
        if (!last) return rows.map(plain);
        const moment = await table.where('keys.timeline').equals([customerId, last.at]).toArray();
        return [...rows.filter(({ at }) => at > last.at), ...moment.reverse()].map(plain);
      }, ['touchpoints']),
    ofCustomerWithin: (customerId, from, until, limit) =>
      store.run(async () => {
        const range = table.where('keys.timeline').between([customerId, from], [customerId, until], true, true);
        return (await range.reverse().limit(limit).toArray()).map(plain);
      }),
    ofKindWithin: (kind, from, until, limit) =>
      store.run(async () => {
        const range = table.where('[kind+at]').between([kind, from], [kind, until], true, true);
        // Tombstones keep their place in an index over the row's own fields.
        const rows = await range.reverse().limit(limit).toArray();
        return rows.map(plain);
      }),
    ofCustomers: (customerIds, limit) => {
      const ranges = customerIds.map(
        (id) =>
          [
            [id, -Infinity],
            [id, Infinity],
          ] as const,
      );
      return latestOfEach(store, { table: 'touchpoints', index: 'keys.timeline', ranges, limit }, (i) =>
        ofCustomer(customerIds[i] as string, limit),
      );
    },
    byMessage: (account, messageId) =>
      store.run(async () => {
        if (!messageId) return undefined;
        const [row] = await table.where('keys.message').equals([account, messageId]).limit(1).toArray();
        return row && plain(row);
      }),
    idsByMessage: (mails) =>
      store.firstIds(
        'touchpoints',
        'keys.message',
        mails.map(({ account, messageId }) => [account, messageId]),
      ),
    ofThread: (threadKey, limit) =>
      store.run(async () => {
        const range = table.where('keys.thread').between([threadKey, -Infinity], [threadKey, Infinity]);
        return threadKey ? (await range.limit(limit).toArray()).map(plain) : [];
      }),
    changedSince: (at) => store.run(() => table.where('changedAt').aboveOrEqual(at).primaryKeys()),
  };
}
