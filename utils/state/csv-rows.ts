import Papa from 'papaparse';
import { CsvProblem, type Encoding } from './csv-encoding';

/** How to take a file apart. */
export interface CsvFormat {
  readonly encoding: Encoding;
  readonly delimiter: string;
}

export interface CsvRow {
  /** Counted as a spreadsheet counts them: the first is 1, empty ones count, a line break inside quotes does not. */
  readonly row: number;
  readonly cells: readonly string[];
}

const blockBytes = 512 * 1024;
/** A row longer than this is not one: a quotation mark does not close. */
const longestRow = 1_000_000;

/** The file's text in blocks, each with how many bytes were read so far. Broken UTF-8 throws `notUtf8`. */
export async function* csvText(file: Blob, encoding: Encoding, signal?: AbortSignal): AsyncGenerator<TextBlock> {
  const decoder = new TextDecoder(encoding, { fatal: encoding === 'utf-8' });
  for (let at = 0; at < file.size; at += blockBytes) {
    signal?.throwIfAborted();
    const bytes = await bytesOf(file, at);
    signal?.throwIfAborted();
    const end = Math.min(at + blockBytes, file.size);
    yield { text: decode(decoder, bytes, end < file.size), bytes: end };
  }
}

interface TextBlock {
  readonly text: string;
  readonly bytes: number;
}

/** Every row of the file, in blocks. Throws a `CsvProblem` at the first broken quotation mark, for nothing after it is sure. */
export async function* csvRows(
  file: Blob,
  { encoding, delimiter }: CsvFormat,
  signal?: AbortSignal,
): AsyncGenerator<{ readonly rows: readonly CsvRow[]; readonly bytes: number }> {
  // Line ends are all made "\n" before, so that a file with several kinds of them is no trouble.
  const parser = new Papa.Parser({ delimiter, newline: '\n' });
  let rest = '';
  let row = 1;
  for await (const { text, bytes } of csvText(file, encoding, signal)) {
    const isLast = bytes === file.size;
    const unified = unifyLineEnds(rest + text, isLast);
    const parsed = parser.parse(unified.text, 0, !isLast) as Papa.ParseResult<string[]>;
    const broken = parsed.errors.find((error) => error.type === 'Quotes' && (isLast || isComplete(error, parsed)));
    if (broken) throw new CsvProblem('quotesBroken', { row: row + (broken.row ?? 0) });
    const rows = parsed.data.map((cells, i) => ({ row: row + i, cells }));
    // A line end at the end of the file begins no row.
    if (isLast && rows.at(-1)?.cells.join('') === '') rows.pop();
    row += parsed.data.length;
    rest = isLast ? '' : unified.text.slice(parsed.meta.cursor) + unified.held;
    if (rest.length > longestRow) throw new CsvProblem('rowTooLong', { row });
    yield { rows, bytes };
  }
}

const isComplete = (error: Papa.ParseError, parsed: Papa.ParseResult<string[]>): boolean =>
  (error.row ?? 0) < parsed.data.length;

/** A carriage return at the end of a block may have its line feed in the next. */
function unifyLineEnds(text: string, isLast: boolean): { readonly text: string; readonly held: string } {
  const held = !isLast && text.endsWith('\r') ? '\r' : '';
  const whole = held ? text.slice(0, -1) : text;
  return { text: whole.includes('\r') ? whole.replace(/\r\n?/g, '\n') : whole, held };
}

/** Some of the file, from `at` on. */
export async function bytesOf(file: Blob, at: number, length = blockBytes): Promise<ArrayBuffer> {
  try {
    return await file.slice(at, at + length).arrayBuffer();
  } catch {
    // Moved, deleted or changed on the disk since it was chosen.
    throw new CsvProblem('fileUnreadable');
  }
}

function decode(decoder: TextDecoder, bytes: ArrayBuffer, stream: boolean): string {
  try {
    return decoder.decode(bytes, { stream });
  } catch {
    throw new CsvProblem('notUtf8');
  }
}
