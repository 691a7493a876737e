import type { Row } from '../domain/model/row';
import { Refusal } from '../messaging/result';
import type { Database, Noted, Repository } from '../storage';
import { usedSince } from './undo-use';

export interface Undone {
  readonly undone: number;
  /** Rows that were changed since: they stay as they are. */
  readonly left: number;
}

export type Replan = (customerIds: readonly string[]) => Promise<void>;

/** Dependents before what they hang on, so that nothing is looked up that is gone. */
const order = [
  'followUps',
  'touchpoints',
  'purchases',
  'ignored',
  'siteSettings',
  'settings',
  'me',
  'customers',
  'companies',
] as const;
const slice = 1_000;

/** What can be taken back, the newest first. */
export const undoable = async (database: Database) =>
  (await database.journal.all()).map(({ id, label, at }) => ({ id, label, at }));

/** Takes back one act, or one whole import: all of it in one transaction. */
export const undo = (database: Database, id: string, replan: Replan): Promise<Undone> =>
  database.transaction(async () => {
    const entry = await database.journal.get(id);
    if (!entry) throw new Refusal('undoGone');
    const { tables } = await database.journal.changes(id);
    const inUse = await usedSince(database, entry.at, tables);
    const gone = new Set<string>();
    const toPlan = new Set<string>();
    let undone = 0;
    let left = 0;
    for (const table of order) {
      const rows: Repository<Row> = database[table] as unknown as Repository<Row>;
      const noted = [...(tables.get(table)?.values() ?? [])];
      for (let at = 0; at < noted.length; at += slice) {
        const some = noted.slice(at, at + slice);
        const back = await takeBack(
          database,
          rows,
          some,
          table === 'companies' ? (row) => hasPeople(database, row.id) : (row) => inUse.has(row.id),
        );
        undone += back.erased.length + back.restored.length;
        left += some.length - back.erased.length - back.restored.length;
        for (const row of back.erased) if (table === 'customers') gone.add(row.id);
        for (const row of back.restored) toPlan.add(customerOf(table, row));
        for (const row of back.erased) toPlan.add(customerOf(table, row));
      }
    }
    await eraseFollowUpsOf(database, gone, entry.at);
    await database.journal.remove(id);
    await replan([...toPlan].filter((customer) => customer !== '' && !gone.has(customer)));
    return { undone, left };
  });

async function takeBack(
  database: Database,
  rows: Repository<Row>,
  noted: readonly Noted[],
  isKept: (row: Row) => boolean | Promise<boolean>,
): Promise<{ readonly erased: readonly Row[]; readonly restored: readonly Row[] }> {
  const present = await rows.getEvenRemoved(noted.map(({ id }) => id));
  const erasable: Row[] = [];
  const restored: Row[] = [];
  for (const [i, { before, rev }] of noted.entries()) {
    const row = present[i];
    if (!row || row.rev !== rev) continue;
    if (before) restored.push({ ...before, rev: row.rev + 1, changedAt: database.now() });
    else erasable.push(row);
  }
  const kept = await Promise.all(erasable.map(isKept));
  const erased = erasable.filter((_, i) => !kept[i]);
  await rows.erase(erased.map(({ id }) => id));
  await rows.putAsTheyAre(restored);
  return { erased, restored };
}

/** A company goes only when nobody is left in it; customers are taken back before. */
const hasPeople = async (database: Database, id: string): Promise<boolean> =>
  (await database.customers.ofCompany(id, 1)).length > 0;

const customerOf = (table: string, row: Row): string =>
  table === 'customers' ? row.id : ((row as Row & { readonly customerId?: string }).customerId ?? '');

/** The engine may have planned for them since, outside of the act. */
async function eraseFollowUpsOf(database: Database, customers: ReadonlySet<string>, since: number): Promise<void> {
  if (customers.size === 0) return;
  const planned = (await database.followUps.changedSince(since)).filter(({ customerId }) => customers.has(customerId));
  await database.followUps.erase(planned.map(({ id }) => id));
}
