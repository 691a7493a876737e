import { openBundled } from '../support/bundled-page';
import { median, type Row, rowOf } from './row';

const touchpoints = 1_000_000;
const customers = 100_000;
/** The engine goes on making both faster for some two hundred rounds. */
const [warmUp, rounds] = [200, 200];

/** The journey map of a year out of kept numbers, beside reading those very rows; with a folder, of the books there. */
export async function benchMap(folder?: string): Promise<readonly Row[]> {
  const { browser, page } = await openBundled(
    'test/bench/page/map-page.ts',
    folder === undefined ? {} : { onDisk: { folder } },
  );
  try {
    if (folder === undefined)
      await page.evaluate(([a, b]) => window.mapBench.fill(a, b), [touchpoints, customers] as const);
    else await page.evaluate(() => window.mapBench.take());
    const { ours, raw } = await page.evaluate(
      async ([warm, rounds]) => {
        await window.mapBench.draw(warm);
        return window.mapBench.draw(rounds);
      },
      [warmUp, rounds] as const,
    );
    return [rowOf('map-draw', 'indexeddb', median(ours), median(raw))];
  } finally {
    await browser.close();
  }
}
