import type { Row } from '../domain/model/row';
import type { BackupTable } from '../domain/model/schemas';
import type { BackupDoor } from '../messaging/doors/backup';
import type { Database, Repository } from '../storage';
import { askForReplan } from './ask-for-replan';
import { restoreInto, sameHere } from './backup-merge';
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

  planRestore: async ({ table, rows }) => ({
    tally: (await restoreInto(database, table, rows)).tally,
    same: await sameHere(database, table, rows),
  }),

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

const tableOf = (database: Database, table: BackupTable): Repository<Row> =>
  database[table] as unknown as Repository<Row>;
