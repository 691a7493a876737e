import { backupFormat, backupVersion } from '../domain/backup/file';
import { type BackupTable, backupTables } from '../domain/model/schemas';
import { done, failed, type Result } from '../messaging/result';
import type { Background } from './background';

export interface BackupFile {
  readonly blob: Blob;
  readonly rows: number;
}

export interface Gathering {
  readonly signal?: AbortSignal | undefined;
  /** Told how many rows are in. */
  readonly progress?: (rows: number) => void;
}

/** Every row of a table as JSON, tombstones too, page by page. A failure ends it; what came before is then of no use. */
export async function* linesOf(
  { call }: Background,
  table: BackupTable,
  signal?: AbortSignal,
): AsyncGenerator<Result<readonly string[]>> {
  for (let after: string | null = ''; after !== null; ) {
    if (signal?.aborted) return yield failed('cancelled');
    const page: Result<{ readonly lines: readonly string[]; readonly after: string | null }> = await call(
      'backupPage',
      {
        table,
        after,
      },
    );
    if (!page.ok) return yield page;
    yield done(page.value.lines);
    after = page.value.after;
  }
}

/** Everything in one file, fetched in parts. */
export async function makeBackup(
  background: Background,
  now: Date,
  { signal, progress }: Gathering = {},
): Promise<Result<BackupFile>> {
  const counts: Record<string, number> = {};
  const parts = [
    `{"format":"${backupFormat}","version":${backupVersion},"createdAt":"${now.toISOString()}",\n"tables":{`,
  ];
  let rows = 0;
  for (const [i, table] of backupTables.entries()) {
    parts.push(`${i > 0 ? ',' : ''}\n"${table}":[`);
    counts[table] = 0;
    for await (const page of linesOf(background, table, signal)) {
      if (!page.ok) return page;
      const lines = page.value;
      if (lines.length > 0) parts.push(`${counts[table] > 0 ? ',' : ''}\n${lines.join(',\n')}`);
      counts[table] += lines.length;
      rows += lines.length;
      progress?.(rows);
    }
    parts.push(']');
  }
  parts.push(`},\n"rows":${JSON.stringify(counts)}}\n`);
  return done({ blob: new Blob(parts, { type: 'application/json' }), rows });
}
