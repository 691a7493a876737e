import { writeFileSync } from 'node:fs';
import { parseArgs } from 'node:util';
import { benchChecks } from './check';
import { benchColdCheck } from './cold';
import { benchInject } from './inject';
import type { Row } from './row';
import { benchStorage } from './storage';

/** How many times the baseline a row may take. Rows without a limit are for the eye. */
const limits: Record<string, number> = {
  'check-600-words': 1 / 20,
  'check-5000-words': 1 / 20,
  'look-up-by-address': 1.5,
  'due-now-50': 1.5,
  'cold-check': 2,
};

const line = (row: Row) => {
  const limit = limits[row.id];
  const verdict = limit === undefined ? '' : row.ratio <= limit ? `  within ${limit}` : `  OVER ${limit}`;
  const ours = `${row.median} ${row.unit}`.padStart(12);
  const theirs = `${row.baselineMedian} ${row.unit}`.padStart(12);
  return `${row.id.padEnd(20)}${ours}   ${row.baseline.padEnd(14)}${theirs}   ratio ${row.ratio}${verdict}`;
};

/** Measures in Chromium, each row in turns with its baseline. `--json FILE` keeps the rows, `--only ID` takes one group. */
export async function main(args: string[]): Promise<number> {
  const { values } = parseArgs({ args, options: { json: { type: 'string' }, only: { type: 'string' } } });
  const groups: Record<string, () => Promise<readonly Row[]>> = {
    check: benchChecks,
    storage: benchStorage,
    cold: benchColdCheck,
    inject: benchInject,
  };
  const rows: Row[] = [];
  for (const [name, group] of Object.entries(groups)) {
    if (values.only && values.only !== name) continue;
    for (const row of await group()) {
      rows.push(row);
      console.log(line(row));
    }
  }
  if (values.json) writeFileSync(values.json, `${JSON.stringify(rows, null, 2)}\n`);
  return rows.every((row) => row.ratio <= (limits[row.id] ?? Number.POSITIVE_INFINITY)) ? 0 : 1;
}
