import { readFileSync } from 'node:fs';
import { parseArgs } from 'node:util';

interface BadLine {
  readonly line: number;
  readonly problem: string;
}

export type Json = Readonly<Record<string, unknown>>;

export const isObject = (value: unknown): value is Json =>
  typeof value === 'object' && value !== null && !Array.isArray(value);

/** All rows of a file of JSON lines; what can't be read is told and left out. `readRow` throws with the reason. */
export function readJsonRows<Row>(
  file: string,
  readRow: (row: Json) => Row,
): { readonly rows: readonly Row[]; readonly bad: readonly BadLine[] } {
  const rows: Row[] = [];
  const bad: BadLine[] = [];
  const lines = file.replace(/^\uFEFF/, '').split('\n');
  for (const [at, line] of lines.entries()) {
    if (!line.trim()) continue;
    try {
      const row: unknown = JSON.parse(line);
      if (!isObject(row)) throw new Error('it is not a JSON object');
      rows.push(readRow(row));
    } catch (error) {
      bad.push({ line: at + 1, problem: error instanceof SyntaxError ? 'it is not JSON' : (error as Error).message });
    }
  }
  return { rows, bad };
}

interface Asked<Row> {
  readonly rows: readonly Row[];
  readonly json: boolean;
  /** The file for what was found, where one is wanted. */
  readonly findings: string | undefined;
  /** Lines were left out. */
  readonly isPartial: boolean;
}

/** The rows and wishes of `npm run COMMAND -- --rows FILE.jsonl [--json] [--findings OUT.jsonl]`; null: it was said why not. */
export function askedRows<Row>(
  command: string,
  args: readonly string[],
  readRow: (row: Json) => Row,
): Asked<Row> | null {
  const usage = `Usage: npm run ${command} -- --rows FILE.jsonl [--json] [--findings OUT.jsonl]`;
  let options: { rows?: string | undefined; json?: boolean | undefined; findings?: string | undefined };
  try {
    options = parseArgs({
      args: [...args],
      options: { rows: { type: 'string' }, json: { type: 'boolean' }, findings: { type: 'string' } },
    }).values;
  } catch (error) {
    console.error(`${(error as Error).message}\n${usage}`);
    return null;
  }
  if (!options.rows) {
    console.error(usage);
    return null;
  }
  let file: string;
  try {
    file = readFileSync(options.rows, 'utf8');
  } catch {
    console.error(`The file ${options.rows} can't be read.`);
    return null;
  }
  const { rows, bad } = readJsonRows(file, readRow);
  for (const { line, problem } of bad) console.error(`Line ${line} is left out: ${problem}.`);
  return { rows, json: options.json ?? false, findings: options.findings, isPartial: bad.length > 0 };
}
