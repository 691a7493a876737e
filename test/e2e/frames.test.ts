import type { Frame, Page } from 'playwright-core';
import { afterAll, beforeAll, describe, expect, it } from 'vitest';
import { clickPart, closedParts, waitForPart } from '../support/closed';
import { buildForTests, type Extension, launchExtension } from '../support/extension';
import { type ForeignPages, framings, serveForeignPages } from '../support/foreign-pages';
import { webmailHtml } from '../support/webmail-page';

let extension: Extension;
let pages: ForeignPages;
let page: Page;

beforeAll(async () => {
  buildForTests();
  [extension, pages] = await Promise.all([launchExtension(), serveForeignPages()]);
  const own = await extension.context.newPage();
  await own.goto(extension.url('popup.html'));
  await own.evaluate((input) => chrome.runtime.sendMessage({ waymark: 'enableSite', input }), { origin: pages.origin });
  page = await extension.context.newPage();
});
afterAll(async () => {
  await extension?.close();
  await pages?.stop();
});

/** The frame, however deep, in which a mail is written. */
async function composeFrame(within: Page): Promise<Frame> {
  for (let tries = 0; tries < 100; tries += 1) {
    for (const frame of within.frames())
      if (
        (await frame
          .locator('#composebody')
          .count()
          .catch(() => 0)) > 0
      )
        return frame;
    await within.waitForTimeout(50);
  }
  throw new Error('No compose window came');
}

/** The checks and the guard, as somebody writes there: held with a reason, fixed, sent once. */
async function doesItsJob(within: Page, frame: Frame): Promise<void> {
  await frame.locator('#composebody').click();
  await within.keyboard.type('To whom it may concern,');
  await expect
    .poll(async () => (await closedParts(within, 'finding')).map((chip) => chip.attributes['data-rule']))
    .toEqual(['impersonal-greeting']);
  await frame.locator('.send').click();
  expect(await waitForPart(within, 'dialog')).not.toBeNull();
  expect(await frame.evaluate('sent')).toEqual([]);
}

describe.each(Object.keys(framings))('a compose window in %s', (how) => {
  it('is checked, and its Send is held', async () => {
    await page.goto(`${pages.origin}/framed?how=${encodeURIComponent(how)}`);
    await doesItsJob(page, await composeFrame(page));
  });
});
void webmailHtml;
void clickPart;
