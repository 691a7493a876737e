import { readFileSync } from 'node:fs';
import { type Browser, chromium, type Page } from 'playwright-core';
import { afterAll, beforeAll, describe, expect, it } from 'vitest';
import { findChromium } from '../support/browser';
import { bundle } from '../support/bundle';
import { clickPart, closedParts, waitForPart } from '../support/closed';
import { type EditorPage, editorPages } from '../support/editors/pages';
import { type EditorServer, serveEditors } from '../support/editors/serve';

const words = readFileSync('public/_locales/en/messages.json', 'utf8');
let browser: Browser;
let server: EditorServer;
let script: string;
let page: Page;

beforeAll(async () => {
  [server, script] = await Promise.all([serveEditors(), bundle('test/support/page-any.ts', 'waymark')]);
  browser = await chromium.launch({
    executablePath: findChromium(),
    args: process.getuid?.() === 0 ? ['--no-sandbox'] : [],
  });
});
afterAll(async () => {
  await browser?.close();
  await server?.stop();
});

/** Opens a mail form with our page code in it, and the caret at the end of its text. */
async function open(one: EditorPage): Promise<void> {
  await page?.close();
  page = await browser.newPage();
  await page.goto(server.urlOf(one));
  await page.waitForSelector('html[data-ready]', { timeout: 20_000 });
  await page.evaluate(`${script}; window.calls = []; window.background = {}; waymark.start(${words});`);
  await caretToEnd(one);
}
async function caretToEnd(one: EditorPage): Promise<void> {
  const place = one.frame ? page.frameLocator(one.frame).locator(one.text) : page.locator(one.text);
  await place.click();
  await page.keyboard.press('Control+End');
}
const run = <T>(code: string): Promise<T> => page.evaluate(`(() => { ${code} })()`) as Promise<T>;
const model = async () => (await run<string>('return readModel();')).replace(/\n+/g, '\n').trim();
const sent = () => run<string[]>('return sent;');
const draft = 'Dear Anna,\n\nyes, we can.\nThe price is below.\n\nMia';

describe.each(editorPages)('$name', (one) => {
  it('is found, marked and held; the fix is in what is sent, and undo takes it back', async (context) => {
    if (!server.pages.includes(one)) return context.skip('Debian only');
    await open(one);
    await page.keyboard.type(' Soon', { delay: 10 });
    const view = `document.querySelector(${JSON.stringify(one.frame ?? 'none')})?.contentWindow ?? window`;
    if (one.name !== 'textarea')
      await expect
        .poll(() =>
          run(`const marked = (${view}).CSS.highlights.get('waymark-stop'); return marked && [...marked].map(String);`),
        )
        .toEqual(['Bob']);
    else expect(await waitForPart(page, 'finding')).not.toBeNull();
    await page.click('#send');
    expect(await waitForPart(page, 'dialog', 3_000)).not.toBeNull();
    expect(await sent()).toEqual([]);
    await page.waitForTimeout(450);
    await clickPart(page, 'dialog-fix');
    await page.waitForTimeout(100);
    expect((await closedParts(page, 'dialog-now')).map((part) => part.text)).toEqual(['It now reads: “Dear Anna,”']);
    await clickPart(page, 'dialog-send');
    await expect.poll(sent).toHaveLength(1);
    expect((await sent())[0]?.replace(/\n+/g, '\n').trim()).toBe('Dear Anna,\nthank you for the call. Soon');
    await page.keyboard.type('!');
    await expect.poll(model).toBe('Dear Anna,\nthank you for the call. Soon!');
    await page.keyboard.press('Control+z');
    await page.keyboard.press('Control+z');
    await expect.poll(model).toMatch(/^Dear Bob,\nthank you for the call/);
    expect(await sent()).toHaveLength(1);
  });

  it('takes a ready draft before what is there, and goes on at its end', async (context) => {
    if (!server.pages.includes(one)) return context.skip('Debian only');
    await open(one);
    await run(`command({ kind: 'insert', subject: 'Other', text: ${JSON.stringify(draft)} });`);
    const all = 'Dear Anna,\nyes, we can.\nThe price is below.\nMia\nDear Bob,\nthank you for the call.';
    await expect.poll(model).toBe(all);
    await page.keyboard.type('!');
    await expect.poll(model).toBe(all.replace('Mia', 'Mia!'));
    expect(await page.inputValue('[name=betreff]')).toBe('Pumpen');
  });
});

it('a look for mail on a large page takes a few milliseconds', async () => {
  await page?.close();
  page = await browser.newPage();
  const row = (at: number) =>
    `<tr><td><input type="checkbox"></td><td class="from" title="p${at}@kestrel.example">Person ${at}</td><td><a href="#${at}">Pumps, and what else there is to say</a></td><td>1 kB</td></tr>`;
  const rows = Array.from({ length: 1_500 }, (_, at) => row(at)).join('');
  await page.setContent(
    `<form role="search"><input name="q"></form><table>${rows}</table><form><input name="subject"><textarea autofocus></textarea><button>Send</button></form>`,
  );
  await page.evaluate(script);
  await page.click('textarea');
  const spent = await run<number>(
    `const look = () => { const from = performance.now(); waymark.site.composers(document); waymark.site.openMail(document); return performance.now() - from; };
     // What is read once in a look is forgotten when it is over.
     return (async () => { const times = []; for (let i = 0; i < 15; i++) { times.push(look()); await new Promise((over) => setTimeout(over)); } return Math.min(...times); })();`,
  );
  console.log(`a look at 1,500 lines: ${spent.toFixed(2)} ms`);
  expect(spent).toBeLessThan(40);
});
