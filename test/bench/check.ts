import { readFileSync } from 'node:fs';
import { resolve } from 'node:path';
import { chromium, type Page } from 'playwright-core';
import { build } from 'vite';
import { findChromium } from '../support/browser';
import type { Times } from './page/check-page';
import { median, type Row, rowOf } from './row';

const origin = 'https://bench.example';
/** Only a page that is isolated has a clock finer than a tenth of a millisecond. */
const headers = {
  'Cross-Origin-Opener-Policy': 'same-origin',
  'Cross-Origin-Embedder-Policy': 'require-corp',
};
const args = ['--headless=new', '--no-sandbox', '--disable-background-networking', '--disable-component-update'];

const sizes = [
  { id: 'check-600-words', words: 600, rounds: { writeGood: 100, harper: 30 } },
  { id: 'check-5000-words', words: 5000, rounds: { writeGood: 40, harper: 8 } },
];
const seed = 600613;

const megabyte = 1 << 20;
/** Texts that have been slow somewhere, or would be with a careless expression. */
const runs: Record<string, string> = {
  letter: 'x',
  brackets: '[]',
  fields: '{{a ',
  greetings: 'Dear Anna,\n',
  marks: 'a\u0301',
  bidi: 'a\u202eb\u202c ',
  newlines: '\n',
  quotes: '"',
  digits: '1 ',
  addresses: 'a@a ',
  attributions: 'On On On wrote:\n',
  headers: 'From: a@b.example\n',
  names: 'Anna Schmidt Ben Miller ',
  attached: 'please find attached. ',
  amounts: '€1,234.56 ',
};

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

async function withPage(measure: (page: Page) => Promise<readonly Row[]>): Promise<readonly Row[]> {
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
    await page.waitForFunction(() => window.checkBench !== undefined);
    return await measure(page);
  } finally {
    await browser.close();
  }
}

const rowFrom = (id: string, baseline: string, { ours, theirs }: Times): Row =>
  rowOf(id, baseline, median(ours), median(theirs));

/**
 * The pure check in one thread, all rules on and with the index of 100,000 customers, beside write-good and harper.js on
 * the same text; `ratio` is ours / theirs, so 0.05 is twenty times faster.
 */
export const benchChecks = (): Promise<readonly Row[]> =>
  withPage(async (page) => {
    const rows: Row[] = [];
    for (const { id, words, rounds } of sizes) {
      const good = await page.evaluate(
        (given) => window.checkBench.besideWriteGood(given.words, given.rounds, given.seed),
        { words, rounds: rounds.writeGood, seed },
      );
      rows.push(rowFrom(id, 'write-good', good));
      const harper = await page.evaluate(
        (given) => window.checkBench.besideHarper(given.words, given.rounds, given.seed),
        { words, rounds: rounds.harper, seed },
      );
      rows.push(rowFrom(id, 'harper.js', harper));
    }
    return rows;
  });

/** A megabyte beside half a megabyte of the same: what is linear takes twice as long, what is not four times. */
export const benchLinear = (): Promise<readonly Row[]> =>
  withPage(async (page) => {
    const rows: Row[] = [];
    for (const [name, piece] of Object.entries(runs)) {
      const times = await page.evaluate(
        ([text, length, rounds]) => window.checkBench.besideHalf(text, length, rounds),
        [piece, megabyte, 5] as const,
      );
      rows.push(rowFrom(`check-1mb-${name}`, 'half', times));
    }
    return rows;
  });
