import { writeFileSync } from 'node:fs';
import { readTone } from '../../utils/domain/tone';
import { askedRows } from '../support/json-rows';
import { readRow } from './rows';

const share = (part: number, whole: number): string => (whole > 0 ? ` (${((100 * part) / whole).toFixed(1)} %)` : '');

/** Reads the tone of remarks and mails, and counts how many of those that are known come out right. */
export async function main(args: readonly string[]): Promise<number> {
  const asked = askedRows('eval:tone', args, readRow);
  if (!asked) return 2;
  const { rows, json, findings, isPartial } = asked;
  const answers = rows.map((row) => ({ row, ...readTone(row.text) }));
  if (findings) {
    const lines = answers.map(({ row: { id }, tone, because }) => JSON.stringify({ id, tone, because }));
    writeFileSync(findings, lines.map((line) => `${line}\n`).join(''));
  }
  const known = answers.filter(({ row }) => row.tone !== null);
  const negative = known.filter(({ row }) => row.tone === 'negative');
  const said = known.filter(({ tone }) => tone === 'negative');
  const right = said.filter(({ row }) => row.tone === 'negative').length;
  const figures = {
    rows: rows.length,
    saidNegative: answers.filter(({ tone }) => tone === 'negative').length,
    known: known.length,
    negative: negative.length,
    found: right,
    falseAlarms: said.length - right,
  };
  console.log(
    json
      ? JSON.stringify(figures)
      : [
          `rows           ${figures.rows}`,
          `said negative  ${figures.saidNegative}`,
          `known          ${figures.known}`,
          `negative       ${figures.negative}`,
          `recall         ${right} of ${negative.length}${share(right, negative.length)}`,
          `precision      ${right} of ${said.length}${share(right, said.length)}`,
        ].join('\n'),
  );
  return isPartial ? 1 : 0;
}
