import Papa from 'papaparse';
import type { Card } from '../domain/exchange/read-cards';
import { looksLikeHeader } from '../domain/import/guess-mapping';
import { type ColumnSurvey, emptySurvey, weighCell } from '../domain/import/survey';
import type { Reason } from '../domain/model/row';
import { done, failed, type Result } from '../messaging/result';
import { CsvProblem, type Encoding, encodingOf } from './csv-encoding';
import { bytesOf, type CsvFormat, csvRows, csvText } from './csv-rows';

/** What one look through the whole file has shown. Nothing was imported yet. */
export interface CsvSurvey {
  readonly format: CsvFormat;
  /** '' for every column when the file has no header. */
  readonly header: readonly string[];
  /** The row of the header; 0 when the file has none. */
  readonly headerRow: number;
  /** The first rows, to show below the header. */
  readonly samples: readonly (readonly string[])[];
  /** What all cells of each column say. */
  readonly columns: readonly ColumnSurvey[];
  /** Rows with something in them, the header left out. */
  readonly rows: number;
  /** What was assumed and should be said. */
  readonly notes: readonly Reason[];
  /** Of a vCard file: all that is in it. */
  readonly cards?: readonly Card[];
}

export interface Reading {
  readonly signal?: AbortSignal;
  /** How much of the file has been read, from 0 to 1. */
  readonly progress?: (part: number) => void;
}

const sampleRows = 20;
const mostColumns = 500;
const headBytes = 64 * 1024;
const delimiters = [',', ';', '\t', '|'];

/** Looks through a CSV file: encoding, delimiter, header, first rows, and what its cells say of dates and amounts. */
export async function surveyCsv(file: Blob, reading: Reading = {}): Promise<Result<CsvSurvey>> {
  try {
    if (file.size === 0) return failed('fileEmpty');
    const encoding = encodingOf(new Uint8Array(await bytesOf(file, 0, headBytes)));
    try {
      return done(await survey(file, encoding, [], reading));
    } catch (error) {
      if (!(error instanceof CsvProblem) || error.code !== 'notUtf8') throw error;
      return done(await survey(file, 'windows-1252', [{ code: 'readAsWindows1252', params: {} }], reading));
    }
  } catch (error) {
    return problemOf(error);
  }
}

/** A failed reading as a value; what is neither the file's nor the user's doing goes on. */
export function problemOf(error: unknown): Result<never> {
  if (error instanceof CsvProblem) return failed(error.code, error.params);
  if (error instanceof DOMException && error.name === 'AbortError') return failed('cancelled');
  throw error;
}

async function survey(
  file: Blob,
  encoding: Encoding,
  notes: readonly Reason[],
  { signal, progress }: Reading,
): Promise<CsvSurvey> {
  const format = { encoding, delimiter: await delimiterOf(file, encoding) };
  const columns: ColumnSurvey[] = [];
  const samples: (readonly string[])[] = [];
  let header: readonly string[] | null = null;
  let headerRow = 0;
  let rows = 0;
  for await (const block of csvRows(file, format, signal)) {
    for (const { row, cells } of block.rows) {
      if (isBlank(cells) || isSeparatorLine(row, cells)) continue;
      if (header === null) {
        if (cells.length > mostColumns) throw new CsvProblem('tooManyColumns', { columns: cells.length });
        const isHeader = looksLikeHeader(cells);
        header = isHeader ? cells.map((cell) => cell.trim()) : cells.map(() => '');
        headerRow = isHeader ? row : 0;
        columns.push(...header.map(() => emptySurvey));
        if (isHeader) continue;
      }
      rows++;
      if (samples.length < sampleRows) samples.push(cells.map((cell) => cell.slice(0, 200)));
      for (const [i, known] of columns.entries()) columns[i] = weighCell(known, (cells[i] ?? '').trim());
    }
    progress?.(block.bytes / file.size);
  }
  if (header === null) throw new CsvProblem('fileEmpty');
  if (rows === 0) throw new CsvProblem('onlyHeader');
  return { format, header, headerRow, samples, columns, rows, notes };
}

/** The delimiter that the first lines agree on; a line "sep=;", as Excel writes it, says it outright. */
async function delimiterOf(file: Blob, encoding: Encoding): Promise<string> {
  const first = await csvText(file, encoding).next();
  const head = (first.value?.text ?? '').slice(0, headBytes);
  const declared = /^sep=(.)\r?\n/.exec(head);
  if (declared?.[1]) return declared[1];
  const { meta } = Papa.parse<string[]>(head, { preview: 20, delimitersToGuess: delimiters, skipEmptyLines: 'greedy' });
  return meta.delimiter;
}

export const isBlank = (cells: readonly string[]): boolean => cells.every((cell) => cell.trim() === '');

export const isSeparatorLine = (row: number, cells: readonly string[]): boolean =>
  row === 1 && cells.length <= 2 && cells[0]?.startsWith('sep=') === true;
