import type { Page } from 'playwright-core';
import { openBundled } from '../support/bundled-page';
import type { ScanTimes } from './page/names-page';
import { median, type Row, rowOf } from './row';

const customers = 100_000;
const words = 5_000;
const rounds = 60;

/** The search of a text for everybody's names, alone: beside a Map of the same names, and beside looking at each character. */
export async function benchNames(): Promise<readonly Row[]> {
  const { browser, page } = await openBundled('test/bench/page/names-page.ts');
  try {
    const { map, pass } = await page.evaluate(
      ([customers, words, rounds]) => window.namesBench.names(customers, words, rounds),
      [customers, words, rounds] as const,
    );
    return [rowFrom('map', map), rowFrom('one-pass', pass)];
  } finally {
    await browser.close();
  }
}

const rowFrom = (baseline: string, { ours, theirs }: ScanTimes): Row =>
  rowOf('names-100k', baseline, median(ours), median(theirs));

/** One worker for each measurement, with the page's own script in it. */
const loadInWorker = (page: Page): Promise<number> =>
  page.evaluate(async () => {
    const worker = new Worker('/page.js');
    const took = await new Promise<number>((resolve, reject) => {
      worker.onmessage = ({ data }) => resolve(data as number);
      worker.onerror = ({ message }) => reject(new Error(message));
      worker.postMessage('load');
    });
    worker.terminate();
    return took;
  });

/** The index as a new worker brings it back, beside making it again out of the rows. */
export async function benchIndex(): Promise<readonly Row[]> {
  const { browser, page } = await openBundled('test/bench/page/index-page.ts');
  try {
    await page.evaluate((total) => window.indexBench.fill(total), customers);
    const loads: number[] = [];
    const rebuilds: number[] = [];
    for (let round = 0; round < 5; round++) {
      rebuilds.push(await page.evaluate(() => window.indexBench.rebuild()));
      for (let i = 0; i < 3; i++) loads.push(await loadInWorker(page));
    }
    return [rowOf('index-load-100k', 'rebuild', median(loads), median(rebuilds))];
  } finally {
    await browser.close();
  }
}
