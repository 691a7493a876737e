import type { Row } from '../domain/model/row';
import { Refusal } from '../messaging/result';
import type { Changes, Database, JournalEntry, Noted } from '../storage';
import { takeBack } from './take-back';
import { seeOthersSince, usedSince, usersOf } from './undo-use';
import { forgetUndone } from './undone-revs';

export interface Undone {
  readonly undone: number;
  /** Rows that were changed since: they stay as they are. */
  readonly left: number;
}

export type Replan = (customerIds: readonly string[]) => Promise<void>;

/** Dependents before what they hang on, so that nothing is looked up that is gone. */
const order = [
  'improvements',
  'followUps',
  'playbookRuns',
  'opportunities',
  'roadblocks',
  'goals',
  'touchpoints',
  'purchases',
  'ignored',
  'slips',
  'mappings',
  'siteSettings',
  'settings',
  'journeys',
  'me',
  'customers',
  'companies',
  'erased',
] as const;
type Table = (typeof order)[number];

/** Few enough that a look-up between two slices never waits long. */
const slice = 200;
/** Up to so many rows, an act is taken back all at once. */
const atOnce = 500;

/** What can be taken back, the newest first. */
export const undoable = async (database: Database) =>
  (await database.journal.all()).map(({ id, label, at }) => ({ id, label, at }));

/**
 * Takes back one act in one transaction. A whole import goes slice by slice, for it would lock the database for minutes;
 * its entry goes last, so that after an interruption the same call does the rest.
 */
export async function undo(database: Database, id: string, replan: Replan): Promise<Undone> {
  const entry = await database.journal.get(id);
  if (!entry) throw new Refusal('undoGone');
  const { tables } = await database.journal.changes(id);
  const size = [...tables.values()].reduce((sum, rows) => sum + rows.size, 0);
  const work = () => undoAct(database, entry, tables, replan);
  return size <= atOnce ? database.transaction(work) : work();
}

async function undoAct(database: Database, entry: JournalEntry, tables: Changes, replan: Replan): Promise<Undone> {
  const inUse = await usedSince(database, entry.at, tables);
  const touched = new Set<string>();
  const gone = new Set<string>();
  const leftFollowUps: Row[] = [];
  let undone = 0;
  let left = 0;
  for (const { table, noted } of slicesOf(tables)) {
    const keptOf = table === 'companies' ? database.customers.peopledCompanies : async () => inUse;
    const back = await database.transaction(() => takeBack(database, table, noted, keptOf));
    undone += back.erased.length + back.restored.length;
    left += back.left.length;
    for (const row of back.left) for (const customer of usersOf(table, row)) inUse.add(customer);
    for (const row of [...back.erased, ...back.restored]) touched.add(customerOf(table, row));
    if (table === 'followUps') leftFollowUps.push(...back.left);
    if (table === 'customers') for (const customer of back.gone) gone.add(customer);
  }
  const eraseOfGone = (rows: readonly Row[]): Promise<void> =>
    database.followUps.erase(rows.filter((row) => gone.has(customerOf('followUps', row))).map(({ id }) => id));
  for (let at = 0; at < leftFollowUps.length; at += slice) await eraseOfGone(leftFollowUps.slice(at, at + slice));
  // The engine may have planned for them since, outside of the act.
  if (gone.size > 0) await seeOthersSince(database, 'followUps', { since: entry.at, act: tables }, eraseOfGone);
  const toPlan = [...touched].filter((customer) => customer !== '' && !gone.has(customer));
  for (let at = 0; at < toPlan.length; at += slice) await replan(toPlan.slice(at, at + slice));
  await database.journal.remove(entry.id);
  await forgetUndone(database);
  return { undone, left };
}

const slicesOf = (tables: Changes): readonly { readonly table: Table; readonly noted: readonly Noted[] }[] =>
  order.flatMap((table) => {
    const noted = [...(tables.get(table)?.values() ?? [])];
    return Array.from({ length: Math.ceil(noted.length / slice) }, (_, i) => ({
      table,
      noted: noted.slice(i * slice, (i + 1) * slice),
    }));
  });

const customerOf = (table: string, row: Row): string =>
  table === 'customers' ? row.id : ((row as Row & { readonly customerId?: string }).customerId ?? '');
