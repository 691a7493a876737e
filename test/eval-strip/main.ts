import { readFileSync, writeFileSync } from 'node:fs';
import { parseArgs } from 'node:util';
import { readRows } from './rows';
import { written } from './written';

const usage = 'Usage: npm run eval:strip -- --rows FILE.jsonl [--json] [--findings OUT.jsonl]';

const folded = (text: string): string => text.replace(/\s+/g, ' ').trim();

/** Strips rows of mail to what their authors wrote, and counts how many come out as they should. */
export async function main(args: readonly string[]): Promise<number> {
  let options: { rows?: string | undefined; json?: boolean | undefined; findings?: string | undefined };
  try {
    options = parseArgs({
      args: [...args],
      options: { rows: { type: 'string' }, json: { type: 'boolean' }, findings: { type: 'string' } },
    }).values;
  } catch (error) {
    console.error(`${(error as Error).message}\n${usage}`);
    return 2;
  }
  if (!options.rows) {
    console.error(usage);
    return 2;
  }
  let file: string;
  try {
    file = readFileSync(options.rows, 'utf8');
  } catch {
    console.error(`The file ${options.rows} can't be read.`);
    return 2;
  }
  const { rows, bad } = readRows(file);
  for (const { line, problem } of bad) console.error(`Line ${line} is left out: ${problem}.`);
  const answers = rows.map((row) => ({ row, out: written(row.body) }));
  if (options.findings) {
    writeFileSync(options.findings, answers.map(({ row: { id }, out }) => `${JSON.stringify({ id, out })}\n`).join(''));
  }
  const known = answers.filter(({ row }) => row.out !== null);
  const exact = known.filter(({ row, out }) => folded(row.out ?? '') === folded(out)).length;
  const figures = { rows: rows.length, withOut: known.length, exact };
  const share = known.length > 0 ? ` (${((100 * exact) / known.length).toFixed(1)} %)` : '';
  console.log(
    options.json
      ? JSON.stringify(figures)
      : `rows      ${figures.rows}\nwith out  ${figures.withOut}\nexact     ${figures.exact}${share}`,
  );
  return bad.length > 0 ? 1 : 0;
}
