import { resolve } from 'node:path';
import { chromium } from 'playwright-core';
import { findChromium } from '../support/browser';
import { bundle } from '../support/bundle';
import type { StorageTimes } from './page/storage-page';
import { median, type Row, rowOf } from './row';

const origin = 'https://bench.example';
/** Only a page that is isolated has a clock finer than a tenth of a millisecond. */
const headers = { 'Cross-Origin-Opener-Policy': 'same-origin', 'Cross-Origin-Embedder-Policy': 'require-corp' };
const args = ['--headless=new', '--no-sandbox', '--disable-background-networking', '--disable-component-update'];

const customers = 100_000;
const followUps = 20_000;
const [warmUp, rounds] = [40, 400];

/** Our look-ups beside IndexedDB itself, on equal stores of 100,000 customers. */
export async function benchStorage(): Promise<readonly Row[]> {
  const code = await bundle(resolve('test/bench/page/storage-page.ts'), 'bench');
  const browser = await chromium.launch({ executablePath: findChromium(), args });
  try {
    const page = await browser.newPage();
    await page.route(`${origin}/**`, (route) => {
      const isScript = new URL(route.request().url()).pathname === '/page.js';
      return route.fulfill({
        headers,
        contentType: isScript ? 'text/javascript' : 'text/html',
        body: isScript ? code : '<script src="/page.js"></script>',
      });
    });
    await page.goto(`${origin}/`);
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

const rowFrom = (id: string, { ours, raw }: StorageTimes): Row => rowOf(id, 'indexeddb', median(ours), median(raw));
