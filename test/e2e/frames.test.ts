import type { Frame, Page } from 'playwright-core';
import { afterAll, beforeAll, describe, expect, it } from 'vitest';
import { closedParts, type Part, sidebarOf } from '../support/closed';
import { buildForTests, type Extension, launchExtension } from '../support/extension';
import { type ForeignPages, framings, opened, scriptless, serveForeignPages } from '../support/foreign-pages';

let extension: Extension;
let pages: ForeignPages;
let page: Page;
let own: Page;

beforeAll(async () => {
  buildForTests();
  [extension, pages] = await Promise.all([launchExtension(), serveForeignPages()]);
  own = await extension.context.newPage();
  await own.goto(extension.url('popup.html'));
  await ask('enableSite', { origin: pages.origin });
  page = await extension.context.newPage();
});
afterAll(async () => {
  await extension?.close();
  await pages?.stop();
});

const ask = (waymark: string, input: unknown) =>
  own.evaluate((request) => chrome.runtime.sendMessage(request), { waymark, input });

/** Of a frame with a process of its own, or of the page that it is a part of. */
const partsIn = (frame: Frame, part: string): Promise<readonly Part[]> =>
  closedParts(frame, part).catch(() => closedParts(frame.page(), part));

/** The frame, however deep, in which a mail is written. */
async function composeFrame(within: Page): Promise<Frame> {
  for (let tries = 0; tries < 100; tries += 1) {
    for (const frame of within.frames()) {
      // A frame on its way to another document can't be asked.
      const count = await frame
        .locator('#composebody')
        .count()
        .catch(() => 0);
      if (count > 0) return frame;
    }
    await within.waitForTimeout(50);
  }
  throw new Error('No compose window came');
}

/** Written in as a person does: the finding is shown, and Send is held. */
async function isAtWork(within: Page, frame: Frame): Promise<void> {
  await frame.locator('#composebody').click();
  // A frame with a process of its own has the focus before the browser knows where keys go.
  await expect.poll(() => frame.evaluate('document.hasFocus()')).toBe(true);
  await within.keyboard.type('To whom it may concern,');
  expect(await frame.locator('#composebody').inputValue()).toBe('To whom it may concern,');
  await expect
    .poll(async () => (await partsIn(frame, 'finding')).map((chip) => chip.attributes['data-rule']))
    .toEqual(['impersonal-greeting']);
  await frame.locator('.send').click();
  await expect.poll(async () => (await partsIn(frame, 'dialog')).length).toBe(1);
  expect(await frame.evaluate('sent')).toEqual([]);
}

describe.each(Object.keys(framings))('a compose window in %s', (how) => {
  it('is checked, and its Send is held', async () => {
    await page.goto(`${pages.origin}/framed?how=${encodeURIComponent(how)}`);
    await isAtWork(page, await composeFrame(page));
  });
});

describe.each(Object.keys(opened))('a compose window in %s', (how) => {
  it('is checked, its Send is held, and the sidebar stands beside it', async () => {
    await page.goto(`${pages.origin}/opened?how=${encodeURIComponent(how)}`);
    const [popup] = await Promise.all([extension.context.waitForEvent('page'), page.click('#open')]);
    await popup.setViewportSize({ width: 1000, height: 700 });
    await isAtWork(popup, await composeFrame(popup));
    await sidebarOf(popup);
    await popup.close();
  });
});

it('a frame of a site that nobody switched on has nothing of ours, in a page that has', async () => {
  const other = await serveForeignPages();
  await page.goto(`${pages.origin}/framed?how=other&src=${encodeURIComponent(`${other.origin}/compose`)}`);
  const frame = await composeFrame(page);
  await frame.locator('#composebody').click();
  await page.keyboard.type('To whom it may concern,');
  await page.waitForTimeout(1_000);
  expect(await partsIn(frame, 'finding')).toEqual([]);
  await frame.locator('.send').click();
  expect(await frame.evaluate('sent')).toHaveLength(1);
  await other.stop();
});

describe.each(Object.keys(scriptless))('a mail that is shown in %s and dressed up as a webmail', (how) => {
  it('is not believed: it reports no mail and no mailbox', async () => {
    await page.goto(`${pages.origin}/framed?how=${encodeURIComponent(how)}`);
    await page.waitForTimeout(1_200);
    const frame = page.frames().find((one) => one.parentFrame() !== null)!;
    await frame.locator('#composebody').click();
    await page.keyboard.type('To whom it may concern,');
    await page.waitForTimeout(900);
    expect(await partsIn(frame, 'finding')).toEqual([]);
  });
});
