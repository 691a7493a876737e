import type { Touchpoint } from '../domain/model/touchpoint';
import { plain, type Repository, repository, type Shape, type Stored } from './repository';
import type { Store } from './store';

export interface TouchpointRepository extends Repository<Touchpoint> {
  /** The newest first. */
  ofCustomer(customerId: string, limit: number): Promise<readonly Touchpoint[]>;
  /** The mail, if it is known: its Message-ID is unique within one mailbox of mine. */
  byMessage(account: string, messageId: string): Promise<Touchpoint | undefined>;
  /** The oldest first, at most `limit`. */
  ofThread(threadKey: string, limit: number): Promise<readonly Touchpoint[]>;
  /** Changed at or after this time; for undo. */
  changedSince(at: number): Promise<readonly Touchpoint[]>;
}

const shape: Shape<Touchpoint> = {
  table: 'touchpoints',
  keys: ({ customerId, at, account, messageId, threadKey }) => ({
    timeline: [customerId, at],
    message: messageId ? [account, messageId] : undefined,
    thread: threadKey ? [threadKey, at] : undefined,
  }),
  countsIn: () => ['touchpoints'],
};

export function touchpoints(store: Store): TouchpointRepository {
  const table = store.table<Stored<Touchpoint>>('touchpoints');
  return {
    ...repository(store, shape),
    ofCustomer: (customerId, limit) =>
      store.run(async () => {
        const range = table.where('keys.timeline').between([customerId, -Infinity], [customerId, Infinity]);
        return (await range.reverse().limit(limit).toArray()).map(plain);
      }),
    byMessage: (account, messageId) =>
      store.run(async () => {
        if (!messageId) return undefined;
        const [row] = await table.where('keys.message').equals([account, messageId]).limit(1).toArray();
        return row && plain(row);
      }),
    ofThread: (threadKey, limit) =>
      store.run(async () => {
        const range = table.where('keys.thread').between([threadKey, -Infinity], [threadKey, Infinity]);
        return threadKey ? (await range.limit(limit).toArray()).map(plain) : [];
      }),
    changedSince: (at) => store.run(async () => (await table.where('changedAt').aboveOrEqual(at).toArray()).map(plain)),
  };
}
