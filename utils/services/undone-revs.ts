import type { Row } from '../domain/model/row';
import type { Database } from '../storage';

/** The rev that a row has since an act was taken back, and the one that it had before that act: it is as it was then. */
interface Undone {
  readonly now: number;
  readonly was: number;
}

const prefix = 'undone ';
const keptFor = 30 * 86_400_000;

const nameOf = (table: string, id: string): string => `${prefix}${table} ${id}`;

/** Whether a row has changed since it had this rev by nothing but acts that were taken back. */
export async function wasTakenBackTo({ memos }: Database, table: string, row: Row, rev: number): Promise<boolean> {
  const undone = await memos.read<Undone>(nameOf(table, row.id));
  return undone?.now === row.rev && undone.was === rev;
}

/** Inside the transaction that takes an act back: the act before it can be taken back, too. */
export async function noteUndone({ memos }: Database, table: string, id: string, undone: Undone): Promise<void> {
  await memos.write(nameOf(table, id), undone);
}

/** For as long as acts are kept. */
export async function forgetUndone({ memos, now }: Database): Promise<void> {
  await memos.all(prefix, now() - keptFor);
}
