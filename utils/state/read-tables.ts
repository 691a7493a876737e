import { strFromU8, Unzip, UnzipInflate } from 'fflate';
import Papa from 'papaparse';
import * as v from 'valibot';
import { type BackupRead, checkTables } from '../domain/backup/file';
import { readCell } from '../domain/exchange/cells';
import type { Reason } from '../domain/model/row';
import { type BackupTable, backupTables, columnShapes } from '../domain/model/schemas';
import { contentsFile, fileOf, tablesFormat, tablesVersion } from './tables';

/** More than anybody's tables hold unpacked: what is larger was made to fill the memory. */
const largest = 2_000_000_000;
/** No table of what people write is packed to a two-hundredth. What is small is let in all the same. */
const mostTimes = 200;
const small = 64_000_000;
/** Unpacked, they are at most a thousand times as many. */
const bytesAtOnce = 65_536;

const contentsSchema = v.object({
  format: v.literal(tablesFormat),
  version: v.number(),
  createdAt: v.string(),
  rows: v.record(v.string(), v.number()),
});

const problem = (code: string, params: Reason['params'] = {}): BackupRead => ({ problem: { code, params } });

export const isZip = async (file: Blob): Promise<boolean> => {
  const [p, k, three, four] = new Uint8Array(await file.slice(0, 4).arrayBuffer());
  return p === 0x50 && k === 0x4b && three === 3 && four === 4;
};

/** Reads the tables of a zip back, or says what is wrong with it, and where. */
export async function readTables(file: Blob): Promise<BackupRead> {
  const files = await unpack(file);
  if (typeof files === 'string') return problem(files);
  const contents = contentsOf(files.get(contentsFile));
  if (contents === null) return problem(files.has(fileOf('customers')) ? 'tablesCutOff' : 'backupNotOurs');
  if (contents.version > tablesVersion) return problem('backupNewer', { version: contents.version });
  const tables: Record<string, readonly unknown[]> = {};
  for (const table of backupTables) {
    const text = files.get(fileOf(table));
    // Of a table that came with a later Waymark an older file has none.
    if (text === undefined && contents.rows[table] === undefined) continue;
    if (text === undefined) return problem('tableMissing', { file: fileOf(table) });
    const read = rowsOf(table, text);
    if ('problem' in read) return read;
    tables[table] = read.rows;
  }
  return checkTables({
    version: contents.version,
    createdAt: contents.createdAt,
    tables: tables as Record<string, unknown[]>,
    rows: contents.rows,
  });
}

/** The texts of the files in it that are ours, or why it can't be unpacked. */
async function unpack(file: Blob): Promise<ReadonlyMap<string, string> | 'tablesTooLarge' | 'tablesCutOff'> {
  const ours = new Set([contentsFile, ...backupTables.map(fileOf)]);
  const files = new Map<string, Uint8Array[]>();
  const whole = new Set<string>();
  const most = Math.min(largest, Math.max(small, file.size * mostTimes));
  let size = 0;
  let broken = false;
  const unzip = new Unzip((entry) => {
    if (!ours.has(entry.name) || files.has(entry.name)) return;
    const parts: Uint8Array[] = [];
    files.set(entry.name, parts);
    entry.ondata = (error, bytes, isLast) => {
      if (error) broken = true;
      else {
        parts.push(bytes);
        size += bytes.length;
        if (isLast) whole.add(entry.name);
      }
    };
    entry.start();
  });
  unzip.register(UnzipInflate);
  try {
    for (let at = 0; at < file.size && !broken && size <= most; at += bytesAtOnce) {
      const bytes = new Uint8Array(await file.slice(at, at + bytesAtOnce).arrayBuffer());
      unzip.push(bytes, at + bytesAtOnce >= file.size);
    }
  } catch {
    // What is no zip behind its first bytes, it throws.
    broken = true;
  }
  if (size > most) return 'tablesTooLarge';
  if (broken || whole.size < files.size) return 'tablesCutOff';
  return new Map([...files].map(([name, parts]) => [name, strFromU8(joined(parts))]));
}

function joined(parts: readonly Uint8Array[]): Uint8Array {
  const all = new Uint8Array(parts.reduce((sum, { length }) => sum + length, 0));
  let at = 0;
  for (const part of parts) {
    all.set(part, at);
    at += part.length;
  }
  return all;
}

function contentsOf(text: string | undefined): v.InferOutput<typeof contentsSchema> | null {
  try {
    const read = v.safeParse(contentsSchema, JSON.parse(text ?? ''));
    return read.success ? read.output : null;
  } catch {
    return null;
  }
}

/** The rows of one table. A cell that can't be read stays a text: the row is then named as damaged. */
function rowsOf(
  table: BackupTable,
  text: string,
): { readonly rows: readonly unknown[] } | { readonly problem: Reason } {
  const unified = text.replace(/^\uFEFF/, '').replace(/\r\n?/g, '\n');
  const { data, errors } = Papa.parse<string[]>(unified, {
    newline: '\n',
    skipEmptyLines: true,
    delimiter: delimiterOf(unified),
  });
  const broken = errors.find(({ type }) => type === 'Quotes');
  const [header = [], ...rows] = data;
  if (broken)
    return { problem: { code: 'tableQuotesBroken', params: { file: fileOf(table), row: (broken.row ?? 0) + 1 } } };
  const shapes = columnShapes(table);
  const columns = header.map((column) => ({
    column,
    shape: Object.hasOwn(shapes, column) ? shapes[column] : undefined,
  }));
  return {
    rows: rows.map((cells) =>
      Object.fromEntries(
        columns.flatMap(({ column, shape }, i) => {
          const value = shape && cellOf(column, cells[i] ?? '', shape);
          return value === undefined ? [] : [[column, value]];
        }),
      ),
    ),
  };
}

/** A spreadsheet that has saved the file again may have put semicolons or tabs between. No column's name has one. */
const delimiterOf = (text: string): string => /^\w+(.)/.exec(text)?.[1]?.replace('\n', ',') ?? ',';

function cellOf(column: string, cell: string, shape: v.GenericSchema<unknown, unknown>): unknown {
  try {
    return readCell(column, cell, shape);
  } catch {
    return cell;
  }
}
