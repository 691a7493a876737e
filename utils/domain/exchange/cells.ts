import * as v from 'valibot';

/** What a column of a table may hold. */
type Shape = v.GenericSchema<unknown, unknown>;

/** These columns are milliseconds, and written as dates: a spreadsheet rounds long numbers. */
const instants: ReadonlySet<string> = new Set(
  'createdAt changedAt deletedAt at startedAt closedAt since dueAt waitsSince usedAt measuredAt begunAt'.split(' '),
);

/** A cell that begins so is a formula to a spreadsheet, also behind blanks, also in the wide letters of Asia. */
const formula = /^\s*[=+\-@\t\r\u{FF1D}\u{FF0B}\u{FF0D}\u{FF20}]/u;
// biome-ignore lint/suspicious/noControlCharactersInRegex: no spreadsheet gives them back as they were
const untidy = /[\u0000-\u0009\u000b-\u001f\u007f\ufeff]|[\ud800-\udfff]/u;

/** A value as a cell that no spreadsheet runs, and that `readCell` gives back as it was. */
export function writeCell(column: string, value: unknown, shape: Shape): string {
  if (value === undefined) return '';
  // Where a field may be missing, an empty cell says that it is: what is empty is then written out.
  if (value === null || value === '') return v.is(shape, undefined) ? JSON.stringify(value) : '';
  if (typeof value === 'string') return writeText(value);
  if (typeof value === 'number' && instants.has(column) && isDate(value)) return new Date(value).toISOString();
  return JSON.stringify(value);
}

/** A text as such a cell. */
export function writeText(text: string): string {
  if (text.startsWith('"') || untidy.test(text)) return JSON.stringify(text);
  return text.startsWith("'") || formula.test(text) ? `'${text}` : text;
}

const readText = (cell: string): string => {
  if (cell.startsWith('"')) return JSON.parse(cell);
  return cell.startsWith("'") ? cell.slice(1) : cell;
};

/** The value; undefined for a field that is missing. Throws what is no such value: the row is then damaged. */
export function readCell(column: string, cell: string, shape: Shape): unknown {
  if (cell === '' && v.is(shape, undefined)) return undefined;
  const text = readText(cell);
  if (v.is(shape, text)) return text;
  if (cell === '') return null;
  if (instants.has(column) && /^\d{4}-.*Z$/.test(cell)) return Date.parse(cell);
  return JSON.parse(cell);
}

const isDate = (value: number): boolean => Number.isInteger(value) && Math.abs(value) <= 8.64e15;

/** One row with its end (RFC 4180). */
export const writeRow = (cells: readonly string[]): string =>
  `${cells.map((cell) => (/[",\r\n;]|^\s|\s$/.test(cell) ? `"${cell.replaceAll('"', '""')}"` : cell)).join(',')}\r\n`;
