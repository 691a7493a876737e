import { type Backup, type BadRow, readBackup } from '../domain/backup/file';
import { withReferences } from '../domain/backup/references';
import type { Row } from '../domain/model/row';
import { type BackupTable, backupTables } from '../domain/model/schemas';
import { batchSize, type Tally } from '../messaging/doors/import';
import { done, failed, type Result } from '../messaging/result';
import type { Background } from './background';
import { isLocked, unlockFile } from './locked/unlock';
import { isZip, readTables } from './read-tables';

/** What a restore would do; nothing is done before `applyRestore`. */
export interface RestorePlan {
  readonly file: string;
  readonly createdAt: string;
  /** By table: added, changed, removed, left. */
  readonly tallies: Readonly<Record<BackupTable, Tally>>;
  /** Damaged rows, which are left out. */
  readonly bad: readonly BadRow[];
  readonly tables: Backup['tables'];
}

export interface RestoreDone {
  readonly tally: Tally;
  readonly undoId: string | null;
  readonly cancelled: boolean;
}

type OfCustomer = Row & { readonly customerId?: string };

interface Restoring {
  readonly signal?: AbortSignal | undefined;
  /** From 0 to 1. */
  readonly progress?: (part: number) => void;
}

const largestFile = 1_000_000_000;
const tries = 3;
/** What others hang on comes first. */
const order = backupTables.toReversed();

/** Reads a backup file, or the tables that were taken out, and asks what it would change. Changes nothing. */
export async function planRestore(
  { call }: Background,
  file: File,
  { signal, progress, passphrase = '' }: Restoring & { readonly passphrase?: string } = {},
): Promise<Result<RestorePlan>> {
  if (file.size > largestFile) return failed('fileTooLarge', { megabytes: largestFile / 1_000_000 });
  const opened = (await isLocked(file)) ? await unlockFile(file, passphrase, { signal }) : done(file);
  if (!opened.ok) return opened;
  const read = (await isZip(opened.value)) ? await readTables(opened.value) : readBackup(await opened.value.text());
  if ('problem' in read) return failed(read.problem.code, read.problem.params);
  const { createdAt, bad } = read.backup;
  const tables: Record<string, readonly Row[]> = { ...read.backup.tables };
  const tallies: Record<string, Tally> = {};
  const same = new Map<string, string>();
  const total = sizeOf(read.backup.tables);
  const gone = new Set<string>();
  let asked = 0;
  for (const table of order) {
    const all = (tables[table] ?? []).filter((row) => !gone.has((row as OfCustomer).customerId ?? ''));
    const rows = all.map((row) => withReferences(row, same));
    const away = new Set<string>();
    const ids = new Set(rows.map(({ id }) => id));
    const tally: Record<string, number> = {};
    for (const some of batches(rows)) {
      if (signal?.aborted) return failed('cancelled');
      const outcome = await call('planRestore', { table, rows: some });
      if (!outcome.ok) return outcome;
      // Two entries of the file may share an address: only those that the file does not know are others.
      for (const { id, as } of outcome.value.same) if (!ids.has(as)) same.set(id, as);
      for (const id of outcome.value.away) (table === 'customers' ? gone : away).add(id);
      add(tally, outcome.value.tally);
      asked += some.length;
      progress?.(asked / total);
    }
    const own = rows.filter(({ id }) => !same.has(id) && !gone.has(id) && !away.has(id));
    tables[table] = own;
    const others = rows.filter(({ id }) => same.has(id)).length;
    tallies[table] = table === 'touchpoints' ? tally : moved(tally, others);
  }
  return done({
    file: file.name,
    createdAt,
    bad,
    tallies: tallies as RestorePlan['tallies'],
    tables: tables as RestorePlan['tables'],
  });
}

/** Writes what the plan says. Aborting stops after the part under way; what is in stays, and can be undone. */
export async function applyRestore(
  { call }: Background,
  plan: RestorePlan,
  { signal, progress }: Restoring = {},
): Promise<Result<RestoreDone>> {
  const started = await call('startRestore', { file: plan.file });
  if (!started.ok) return started;
  const { job } = started.value;
  const total = sizeOf(plan.tables);
  let part = 0;
  let written = 0;
  let failure: Result<never> | null = null;
  const parts = order.flatMap((table) => batches(plan.tables[table]).map((rows) => ({ table, rows })));
  for (const { table, rows } of parts) {
    if (signal?.aborted || failure) break;
    let answer = await call('restoreRows', { job, part, table, rows });
    for (let again = 1; again < tries && !answer.ok && answer.error.code === 'noAnswer'; again++) {
      answer = await call('restoreRows', { job, part, table, rows });
    }
    if (!answer.ok) failure = answer;
    part++;
    written += rows.length;
    progress?.(written / total);
  }
  const cancelled = signal?.aborted === true;
  const ended = await call('finishRestore', { job, cancelled: cancelled || failure !== null });
  if (failure) return failure;
  return ended.ok ? done({ ...ended.value, cancelled }) : ended;
}

const batches = (rows: readonly Row[]): readonly (readonly Row[])[] =>
  Array.from({ length: Math.ceil(rows.length / batchSize) }, (_, i) => rows.slice(i * batchSize, (i + 1) * batchSize));

const sizeOf = (tables: Backup['tables']): number =>
  Math.max(
    1,
    backupTables.reduce((sum, table) => sum + tables[table].length, 0),
  );

function add(tally: Record<string, number>, more: Tally): void {
  for (const [key, by] of Object.entries(more)) tally[key] = (tally[key] ?? 0) + by;
}

/** Rows that are here under another id were counted as added: they are left. A mail that is here was counted so at once. */
const moved = (tally: Record<string, number>, count: number): Tally => ({
  ...tally,
  added: Math.max(0, (tally.added ?? 0) - count),
  left: (tally.left ?? 0) + count,
});
