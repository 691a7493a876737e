import { writeFileSync } from 'node:fs';
import { askedRows } from '../support/json-rows';
import { readRow } from './rows';
import { written } from './written';

const folded = (text: string): string => text.replace(/\s+/g, ' ').trim();

/** Strips rows of mail to what their authors wrote, and counts how many come out as they should. */
export async function main(args: readonly string[]): Promise<number> {
  const asked = askedRows('eval:strip', args, readRow);
  if (!asked) return 2;
  const { rows, json, findings, isPartial } = asked;
  const answers = rows.map((row) => ({ row, out: written(row.body) }));
  if (findings) {
    writeFileSync(findings, answers.map(({ row: { id }, out }) => `${JSON.stringify({ id, out })}\n`).join(''));
  }
  const known = answers.filter(({ row }) => row.out !== null);
  const exact = known.filter(({ row, out }) => folded(row.out ?? '') === folded(out)).length;
  const figures = { rows: rows.length, withOut: known.length, exact };
  const share = known.length > 0 ? ` (${((100 * exact) / known.length).toFixed(1)} %)` : '';
  console.log(
    json
      ? JSON.stringify(figures)
      : `rows      ${figures.rows}\nwith out  ${figures.withOut}\nexact     ${figures.exact}${share}`,
  );
  return isPartial ? 1 : 0;
}
