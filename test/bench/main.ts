import { writeFileSync } from 'node:fs';
import { parseArgs } from 'node:util';
import { benchBooks } from './books';
import { benchChecks, benchLinear } from './check';
import { benchColdCheck } from './cold';
import { benchDocuments } from './documents';
import { benchInject } from './inject';
import { benchMap } from './map';
import { benchIndex, benchNames } from './names';
import { benchPeople } from './people';
import type { Row } from './row';
import { benchStorage } from './storage';

/** How many times the baseline a row may take, by its id, or by its id and its baseline. Rows without a limit are for the eye. */
const limits: Record<string, number> = {
  'check-600-words write-good': 1,
  'check-600-words harper.js': 1 / 35,
  'check-5000-words write-good': 1,
  'check-5000-words harper.js': 1 / 35,
  'names-100k map': 1 / 15,
  'names-100k one-pass': 4,
  'index-load-100k': 1 / 10,
  'docx-text': 1 / 5,
  'pdf-text': 1,
  'look-up-by-address': 1.5,
  'due-now-50': 1.5,
  'replan-one': 2,
  'due-today': 2,
  'cold-check': 2,
  'map-draw': 2.5,
};

/** Twice is linear; the rest is room for a machine that is busy. */
const linear = 3.2;
/** The very full books have few kinds of touchpoints: what any map takes outweighs the little that is read for theirs. */
const withoutLimitWhenLong: ReadonlySet<string> = new Set(['map-draw']);

const limitOf = ({ id, baseline }: Row, isLong: boolean): number | undefined => {
  if (isLong && withoutLimitWhenLong.has(id)) return undefined;
  return limits[`${id} ${baseline}`] ?? limits[id] ?? (id.startsWith('check-1mb-') ? linear : undefined);
};

const line = (row: Row, limit: number | undefined) => {
  const verdict =
    limit === undefined
      ? ''
      : row.ratio <= limit
        ? `  within ${Number(limit.toPrecision(3))}`
        : `  OVER ${Number(limit.toPrecision(3))}`;
  const ours = `${row.median} ${row.unit}`.padStart(12);
  const theirs = `${row.baselineMedian} ${row.unit}`.padStart(12);
  return `${row.id.padEnd(20)}${ours}   ${row.baseline.padEnd(14)}${theirs}   ratio ${row.ratio}${verdict}`;
};

/** Filled at the first run, a quarter of an hour or more. */
const veryFullBooks = '.cache/bench-books-100000';

type Groups = Record<string, () => Promise<readonly Row[]>>;

const options = { json: { type: 'string' }, only: { type: 'string' }, long: { type: 'boolean' } } as const;

/**
 * Measures in Chromium, each row in turns with its baseline. `--json FILE` keeps the rows, `--only ID` takes one group,
 * `--long` takes those that need very full books.
 */
export async function main(args: string[]): Promise<number> {
  const { values } = parseArgs({ args, options });
  const long: Groups = {
    books: () => benchBooks(100_000, veryFullBooks),
    people: () => benchPeople(veryFullBooks),
    map: () => benchMap(veryFullBooks),
  };
  const short: Groups = {
    check: benchChecks,
    linear: benchLinear,
    names: benchNames,
    index: benchIndex,
    storage: benchStorage,
    people: () => benchPeople(),
    books: () => benchBooks(10_000),
    map: () => benchMap(),
    cold: benchColdCheck,
    inject: benchInject,
    documents: benchDocuments,
  };
  const rows: Row[] = [];
  const limitFor = (row: Row) => limitOf(row, values.long ?? false);
  for (const [name, group] of Object.entries(values.long ? long : short)) {
    if (values.only && values.only !== name) continue;
    for (const row of await group()) {
      rows.push(row);
      console.log(line(row, limitFor(row)));
    }
  }
  if (values.json) writeFileSync(values.json, `${JSON.stringify(rows, null, 2)}\n`);
  return rows.every((row) => row.ratio <= (limitFor(row) ?? Number.POSITIVE_INFINITY)) ? 0 : 1;
}
