import type { Row } from '../domain/model/row';
import { Refusal } from '../messaging/result';
import type { Database, Noted, Repository } from '../storage';
import { takeBack } from './take-back';
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
type Table = (typeof order)[number];

const slice = 500;
/** Up to so many rows, an act is taken back all at once. */
const atOnce = 2_000;

/** What can be taken back, the newest first. */
export const undoable = async (database: Database) =>
  (await database.journal.all()).map(({ id, label, at }) => ({ id, label, at }));

/**
 * Takes back one act in one transaction. A whole import goes slice by slice, for it would lock the database for minutes;
 * its entry goes last, so that after an interruption the same call does the rest.
 */
export async function undo(database: Database, id: string, replan: Replan): Promise<Undone> {
  const { tables } = await database.journal.changes(id);
  const size = [...tables.values()].reduce((sum, rows) => sum + rows.size, 0);
  const work = () => undoAct(database, id, replan);
  return size <= atOnce ? database.transaction(work) : work();
}

async function undoAct(database: Database, id: string, replan: Replan): Promise<Undone> {
  const entry = await database.journal.get(id);
  if (!entry) throw new Refusal('undoGone');
  const { tables } = await database.journal.changes(id);
  const inUse = await usedSince(database, entry.at, tables);
  const touched = new Set<string>();
  let undone = 0;
  let left = 0;
  for (const { table, noted } of slicesOf(tables)) {
    const rows = database[table] as unknown as Repository<Row>;
    const isKept = table === 'companies' ? hasPeople(database) : (row: Row) => inUse.has(row.id);
    const back = await database.transaction(() => takeBack(database, rows, noted, isKept));
    undone += back.erased.length + back.restored.length;
    left += back.left;
    for (const row of [...back.erased, ...back.restored]) touched.add(customerOf(table, row));
  }
  const gone = await customersGone(database, tables.get('customers'));
  await database.transaction(() => eraseFollowUpsOf(database, gone, entry.at));
  const toPlan = [...touched].filter((customer) => customer !== '' && !gone.has(customer));
  for (let at = 0; at < toPlan.length; at += slice) await replan(toPlan.slice(at, at + slice));
  await database.journal.remove(id);
  return { undone, left };
}

type Changes = ReadonlyMap<string, ReadonlyMap<string, Noted>>;

const slicesOf = (tables: Changes): readonly { readonly table: Table; readonly noted: readonly Noted[] }[] =>
  order.flatMap((table) => {
    const noted = [...(tables.get(table)?.values() ?? [])];
    return Array.from({ length: Math.ceil(noted.length / slice) }, (_, i) => ({
      table,
      noted: noted.slice(i * slice, (i + 1) * slice),
    }));
  });

/** A company goes only when nobody is left in it; customers are taken back before. */
const hasPeople =
  (database: Database) =>
  async ({ id }: Row): Promise<boolean> =>
    (await database.customers.ofCompany(id, 1)).length > 0;

const customerOf = (table: string, row: Row): string =>
  table === 'customers' ? row.id : ((row as Row & { readonly customerId?: string }).customerId ?? '');

/** Of those that the act had added. */
async function customersGone(
  database: Database,
  noted: ReadonlyMap<string, Noted> | undefined,
): Promise<ReadonlySet<string>> {
  const added = [...(noted?.values() ?? [])].filter(({ before }) => before === null).map(({ id }) => id);
  const rows = await database.customers.getEvenRemoved(added);
  return new Set(added.filter((_, i) => rows[i] === undefined));
}

/** The engine may have planned for them since, outside of the act. */
async function eraseFollowUpsOf(database: Database, customers: ReadonlySet<string>, since: number): Promise<void> {
  if (customers.size === 0) return;
  const planned = (await database.followUps.changedSince(since)).filter(({ customerId }) => customers.has(customerId));
  await database.followUps.erase(planned.map(({ id }) => id));
}
