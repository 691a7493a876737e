import type { Frame, Page } from 'playwright-core';
import { afterAll, beforeAll, beforeEach, expect, it } from 'vitest';
import { clickPart, closedParts, sidebarOf, waitForPart } from '../support/closed';
import { buildForTests, type Extension, launchExtension } from '../support/extension';
import { serveWebmailPage, type WebmailPage } from '../support/webmail-page';

let extension: Extension;
let webmail: WebmailPage;
let own: Page;
let mail: Page;
let sidebar: Frame;

const ask = (waymark: string, input: unknown): Promise<unknown> =>
  own.evaluate((request) => chrome.runtime.sendMessage(request), { waymark, input });

beforeAll(async () => {
  buildForTests();
  [extension, webmail] = await Promise.all([launchExtension(), serveWebmailPage()]);
  own = await extension.context.newPage();
  await own.goto(extension.url('popup.html'));
  await ask('enableSite', { origin: webmail.origin });
});
afterAll(async () => {
  await extension?.close();
  await webmail?.stop();
});
beforeEach(async () => {
  const { value } = (await ask('ignored', {})) as { value: { id: string }[] };
  for (const { id } of value) await ask('forgetIgnored', { id });
  await mail?.close();
  mail = await extension.context.newPage();
  await mail.goto(webmail.origin);
  sidebar = await sidebarOf(mail);
  await mail.click('#composebody');
  await mail.keyboard.type('Dear Bob, for {{product}}');
  await expect.poll(inPage).toEqual(['leftover-field', 'wrong-name']);
  await expect.poll(inSidebar).toEqual(['leftover-field', 'wrong-name']);
});

const inPage = async () => (await closedParts(mail, 'finding')).map((chip) => chip.attributes['data-rule']).sort();
const inSidebar = async () =>
  (
    await sidebar
      .locator('[data-part=finding]')
      .evaluateAll((cards) => cards.map((card) => card.getAttribute('data-rule')))
  ).sort();

async function ignoreInSidebar(way: string): Promise<void> {
  const menu = sidebar.locator('[data-part=finding][data-rule=wrong-name] [data-part=ignore]');
  const item = sidebar.locator(`[data-part=${way}]`);
  await menu.hover();
  // The sidebar takes no click in its first moments.
  await mail.waitForTimeout(600);
  await menu.click();
  await item.click();
}

async function ignoreInPage(way: string): Promise<void> {
  const chips = await closedParts(mail, 'finding');
  await clickPart(
    mail,
    'finding',
    chips.findIndex((chip) => chip.attributes['data-rule'] === 'wrong-name'),
  );
  await waitForPart(mail, 'card');
  await clickPart(mail, way);
}

it.each([
  { where: 'in the page', ignore: ignoreInPage, way: 'card-ignore', again: true },
  { where: 'in the page', ignore: ignoreInPage, way: 'card-ignore-person', again: false },
  { where: 'in the page', ignore: ignoreInPage, way: 'card-ignore-phrase', again: false },
  { where: 'in the page', ignore: ignoreInPage, way: 'card-ignore-rule', again: false },
  { where: 'in the sidebar', ignore: ignoreInSidebar, way: 'ignore-once', again: true },
  { where: 'in the sidebar', ignore: ignoreInSidebar, way: 'ignore-person', again: false },
  { where: 'in the sidebar', ignore: ignoreInSidebar, way: 'ignore-phrase', again: false },
  { where: 'in the sidebar', ignore: ignoreInSidebar, way: 'ignore-rule', again: false },
])('$way $where: gone from both, and it stays away while the mail is written', async ({ ignore, way, again }) => {
  await ignore(way);
  await expect.poll(inPage).toEqual(['leftover-field']);
  await expect.poll(inSidebar).toEqual(['leftover-field']);
  await mail.click('#composebody');
  await mail.keyboard.press('Control+End');
  await mail.keyboard.type(' and {{more}}');
  await expect.poll(inSidebar).toEqual(['leftover-field', 'leftover-field']);
  expect(await inPage()).toEqual(['leftover-field', 'leftover-field']);
  // "Once" is for this mail.
  await mail.reload();
  await mail.click('#composebody');
  await mail.keyboard.type('Dear Bob, for {{product}}');
  await expect.poll(inPage).toEqual(again ? ['leftover-field', 'wrong-name'] : ['leftover-field']);
});
