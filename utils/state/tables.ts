import { strToU8, Zip, ZipDeflate } from 'fflate';
import { writeCell, writeRow } from '../domain/exchange/cells';
import { type BackupTable, backupTables, columnShapes } from '../domain/model/schemas';
import { done, type Result } from '../messaging/result';
import type { Background } from './background';
import { type BackupFile, type Gathering, linesOf } from './backup';

export const tablesFormat = 'waymark-tables';
export const tablesVersion = 1;
/** What stands beside the tables, so that they can be brought back whole. */
export const contentsFile = 'waymark.json';
export const fileOf = (table: BackupTable): string => `${table}.csv`;

/** Every table as a CSV file, in one zip: for spreadsheets and other programs, and to be read back as it is. */
export async function makeTables(
  background: Background,
  now: Date,
  { signal, progress }: Gathering = {},
): Promise<Result<BackupFile>> {
  const parts: BlobPart[] = [];
  let broken: Error | null = null;
  const zip = new Zip((error, bytes) => {
    broken ??= error;
    parts.push(bytes as Uint8Array<ArrayBuffer>);
  });
  const rows: Record<string, number> = {};
  let all = 0;
  for (const table of backupTables) {
    const file = addTo(zip, fileOf(table), now);
    const columns = Object.entries(columnShapes(table));
    file.push(strToU8(writeRow(columns.map(([column]) => column))));
    rows[table] = 0;
    for await (const page of linesOf(background, table, signal)) {
      if (!page.ok) {
        zip.terminate();
        return page;
      }
      const text = page.value.map((line) => {
        const row: Readonly<Record<string, unknown>> = JSON.parse(line);
        return writeRow(columns.map(([column, shape]) => writeCell(column, row[column], shape)));
      });
      file.push(strToU8(text.join('')));
      rows[table] += page.value.length;
      all += page.value.length;
      progress?.(all);
    }
    file.push(new Uint8Array(), true);
  }
  const contents = addTo(zip, contentsFile, now);
  const said = { format: tablesFormat, version: tablesVersion, createdAt: now.toISOString(), rows };
  contents.push(strToU8(`${JSON.stringify(said, null, 2)}\n`), true);
  zip.end();
  if (broken) throw broken;
  return done({ blob: new Blob(parts, { type: 'application/zip' }), rows: all });
}

function addTo(zip: Zip, name: string, now: Date): ZipDeflate {
  const file = new ZipDeflate(name);
  file.mtime = now;
  zip.add(file);
  return file;
}
