import type { Page } from 'playwright-core';
import { afterAll, afterEach, beforeAll, beforeEach, describe, expect, it } from 'vitest';
import { letter } from '../servers/mail/letter';
import { anna, ben, seller } from '../servers/mail/people';
import { asker } from '../support/asker';
import { clickPart, closedParts, sidebarOf, waitForPart } from '../support/closed';
import { reloadExtension } from '../support/extension';
import {
  backAtList,
  composerIsReady,
  openList,
  openMail,
  previewMail,
  sendButton,
  typeBody,
} from '../support/roundcube-page';
import { customerIn, findingsIn, marksIn, part } from '../webmail/reading';
import { roundcube } from '../webmail/roundcube';
import { arrivedAt, importCustomers, startWorkplace, type Workplace } from '../webmail/workplace';

const markup = '<img src=x onerror=alert(1)>';
const alerts: string[] = [];

let place: Workplace;
let page: Page;
beforeAll(async () => {
  place = await startWorkplace(roundcube);
  page = place.page;
  page.on('dialog', (dialog) => {
    if (dialog.type() === 'alert') alerts.push(dialog.message());
  });
  await place.ask('enableSite', { origin: place.origin });
  await importCustomers(place.own, place.extension.url('dashboard.html'));
});
afterAll(() => place?.stop());
beforeEach(() => place.bed.prefer(seller.email, { html: false }));
afterEach(async () => {
  for (const { email } of [anna, ben]) await place.bed.empty(email);
});

async function write(to: string, text: string): Promise<void> {
  const query = new URLSearchParams({ _task: 'mail', _action: 'compose', _to: to, _subject: 'Our quote' });
  await page.goto(`${place.bed.url}?${query}`);
  await composerIsReady(page);
  await sidebarOf(page);
  await typeBody(page, text);
}

/** Send is not held, and the mail arrives once, as typed. */
async function passes(email: string, text: string): Promise<void> {
  await sendButton(page).click();
  await backAtList(page);
  expect((await arrivedAt(place.bed, email, 1))[0]).toContain(text);
}

/** What of ours the page can see: our hosts, and the room that we made. */
const traces = () =>
  page.evaluate(() => ({
    hosts: [...document.documentElement.children].filter((child) => !['HEAD', 'BODY'].includes(child.nodeName)).length,
    // Among the page's own we stand in an element that starts from nothing.
    inside: document.querySelectorAll('body div[style*="forced-color-adjust: initial"]').length,
    room: document.body.style.cssText,
  }));
const none = { hosts: 0, inside: 0, room: '' };

const sidebars = () => page.frames().filter((frame) => frame.url().includes('sidebar.html')).length;

it('a compose window without recipients that we know: the sidebar says so, and the mail goes', async () => {
  await write(anna.email, 'To whom it may ');
  const sidebar = await sidebarOf(page);
  expect(await sidebar.locator(part('health')).getAttribute('data-state')).toBe('found');
  // Roundcube goes by the fields' names.
  await page.evaluate(() => {
    for (const id of ['_to', '_cc', '_bcc']) document.getElementById(id)?.removeAttribute('id');
  });
  await page.keyboard.type('concern,');
  await sidebar.locator(`${part('health-recipients')}[data-state=missing]`).waitFor({ state: 'attached' });
  expect(await sidebar.locator(part('health')).innerText()).toContain('recipients');
  await passes(anna.email, 'To whom it may concern,');
});

it('a customer whose name is markup is shown as text, in the sidebar and at Send', async () => {
  const form = { company: markup, role: '', honorific: '', locale: '', stage: 'purchase' as const };
  await place.ask('addCustomer', { ...form, name: markup, emails: ['markup@kestrel-works.example'] });
  await place.ask('addCustomer', { ...form, name: `Kim ${markup}`, emails: ['kim@kestrel-works.example'] });
  const from = { name: markup, address: 'markup@kestrel-works.example' };
  await place.bed.seed(
    seller.email,
    await letter({ from, to: seller.email, subject: `About ${markup}`, text: 'Hello' }),
  );
  await openList(page, place.bed.url);
  await previewMail(page, 'About <img');
  const sidebar = await sidebarOf(page);
  expect(await customerIn(sidebar)).toMatchObject({ name: markup, about: markup });
  expect(await sidebar.locator('img').count()).toBe(0);
  await write('kim@kestrel-works.example', 'Dear Ben,');
  expect((await waitForPart(page, 'finding', 10_000))?.attributes['data-rule']).toBe('wrong-name');
  const beside = await sidebarOf(page);
  expect(await customerIn(beside)).toMatchObject({ name: `Kim ${markup}` });
  await expect.poll(() => findingsIn(beside)).toEqual(['wrong-name stop']);
  expect(await beside.locator('img').count()).toBe(0);
  await sendButton(page).click();
  expect((await waitForPart(page, 'dialog'))?.text).toContain('Kim');
  expect(alerts).toEqual([]);
});

it('turned off while a mail is being written: everything goes at once, and Send passes', async () => {
  await place.bed.prefer(seller.email, { html: true });
  await write(anna.email, 'To whom it may concern,');
  await expect.poll(() => marksIn(roundcube.hands, page)).toHaveProperty('waymark-stop');
  expect(await traces()).toMatchObject({ inside: 1, room: expect.stringContaining('margin-right') });
  await place.ask('disableSite', { origin: place.origin });
  await expect.poll(traces).toEqual(none);
  expect(await marksIn(roundcube.hands, page)).toEqual({});
  expect(await closedParts(page, 'finding')).toEqual([]);
  expect(sidebars()).toBe(0);
  await passes(anna.email, 'To whom it may concern,');
  await openMail(page, 'Quote for three pumps');
  expect(await traces()).toEqual(none);
  await place.ask('enableSite', { origin: place.origin });
  await sidebarOf(page);
});

it('off for one account: its pages are left alone, the open ones at once', async () => {
  const account = { origin: place.origin, account: seller.email };
  await write(anna.email, 'To whom it may concern,');
  await waitForPart(page, 'finding', 10_000);
  await place.ask('switchAccount', { ...account, off: true });
  await expect.poll(traces).toEqual(none);
  await passes(anna.email, 'To whom it may concern,');
  await place.ask('switchAccount', { ...account, off: false });
  await sidebarOf(page);
});

it('gone back to: the sidebar lives, and hears what changes', async () => {
  await openList(page, place.bed.url);
  await openMail(page, 'Quote for three pumps');
  await customerIn(await sidebarOf(page));
  await page.goto(`${place.bed.url}?_task=settings`);
  await page.goBack();
  const sidebar = await sidebarOf(page);
  expect(await customerIn(sidebar)).toMatchObject({ name: anna.name });
  await expect.poll(sidebars).toBe(1);
  const { customer } = (await place.ask('glance', { email: anna.email })).glance!;
  await place.ask('moveStage', { id: customer.id, to: 'consideration' });
  await sidebar.locator(`${part('stage')}[data-stage=consideration]`).waitFor();
});

describe('the extension is updated while a mail is written', () => {
  it('the new one goes on where the old one was, with what is written, and the mail is sent once', async () => {
    await write(anna.email, 'To whom it may concern,');
    await waitForPart(page, 'finding', 10_000);
    await reloadExtension(place.extension);
    await page.bringToFront();
    // The old one's sidebar is gone with it, and the new one's comes.
    await expect.poll(sidebars).toBe(1);
    const typeOn = async () => {
      await page.keyboard.type(' ');
      return (await closedParts(page, 'finding')).map(({ attributes }) => attributes['data-rule']);
    };
    await expect.poll(typeOn, { interval: 700 }).toEqual(['impersonal-greeting']);
    expect(await closedParts(page, 'notice')).toEqual([]);
    expect(await traces()).toMatchObject({ hosts: 1, inside: 1, room: expect.stringContaining('margin-right') });
    await sendButton(page).click();
    await waitForPart(page, 'dialog');
    await page.waitForTimeout(450);
    await clickPart(page, 'dialog-send');
    await backAtList(page);
    expect((await arrivedAt(place.bed, anna.email, 1))[0]).toContain('To whom it may concern,');
  });

  it('the page that is loaded anew has all of it again', async () => {
    await openList(page, place.bed.url);
    await previewMail(page, 'Quote for three pumps');
    expect(await customerIn(await sidebarOf(page))).toMatchObject({ name: anna.name });
  });
});

it('a database that can not be opened: the sidebar says so, nothing is held, nothing is lost', async () => {
  const own = await place.extension.context.newPage();
  await own.goto(place.extension.url('dashboard.html#about'));
  await asker(own)('settings', {});
  const versions = () => own.evaluate(async () => (await indexedDB.databases()).map(({ version }) => version));
  // As a newer Waymark leaves it behind.
  await own.evaluate(async () => {
    await new Promise<void>((resolve, reject) => {
      const opening = indexedDB.open('waymark', 99_990);
      opening.onsuccess = () => resolve(opening.result.close());
      opening.onerror = () => reject(opening.error);
    });
  });
  await place.extension.stopWorker();
  await openList(page, place.bed.url);
  await openMail(page, 'Quote for three pumps');
  const sidebar = await sidebarOf(page);
  expect(await sidebar.locator(part('trouble')).first().innerText()).toContain('a newer Waymark');
  await write(anna.email, 'To whom it may concern,');
  expect((await waitForPart(page, 'finding', 10_000))?.attributes['data-severity']).toBe('warn');
  await passes(anna.email, 'To whom it may concern,');
  expect(await versions(), 'it is left as it is').toEqual([99_990]);
});
