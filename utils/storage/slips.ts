import type { RuleId } from '../domain/model/finding';
import type { Instant } from '../domain/model/row';
import type { Slip } from '../domain/model/settings';
import { aggregates } from './aggregates';
import { plain, type Repository, repository, type Shape, type Stored } from './repository';
import type { Store } from './store';

export interface SlipRepository extends Repository<Slip> {
  /** Of a compose window that is still open. */
  ofCompose(composeId: string): Promise<readonly Slip[]>;
  /** How much of this was found after a moment and dismissed for this person, counted up to `limit`. */
  dismissedSince(rule: RuleId, email: string, since: Instant, limit: number): Promise<number>;
  /** Leaves tombstones that tell nothing; only the undo journal still knows what stood there. */
  blank(rows: readonly Slip[]): Promise<void>;
  /** The newest first. */
  latest(limit: number): Promise<readonly Slip[]>;
  /** Takes away what is older than that, and of the rest the oldest beyond `most`; without a trace. */
  forget(before: Instant, most: number): Promise<void>;
}

const count = 'slips';

const shape: Shape<Slip> = {
  table: 'slips',
  keys: ({ composeId, outcome, rule, email, at }) => ({
    compose: composeId || undefined,
    habit: outcome === 'dismissed' && email ? [rule, email, at] : undefined,
  }),
  countsIn: () => [count],
};

export function slips(store: Store): SlipRepository {
  const rows = repository(store, shape);
  const table = store.table<Stored<Slip>>('slips');
  return {
    ...rows,
    ofCompose: (composeId) =>
      store.run(async () => (await table.where('keys.compose').equals(composeId).toArray()).map(plain)),
    dismissedSince: (rule, email, since, limit) =>
      store.run(async () => {
        const found = table.where('keys.habit').between([rule, email, since], [rule, email, Infinity], false);
        return (await found.limit(limit).primaryKeys()).length;
      }),
    blank: (gone) => {
      const at = store.now();
      return rows.putAsTheyAre(
        gone.map((row) => ({ ...row, email: '', text: '', deletedAt: at, changedAt: at, rev: row.rev + 1 })),
        gone,
      );
    },
    latest: (limit) =>
      store.run(async () => {
        const newest = await table.orderBy('at').reverse().limit(limit).toArray();
        return newest.filter(({ deletedAt }) => deletedAt === null).map(plain);
      }),
    forget: (before, most) =>
      store.write(async () => {
        await rows.erase(await table.where('at').below(before).primaryKeys());
        const over = (await aggregates(store).read(count)) - most;
        if (over > 0) await rows.erase(await table.orderBy('at').limit(over).primaryKeys());
      }, ['slips', 'aggregates']),
  };
}
