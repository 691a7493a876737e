import { isSettledByUser } from '../domain/followups/reconcile';
import type { FollowUp, FollowUpRule } from '../domain/model/follow-up';
import type { Instant, LocalDate } from '../domain/model/row';
import { aggregates } from './aggregates';
import { followUpCounts } from './counts';
import { plain, type Repository, repository, type Shape, type Stored } from './repository';
import type { Store } from './store';

export interface FollowUpRepository extends Repository<FollowUp> {
  /** Open, due on `today` or before and not snoozed beyond it; the longest waiting first. */
  dueNow(today: LocalDate, limit: number): Promise<readonly FollowUp[]>;
  /** In every state, also closed ones: there is one for a customer, rule and anchor, for ever. */
  ofCustomer(customerId: string): Promise<readonly FollowUp[]>;
  ofCustomers(customerIds: readonly string[]): Promise<readonly (readonly FollowUp[])[]>;
  byAnchor(customerId: string, rule: FollowUpRule, anchor: string): Promise<FollowUp | undefined>;
  /** The ids of those with the same customer, rule and anchor. */
  idsByAnchor(
    list: readonly Pick<FollowUp, 'customerId' | 'rule' | 'anchor'>[],
  ): Promise<readonly (string | undefined)[]>;
  /** How many the user has done or skipped since then, counted to `most`. */
  closedSince(at: Instant, most: number): Promise<number>;
  /** How many are open, due or not. */
  open(): Promise<number>;
  /** The ids of all that were changed at or after this time; for undo. */
  changedSince(at: number): Promise<readonly string[]>;
}

const identity = (customerId: string, rule: FollowUpRule, anchor: string): string => `${customerId}|${rule}|${anchor}`;

const shownFrom = ({ dueOn, snoozedUntil }: FollowUp): LocalDate => (snoozedUntil > dueOn ? snoozedUntil : dueOn);

const shape: Shape<FollowUp> = {
  table: 'followUps',
  keys: (row) => ({
    identity: identity(row.customerId, row.rule, row.anchor),
    customer: row.customerId,
    open: row.state === 'open' ? shownFrom(row) : undefined,
    closed: isSettledByUser(row) && row.closedAt !== null ? [row.closedAt] : undefined,
  }),
  countsIn: ({ state }) => (state === 'open' ? ['openFollowUps'] : []),
  books: followUpCounts,
};

export function followUps(store: Store): FollowUpRepository {
  const table = store.table<Stored<FollowUp>>('followUps');
  return {
    ...repository(store, shape),
    dueNow: (today, limit) =>
      store.run(async () => (await table.where('keys.open').belowOrEqual(today).limit(limit).toArray()).map(plain)),
    ofCustomer: (customerId) =>
      store.run(async () => (await table.where('keys.customer').equals(customerId).toArray()).map(plain)),
    ofCustomers: async (customerIds) => {
      const ranges = customerIds.map((id) => [id, id] as const);
      const found = await store.rowsWithin<Stored<FollowUp>>('followUps', 'keys.customer', ranges);
      return found.map((rows) => rows.map(plain));
    },
    byAnchor: (customerId, rule, anchor) =>
      store.run(async () => {
        const [row] = await table
          .where('keys.identity')
          .equals(identity(customerId, rule, anchor))
          .limit(1)
          .toArray();
        return row && plain(row);
      }),
    idsByAnchor: (list) =>
      store.firstIds(
        'followUps',
        'keys.identity',
        list.map(({ customerId, rule, anchor }) => identity(customerId, rule, anchor)),
      ),
    closedSince: (at, most) =>
      store.run(async () => (await table.where('keys.closed').aboveOrEqual([at]).limit(most).primaryKeys()).length),
    open: () => aggregates(store).read('openFollowUps'),
    changedSince: (at) => store.run(() => table.where('changedAt').aboveOrEqual(at).primaryKeys()),
  };
}
