import type { Customer } from '../domain/model/customer';
import type { Row } from '../domain/model/row';
import type { BackupTable } from '../domain/model/schemas';
import type { BackupDoor } from '../messaging/doors/backup';
import type { Database, Repository } from '../storage';
import { askForReplan } from './ask-for-replan';
import { restoreInto, sameHere } from './backup-merge';
import { erasedAmong } from './erased';
import { finishJob, runPart, startJob } from './jobs';

type Served = {
  readonly [K in keyof BackupDoor]: (input: Parameters<BackupDoor[K]>[0]) => Promise<ReturnType<BackupDoor[K]>>;
};

const pageRows = 500;
/** Characters in one message: rows with long notes come fewer at a time. */
const pageSize = 4_000_000;

/** The doors of backup and restore. */
export const backup = (database: Database): Served => ({
  async backupPage({ table, after }) {
    const rows = await tableOf(database, table).page(after, pageRows);
    const lines: string[] = [];
    let size = 0;
    for (const row of rows) {
      const line = JSON.stringify(row);
      if (lines.length > 0 && size + line.length > pageSize) break;
      lines.push(line);
      size += line.length;
    }
    const isLast = lines.length === rows.length && rows.length < pageRows;
    return { lines, after: isLast ? null : (rows[lines.length - 1]?.id ?? null) };
  },

  async planRestore({ table, rows }) {
    const away = await awayAmong(database, table, rows);
    const welcome = rows.filter(({ id }) => !away.has(id));
    const { tally } = await restoreInto(database, table, welcome);
    return {
      tally: { ...tally, left: tally.left + away.size },
      same: await sameHere(database, table, welcome),
      away: [...away],
    };
  },

  startRestore: async ({ file }) => ({ job: (await startJob(database, 'restore', file)).id }),

  async restoreRows({ job: id, part, table, rows }) {
    const { job } = await runPart(database, id, part, async () => {
      const { tally, write, before } = await restoreInto(database, table, rows);
      await tableOf(database, table).putAsTheyAre(write, before);
      return { value: null, tally };
    });
    return { tally: job.tally };
  },

  async finishRestore({ job, cancelled }) {
    const finished = await finishJob(database, job, cancelled ? 'cancelled' : 'done');
    // What came in was planned on another day, perhaps by another journey.
    if (finished.undoId !== null) await askForReplan({ store: database });
    return finished;
  },
});

/** The ids of the rows that speak of people who were erased: as customers, or by an address. */
async function awayAmong(database: Database, table: BackupTable, rows: readonly Row[]): Promise<ReadonlySet<string>> {
  const marksOf = (row: Row): readonly string[] => {
    if (table === 'customers') return [row.id, ...(row as Customer).emails];
    const { email } = row as Row & { readonly email?: unknown };
    return typeof email === 'string' && email !== '' ? [email] : [];
  };
  const away = await erasedAmong({ store: database }, rows.flatMap(marksOf));
  return new Set(rows.filter((row) => marksOf(row).some((mark) => away.has(mark))).map(({ id }) => id));
}

const tableOf = (database: Database, table: BackupTable): Repository<Row> =>
  database[table] as unknown as Repository<Row>;
