import type { Page } from 'playwright-core';
import { afterAll, beforeAll, describe, expect, it } from 'vitest';
import { closedParts, sidebarOf, waitForPart } from '../support/closed';
import { buildForTests, type Extension, launchExtension } from '../support/extension';
import { serveWebmailPage, type WebmailPage } from '../support/webmail-page';

let extension: Extension;
let webmail: WebmailPage;
let own: Page;

beforeAll(async () => {
  buildForTests();
  extension = await launchExtension();
  webmail = await serveWebmailPage();
  own = await extension.context.newPage();
  await own.goto(extension.url('popup.html'));
});
afterAll(async () => {
  await extension?.close();
  await webmail?.stop();
});

const ask = (waymark: string, input: unknown): Promise<{ ok: boolean }> =>
  own.evaluate((request) => chrome.runtime.sendMessage(request), { waymark, input }) as Promise<{ ok: boolean }>;

async function open(origin: string): Promise<Page> {
  const page = await extension.context.newPage();
  await page.goto(origin);
  return page;
}

/** The children of <html> that are not the page's own: ours, as the page sees them. */
const hosts = (page: Page): Promise<string[]> =>
  page.evaluate(() =>
    [...document.documentElement.children]
      .filter((child) => !['HEAD', 'BODY'].includes(child.nodeName))
      .map((child) => (child.cloneNode(true) as Element).outerHTML),
  );
/** How much room the page has made. */
const room = (page: Page) =>
  page.evaluate(() => innerWidth - document.querySelector('#layout')!.getBoundingClientRect().width);

describe('in a page of a site', () => {
  it('comes into an open page when the site is turned on, and goes as a whole when it is turned off', async () => {
    const page = await open(webmail.origin);
    expect(await ask('enableSite', { origin: webmail.origin })).toMatchObject({ ok: true });
    await sidebarOf(page);
    expect(await room(page)).toBe(320);
    await page.click('#composebody');
    await page.keyboard.type('To whom it may concern,');
    expect((await waitForPart(page, 'finding', 5_000))?.attributes['data-rule']).toBe('impersonal-greeting');

    expect(await ask('disableSite', { origin: webmail.origin })).toMatchObject({ ok: true });
    await page.waitForTimeout(500);
    expect(await hosts(page)).toEqual([]);
    expect(await closedParts(page, 'finding')).toEqual([]);
    expect(await room(page)).toBe(0);
    await page.click('.send');
    expect(await page.evaluate('sent')).toEqual(['To whom it may concern,']);
    await page.close();
  });

  it('the page sees one empty host, one sidebar, and nothing that says what is in it', async () => {
    await ask('enableSite', { origin: webmail.origin });
    const page = await open(webmail.origin);
    await sidebarOf(page);
    await page.waitForTimeout(2_500);
    const seen = await hosts(page);
    expect(seen).toHaveLength(1);
    expect(seen[0]).toMatch(/^<div style="[^"]*"><\/div>$/);
    expect(page.frames().filter((frame) => frame.url().includes('sidebar.html'))).toHaveLength(1);
    expect(await waitForPart(page, 'notice', 0), 'the frame has said hello').toBeNull();
    await page.close();
  });

  it('left over from before an update: Send passes, all of it goes, and it says what to do', async () => {
    const page = await open(webmail.origin);
    await sidebarOf(page);
    await page.click('#composebody');
    await page.keyboard.type('To whom it may concern,');
    await waitForPart(page, 'finding', 5_000);
    const closed = own.waitForEvent('close');
    // Without developer mode an unpacked extension does not come back: nobody takes over.
    await own.evaluate(() => setTimeout(() => chrome.runtime.reload()));
    await closed;
    await page.waitForTimeout(1_500);
    await page.click('.send');
    expect(await page.evaluate('sent')).toEqual(['To whom it may concern,']);
    expect((await waitForPart(page, 'notice', 2_000))?.text).toContain('Reload this page');
    expect(await closedParts(page, 'finding')).toEqual([]);
    expect(await room(page)).toBe(0);
    await page.close();
  });
});
