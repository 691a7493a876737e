import type { Frame, Page } from 'playwright-core';
import { afterAll, beforeAll, beforeEach, describe, expect, it } from 'vitest';
import { clickPart, closedParts, sidebarOf, waitForPart } from '../support/closed';
import { buildForTests, type Extension, launchExtension } from '../support/extension';
import { type MailForms, serveMailForms } from '../support/mail-forms';

let extension: Extension;
let forms: MailForms;
let page: Page;

beforeAll(async () => {
  buildForTests();
  [extension, forms] = await Promise.all([launchExtension(), serveMailForms()]);
  const own = await extension.context.newPage();
  await own.goto(extension.url('popup.html'));
  await own.evaluate(
    (origin) => chrome.runtime.sendMessage({ waymark: 'enableSite', input: { origin } }),
    forms.origin,
  );
  await own.close();
});
afterAll(async () => {
  await extension?.close();
  await forms?.stop();
});
beforeEach(async () => {
  for (const open of extension.context.pages().slice(1)) await open.close();
  page = await extension.context.newPage();
});

const greeting = 'To whom it may concern,';
const frameNamed = (name: string): Frame => page.frame({ name })!;

/** Our parts may stand in the page, or in the frame in which somebody writes. */
async function partIn(place: Page | Frame, part: string): Promise<void> {
  await expect
    .poll(async () => (await closedParts(place, part)).some(({ box }) => box !== null && box.width > 0))
    .toBe(true);
}

/** Held at Send, fixed there, sent: what arrives is what was written with the fix in it, once. */
async function sendWithFix(window: Page, fields: Page | Frame): Promise<void> {
  const before = forms.received.length;
  await fields.click('textarea');
  await window.keyboard.type(`${greeting}\nhere are your pumps.`);
  await partIn(window, 'finding');
  await fields.click('[name=skicka]');
  await partIn(window, 'dialog');
  expect(forms.received).toHaveLength(before);
  await window.waitForTimeout(450);
  await clickPart(window, 'dialog-fix');
  await window.waitForTimeout(150);
  await clickPart(window, 'dialog-send');
  await fields.waitForSelector('#done');
  await window.waitForTimeout(300);
  expect(forms.received.slice(before)).toEqual([
    {
      mottagare: 'Anna Schmidt <anna.schmidt@kestrel-works.example>',
      amne: 'Pumpar',
      text: 'Dear Anna,\r\nhere are your pumps.',
      skicka: 'Skicka',
    },
  ]);
}

describe('a webmail of plain forms that no adapter knows', () => {
  it('has the sidebar at once, and says so when nothing is there yet; a mail is held, fixed and sent once', async () => {
    await page.goto(`${forms.origin}/form`);
    const sidebar = await sidebarOf(page);
    await sidebar.waitForSelector('[data-part=health][data-state=not-here]');
    await page.click('textarea');
    await sidebar.waitForSelector('[data-part=health-send][data-state=found]', { state: 'attached' });
    await sidebar.waitForSelector('[data-part=health-compose][data-state=found]', { state: 'attached' });
    await sendWithFix(page, page);
  });

  it('is left alone when a draft is saved', async () => {
    await page.goto(`${forms.origin}/form`);
    const before = forms.received.length;
    await page.click('textarea');
    await page.keyboard.type(greeting);
    expect(await waitForPart(page, 'finding')).not.toBeNull();
    await page.click('[name=utkast]');
    await page.waitForSelector('#done');
    expect(forms.received[before]).toMatchObject({ text: greeting, utkast: 'Spara utkast' });
  });

  it('is guarded in a frame', async () => {
    await page.goto(`${forms.origin}/framed`);
    await sendWithFix(page, frameNamed('compose'));
  });

  it('is guarded where all of it stands in a shadow root', async () => {
    await page.goto(`${forms.origin}/shadow`);
    await sendWithFix(page, page);
  });

  it('is guarded where each field and the button are parts of the page’s own making', async () => {
    await page.goto(`${forms.origin}/parts`);
    await sendWithFix(page, page);
  });

  it('is guarded in a window of its own', async () => {
    await page.goto(`${forms.origin}/popup`);
    const [popup] = await Promise.all([page.waitForEvent('popup'), page.click('#open')]);
    await sendWithFix(popup, popup);
  });

  it('is guarded where the focus has only been in an editor in a frame in a frame', async () => {
    await page.goto(`${forms.origin}/editor-in-frame`);
    await frameNamed('text').click('p');
    await page.keyboard.type(greeting);
    await page.waitForTimeout(1_500);
    await frameNamed('compose').click('#skicka');
    await partIn(page, 'dialog');
    await page.waitForTimeout(450);
    await clickPart(page, 'dialog-send');
    await expect.poll(() => page.evaluate('window.sent')).toEqual([greeting]);
  });
});

describe('a way to send besides Send', () => {
  const sent = () => page.evaluate('window.sent');

  it('is held, too; where its menu has gone meanwhile, nothing is sent instead, and the next press goes through', async () => {
    await page.goto(`${forms.origin}/menu`);
    await page.click('textarea');
    await page.keyboard.type(greeting);
    expect(await waitForPart(page, 'finding')).not.toBeNull();
    await page.click('#mer');
    await page.click('#timme');
    await partIn(page, 'dialog');
    expect(await sent()).toEqual([]);
    await page.waitForTimeout(450);
    await clickPart(page, 'dialog-send');
    await partIn(page, 'notice');
    expect(await page.locator('#timme').count()).toBe(0);
    expect(await sent()).toEqual([]);
    await page.click('#mer');
    await page.click('#timme');
    await expect.poll(sent).toEqual([`in 1 hour: ${greeting}`]);
  });
});

describe('what is no mail', () => {
  it('a comment goes its way', async () => {
    await page.goto(`${forms.origin}/comment`);
    const before = forms.received.length;
    await page.click('textarea');
    await page.keyboard.type(greeting);
    await page.waitForTimeout(1_000);
    expect(await closedParts(page, 'finding')).toEqual([]);
    await page.click('button');
    await page.waitForSelector('#done');
    expect(forms.received).toHaveLength(before + 1);
  });

  it('where one signs in, nothing of ours comes', async () => {
    await page.goto(`${forms.origin}/login`);
    await page.click('[type=password]');
    await page.waitForTimeout(1_500);
    expect(await closedParts(page, 'sidebar-frame')).toEqual([]);
  });
});
