import { writeFileSync } from 'node:fs';
import { parseArgs } from 'node:util';
import type { Page } from 'playwright-core';
import { type Desk, desks } from './desks';
import { intervalOf } from './interval';
import { longestTask, typingTime, typingTimes } from './typing';

interface Row {
  readonly id: string;
  /** Of the page's own time with the extension to that without it: where the median lies, with 95 of 100. */
  readonly low: number;
  readonly high: number;
  readonly pairs: number;
}

const warmUp = 2;
const pairs = 15;
/** The interval has to reach down to this. */
const limit = 1.05;
/** A task of the page, four times slowed down, may be this much longer with us. Milliseconds. */
const ourLongest = 50;

async function measure(desk: Desk): Promise<Row> {
  const ratios: number[] = [];
  const once = async (isOn: boolean) => {
    await desk.switchOn(isOn);
    return typingTime(await desk.compose());
  };
  for (let pair = -warmUp; pair < pairs; pair += 1) {
    // By turns the one first and the other.
    const first = pair % 2 === 0;
    const [one, other] = [await once(first), await once(!first)];
    if (pair >= 0) ratios.push(first ? one / other : other / one);
  }
  return { id: `type-200-${desk.id}`, ...intervalOf(ratios), pairs };
}

/**
 * The same ratio, finer: two browsers, the one without us and the other with us, are written in at once, a letter in each
 * by turns. It tells changes of two in a hundred apart.
 */
async function measureInStep(id: string, open: () => Promise<Desk>): Promise<Row> {
  const both = [await open(), await open()];
  try {
    for (const [index, desk] of both.entries()) await desk.switchOn(index === 1);
    const ratios: number[] = [];
    for (let pair = -warmUp; pair < pairs; pair += 1) {
      const pages: Page[] = [];
      for (const desk of both) pages.push(await desk.compose());
      const [off, on] = await typingTimes(pages);
      if (pair >= 0) ratios.push(on! / off!);
    }
    return { id: `type-200-${id}-in-step`, ...intervalOf(ratios), pairs };
  } finally {
    for (const desk of both) await desk.close();
  }
}

/** What the longest task of the page is without us, and with us. Milliseconds, the machine four times slowed down. */
async function longest(desk: Desk): Promise<readonly [off: number, on: number]> {
  const times: number[] = [];
  for (const isOn of [false, true]) {
    await desk.switchOn(isOn);
    times.push(Math.round(await longestTask(await desk.compose())));
  }
  return [times[0]!, times[1]!];
}

/**
 * What Waymark takes of a page's own time while somebody types. `--json FILE` keeps the rows, `--only ID` takes one page;
 * `--in-step` measures finer, to see what a change has brought, and judges nothing.
 */
export async function main(args: string[]): Promise<number> {
  const { values } = parseArgs({
    args,
    options: { json: { type: 'string' }, only: { type: 'string' }, 'in-step': { type: 'boolean' } },
  });
  const rows: Row[] = [];
  let isFine = true;
  for (const [id, open] of Object.entries(desks)) {
    if (values.only && values.only !== id) continue;
    if (values['in-step']) {
      const row = await measureInStep(id, open);
      rows.push(row);
      console.log(`${row.id.padEnd(30)} ratio ${row.low} to ${row.high} (${row.pairs} pairs)`);
      continue;
    }
    const desk = await open();
    try {
      const row = await measure(desk);
      const [off, on] = await longest(desk);
      rows.push(row);
      const isWithin = row.low <= limit && on <= off + ourLongest;
      isFine &&= isWithin;
      console.log(
        `${row.id.padEnd(22)} ratio ${row.low} to ${row.high} (${row.pairs} pairs)   longest task at 4x: ${on} ms, without us ${off} ms   ${isWithin ? 'within' : 'OVER'}`,
      );
    } finally {
      await desk.close();
    }
  }
  if (values.json) writeFileSync(values.json, `${JSON.stringify(rows, null, 2)}\n`);
  return isFine ? 0 : 1;
}
