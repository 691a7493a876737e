import { openBundled } from '../support/bundled-page';
import type { Times } from './page/turns';
import { median, type Row, rowOf } from './row';

const customers = 100_000;
const [warmUp, rounds] = [20, 200];

/**
 * The list of 100,000 customers, opened and searched, beside raw reads of the rows that are shown. With a folder, in the
 * full books that lie there.
 */
export async function benchPeople(folder?: string): Promise<readonly Row[]> {
  const { browser, page } = await openBundled('test/bench/page/people-page.ts', {
    onDisk: folder === undefined ? 'new' : { folder },
  });
  try {
    if (folder === undefined) await page.evaluate((total) => window.peopleBench.fill(total), customers);
    else await page.evaluate(() => window.peopleBench.take());
    const row = async (id: string, measure: 'opened' | 'searched'): Promise<Row> => {
      const times = (count: number): Promise<Times> =>
        page.evaluate(([name, count]) => window.peopleBench[name](count), [measure, count] as const);
      await times(warmUp);
      const { ours, raw } = await times(rounds);
      return rowOf(id, 'indexeddb', median(ours), median(raw));
    };
    const rows = [await row('dashboard-open', 'opened'), await row('search-first', 'searched')];
    const { order, jump, filter, again, typo } = await page.evaluate(() => window.peopleBench.measured());
    console.log(
      `everybody in order: ${order} ms once, then a jump ${jump} ms; a quarter of all ${filter} ms, again ${again} ms; a typo ${typo} ms`,
    );
    return rows;
  } finally {
    await browser.close();
  }
}
