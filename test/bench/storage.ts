import { openBundled } from '../support/bundled-page';
import type { Times } from './page/turns';
import { median, type Row, rowOf } from './row';

const customers = 100_000;
const followUps = 20_000;
const [warmUp, rounds] = [40, 400];

/** Our look-ups beside IndexedDB itself, on equal stores of 100,000 customers. */
export async function benchStorage(): Promise<readonly Row[]> {
  const { browser, page } = await openBundled('test/bench/page/storage-page.ts');
  try {
    await page.evaluate(([a, b]) => window.storageBench.fill(a, b), [customers, followUps] as const);
    const byAddress = await page.evaluate(
      async ([warm, rounds, total]) => {
        await window.storageBench.lookUpByAddress(warm, total);
        return window.storageBench.lookUpByAddress(rounds, total);
      },
      [warmUp, rounds, customers] as const,
    );
    const due = await page.evaluate(
      async ([warm, rounds]) => {
        await window.storageBench.dueNow50(warm);
        return window.storageBench.dueNow50(rounds);
      },
      [warmUp, rounds] as const,
    );
    return [rowFrom('look-up-by-address', byAddress), rowFrom('due-now-50', due)];
  } finally {
    await browser.close();
  }
}

const rowFrom = (id: string, { ours, raw }: Times): Row => rowOf(id, 'indexeddb', median(ours), median(raw));
