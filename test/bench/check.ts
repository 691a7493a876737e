import { readFileSync } from 'node:fs';
import { resolve } from 'node:path';
import { chromium } from 'playwright-core';
import { build } from 'vite';
import { findChromium } from '../support/browser';
import type { Times } from './page/check-page';
import { median, type Row, rowOf } from './row';

declare global {
  interface Window {
    measure(words: number, rounds: number, warmUp: number, seed: number): Promise<Times>;
  }
}

const origin = 'https://bench.example';
/** Only a page that is isolated has a clock finer than a tenth of a millisecond. */
const headers = {
  'Cross-Origin-Opener-Policy': 'same-origin',
  'Cross-Origin-Embedder-Policy': 'require-corp',
};
const args = ['--headless=new', '--no-sandbox', '--disable-background-networking', '--disable-component-update'];

const sizes = [
  { id: 'check-600-words', words: 600, rounds: 15, warmUp: 3 },
  { id: 'check-5000-words', words: 5000, rounds: 6, warmUp: 1 },
];

const bundle = async (): Promise<string> => {
  const entry = resolve('test/bench/page/check-page.ts');
  const built = await build({
    configFile: false,
    logLevel: 'error',
    build: { write: false, lib: { entry, formats: ['es'] }, minify: true },
  });
  const outputs = [built].flat().flatMap((result) => ('output' in result ? result.output : []));
  const script = outputs.find((output) => output.type === 'chunk');
  if (!script) throw new Error('The page of the bench was not built.');
  return script.code;
};

/** The pure check in one thread beside harper.js on the same text; `ratio` is ours / theirs, so 0.05 is twenty times faster. */
export async function benchChecks(): Promise<readonly Row[]> {
  const code = await bundle();
  const wasm = readFileSync(resolve('node_modules/harper.js/dist/harper_wasm_bg.wasm'));
  const browser = await chromium.launch({ executablePath: findChromium(), args });
  try {
    const page = await browser.newPage();
    await page.route(`${origin}/**`, (route) => {
      const { pathname } = new URL(route.request().url());
      if (pathname === '/page.js') return route.fulfill({ headers, contentType: 'text/javascript', body: code });
      if (pathname.endsWith('.wasm')) return route.fulfill({ headers, contentType: 'application/wasm', body: wasm });
      return route.fulfill({
        headers,
        contentType: 'text/html',
        body: '<script type="module" src="/page.js"></script>',
      });
    });
    await page.goto(`${origin}/`);
    await page.waitForFunction(() => typeof window.measure === 'function');
    const rows: Row[] = [];
    for (const { id, words, rounds, warmUp } of sizes) {
      const times = await page.evaluate((given) => window.measure(given.words, given.rounds, given.warmUp, 600613), {
        words,
        rounds,
        warmUp,
      });
      rows.push(rowOf(id, 'harper.js', median(times.ours), median(times.theirs)));
    }
    return rows;
  } finally {
    await browser.close();
  }
}
