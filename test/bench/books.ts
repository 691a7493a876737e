import { openBundled } from '../support/bundled-page';
import { median, type Row, rowOf } from './row';

/** The engine goes on making both faster for some two hundred rounds. */
const [warmUp, rounds] = [200, 200];

/**
 * An event and the list of today over filled books, beside IndexedDB itself on the very same rows. Very full books take
 * long to fill: with a folder, they are filled once and found again, also where that was broken off.
 */
export async function benchBooks(customers: number, folder?: string): Promise<readonly Row[]> {
  const { browser, page } = await openBundled('test/bench/page/books-page.ts', {
    onDisk: folder === undefined ? 'new' : { folder },
  });
  try {
    const planning = await page.evaluate((total) => window.booksBench.fill(total), customers);
    if (planning) {
      const [slice, longest] = [planning.eachSlice, planning.longestSlice].map((value) => Number(value.toPrecision(3)));
      console.log(`everybody planned anew: ${slice} ms a slice, others waited ${longest} ms at most`);
    }
    const row = async (id: string, measure: 'replanOne' | 'dueToday'): Promise<Row> => {
      await page.evaluate(([name, times]) => window.booksBench[name](times), [measure, warmUp] as const);
      const { ours, raw } = await page.evaluate(([name, times]) => window.booksBench[name](times), [
        measure,
        rounds,
      ] as const);
      return rowOf(id, 'indexeddb', median(ours), median(raw));
    };
    return [await row('replan-one', 'replanOne'), await row('due-today', 'dueToday')];
  } finally {
    await browser.close();
  }
}
