import { mkdtempSync, rmSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import type { Page } from 'playwright-core';
import { afterAll, beforeAll, describe, expect, it } from 'vitest';
import { closedParts, sidebarOf, waitForPart } from '../support/closed';
import { buildForTests, type Extension, launchExtension } from '../support/extension';
import { serveWebmailPage, type WebmailPage } from '../support/webmail-page';

const profile = mkdtempSync(join(tmpdir(), 'waymark-profile-'));
let extension: Extension;
let webmail: WebmailPage;
let other: WebmailPage;
let mail: Page;

beforeAll(async () => {
  buildForTests();
  [webmail, other] = await Promise.all([serveWebmailPage(), serveWebmailPage()]);
  extension = await launchExtension({ profile });
});
afterAll(async () => {
  await extension?.close();
  await Promise.all([webmail?.stop(), other?.stop()]);
  rmSync(profile, { recursive: true, force: true });
});

async function openMail(address = webmail.origin): Promise<void> {
  mail = await extension.context.newPage();
  await mail.goto(address);
}

/** The popup beside the tab that is in front. */
async function openPopup(): Promise<Page> {
  const popup = await extension.context.newPage();
  await mail.bringToFront();
  await popup.goto(extension.url('popup.html'));
  await popup.waitForSelector('[data-part=site]');
  return popup;
}

const ours = (page: Page) => page.evaluate(() => document.documentElement.querySelectorAll(':scope > div').length);
const scripts = async () => {
  const worker = await extension.worker();
  return worker.evaluate(() => chrome.scripting.getRegisteredContentScripts().then((all) => all.length));
};

async function typeGreeting(page: Page): Promise<void> {
  await page.click('#composebody');
  await page.keyboard.type('To whom it may concern,');
}

// One life of one permission: each step stands on the one before.
describe('a site', () => {
  it('has nothing of ours before the user says so', async () => {
    await openMail();
    await typeGreeting(mail);
    await mail.waitForTimeout(1_500);
    expect(await ours(mail)).toBe(0);
    expect(await scripts()).toBe(0);
  });

  it('"Use Waymark on this site": the open page has it at once, with what was typed in it', async () => {
    const popup = await openPopup();
    await popup.click('[data-part=enable-site]');
    await popup.waitForSelector('[data-part=site][data-on=true]');
    await sidebarOf(mail);
    await mail.bringToFront();
    await mail.keyboard.type(' hello');
    expect((await waitForPart(mail, 'finding'))?.attributes['data-rule']).toBe('impersonal-greeting');
    expect(await mail.inputValue('#composebody')).toBe('To whom it may concern, hello');
    expect(await scripts()).toBe(1);
    await popup.close();
  });

  it('another on the same host, for which nobody asked, has nothing', async () => {
    const [before] = [mail];
    await openMail(other.origin);
    await mail.waitForTimeout(1_500);
    expect(await ours(mail)).toBe(0);
    await mail.close();
    mail = before;
  });

  it('still has it when the browser starts again', async () => {
    await extension.close();
    extension = await launchExtension({ profile });
    await expect.poll(scripts, { timeout: 5_000 }).toBe(1);
    await openMail();
    await sidebarOf(mail);
    await typeGreeting(mail);
    expect(await waitForPart(mail, 'finding')).not.toBeNull();
  });

  it('an account that is switched off is left alone at once, and others are not', async () => {
    const popup = await openPopup();
    await popup.click('[data-part=account]');
    await expect.poll(() => ours(mail)).toBe(0);
    expect(await closedParts(mail, 'finding')).toEqual([]);
    await mail.bringToFront();
    await mail.click('.send');
    expect(await mail.evaluate('sent')).toEqual(['To whom it may concern,']);

    const [first] = [mail];
    await openMail(`${webmail.origin}/?account=second@sales.example`);
    await sidebarOf(mail);
    await mail.close();
    mail = first;
    await mail.reload();
    await mail.waitForTimeout(1_500);
    expect(await ours(mail), 'also after a reload').toBe(0);

    await mail.bringToFront();
    await popup.reload();
    await popup.click('[data-part=account]');
    await sidebarOf(mail);
    await popup.close();
  });

  it('switched off in the settings: gone from the open page at once, and no script at the next load', async () => {
    await typeGreeting(mail);
    await waitForPart(mail, 'finding');
    const dashboard = await extension.context.newPage();
    await dashboard.goto(extension.url('dashboard.html#settings'));
    const control = dashboard.locator(`[data-part=site][data-name="${webmail.origin}"]`);
    await control.click();
    await expect.poll(() => ours(mail)).toBe(0);
    expect(await closedParts(mail, 'finding')).toEqual([]);
    expect(await scripts()).toBe(0);
    await mail.bringToFront();
    await mail.click('.send');
    expect(await mail.evaluate('sent')).toEqual(['To whom it may concern,']);
    await mail.reload();
    await typeGreeting(mail);
    await mail.waitForTimeout(1_500);
    expect(await ours(mail)).toBe(0);

    await dashboard.bringToFront();
    await control.click();
    await sidebarOf(mail);
    await dashboard.close();
  });
});
