import { writeFileSync } from 'node:fs';
import { parseArgs } from 'node:util';
import { type Desk, desks } from './desks';
import { intervalOf } from './interval';
import { longestTask, typingTime } from './typing';

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
 * What Waymark takes of a page's own time while somebody types. `--json FILE` keeps the rows, `--only ID` takes one page.
 */
export async function main(args: string[]): Promise<number> {
  const { values } = parseArgs({ args, options: { json: { type: 'string' }, only: { type: 'string' } } });
  const rows: Row[] = [];
  let isFine = true;
  for (const [id, open] of Object.entries(desks)) {
    if (values.only && values.only !== id) continue;
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
