import { backupFormat, backupVersion } from '../domain/backup/file';
import { backupTables } from '../domain/model/schemas';
import { done, type Result } from '../messaging/result';
import type { Background } from './background';

export interface BackupFile {
  readonly blob: Blob;
  readonly rows: number;
}

/** Everything in one file, fetched in parts. `progress` is told how many rows are in. Undefined: it was cancelled. */
export async function makeBackup(
  { call }: Background,
  now: Date,
  { signal, progress }: { readonly signal?: AbortSignal; readonly progress?: (rows: number) => void } = {},
): Promise<Result<BackupFile | undefined>> {
  const counts: Record<string, number> = {};
  const parts = [
    `{"format":"${backupFormat}","version":${backupVersion},"createdAt":"${now.toISOString()}",\n"tables":{`,
  ];
  let rows = 0;
  for (const [i, table] of backupTables.entries()) {
    parts.push(`${i > 0 ? ',' : ''}\n"${table}":[`);
    counts[table] = 0;
    for (let after: string | null = ''; after !== null; ) {
      if (signal?.aborted) return done(undefined);
      const page: Result<{ readonly lines: readonly string[]; readonly after: string | null }> = await call(
        'backupPage',
        { table, after },
      );
      if (!page.ok) return page;
      const { lines } = page.value;
      if (lines.length > 0) parts.push(`${counts[table] > 0 ? ',' : ''}\n${lines.join(',\n')}`);
      counts[table] += lines.length;
      rows += lines.length;
      progress?.(rows);
      after = page.value.after;
    }
    parts.push(']');
  }
  parts.push(`},\n"rows":${JSON.stringify(counts)}}\n`);
  return done({ blob: new Blob(parts, { type: 'application/json' }), rows });
}
