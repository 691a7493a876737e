import type { Frame, Page } from 'playwright-core';
import { afterAll, beforeAll, beforeEach, expect, it } from 'vitest';
import { clickPart, closedParts, waitForPart } from '../support/closed';
import { ignoreInSidebar, openWebmailPlace, type WebmailPlace } from '../support/webmail-place';

let place: WebmailPlace;
let mail: Page;
let sidebar: Frame;

const customer = (name: string, company: string, email: string) => ({
  name,
  emails: [email],
  company,
  role: '',
  honorific: '',
  locale: '',
  stage: 'consideration',
});

beforeAll(async () => {
  place = await openWebmailPlace();
  await place.ask('addCustomer', customer('Anna Schmidt', 'Kestrel Works', 'anna.schmidt@kestrel-works.example'));
  await place.ask('addCustomer', customer('Ben Okafor', 'Harbour Foods Ltd', 'ben@harbour-foods.example'));
});
afterAll(async () => {
  await place?.close();
});
beforeEach(async () => {
  ({ mail, sidebar } = await place.openMail());
  await mail.click('#composebody');
});

const inPage = () => closedParts(mail, 'finding');
const inSidebar = () =>
  sidebar
    .locator('[data-part=finding][data-rule=other-customer]')
    .evaluateAll((cards) => cards.map((card) => card.querySelector('[data-part=finding-text]')?.textContent));

it('another customer is named in the sidebar alone: the page hears that there is one', async () => {
  await mail.keyboard.type('Hi Anna, the same as for Ben Okafor and Harbour Foods.');
  await expect.poll(inSidebar).toEqual(['Ben Okafor', 'Harbour Foods']);
  const [chip, ...more] = await inPage();
  expect(more).toEqual([]);
  expect(chip?.attributes).toMatchObject({ 'data-rule': 'other-customer', 'data-severity': 'warn' });
  expect(chip?.text).not.toMatch(/Ben|Harbour/);
  await clickPart(mail, 'finding');
  const card = await waitForPart(mail, 'card');
  expect(card?.text).toContain('See the sidebar.');
  expect(card?.text).not.toMatch(/Ben|Okafor|Harbour/);
  expect(await mail.evaluate('CSS.highlights.size')).toBe(0);
});

it('ignored once in the sidebar, one name is gone, and the other stays', async () => {
  await mail.keyboard.type('Hi Anna, the same as for Ben Okafor and Harbour Foods.');
  await expect.poll(inSidebar).toEqual(['Ben Okafor', 'Harbour Foods']);
  await ignoreInSidebar(mail, sidebar, 'other-customer', 'ignore-once');
  await expect.poll(inSidebar).toEqual(['Harbour Foods']);
  expect(await inPage()).toHaveLength(1);
  await ignoreInSidebar(mail, sidebar, 'other-customer', 'ignore-once');
  await expect.poll(inSidebar).toEqual([]);
  await expect.poll(inPage).toEqual([]);
});

it('ignored once in the page, all of them are gone, and a new one is said', async () => {
  await mail.keyboard.type('Hi Anna, the same as for Ben Okafor.');
  await expect.poll(inSidebar).toEqual(['Ben Okafor']);
  await clickPart(mail, 'finding');
  await waitForPart(mail, 'card');
  await clickPart(mail, 'card-ignore');
  await expect.poll(inSidebar).toEqual([]);
  await expect.poll(inPage).toEqual([]);
  await mail.click('#composebody');
  await mail.keyboard.press('Control+End');
  await mail.keyboard.type(' And as for Harbour Foods.');
  await expect.poll(inSidebar).toEqual(['Harbour Foods']);
  await expect.poll(async () => (await inPage()).length).toBe(1);
});

it('in the subject it holds Send, and the dialog sends the user to the sidebar', async () => {
  await mail.fill('#compose-subject', 'Offer for Harbour Foods');
  await mail.click('#composebody');
  await mail.keyboard.type('Hi Anna, here it is.');
  await expect.poll(inSidebar).toEqual(['Harbour Foods']);
  const card = sidebar.locator('[data-part=finding][data-rule=other-customer]');
  expect(await card.locator('[data-part=finding-place]').textContent()).toBe('In the subject');
  // To show it in the page would tell the page which words are meant.
  expect(await card.locator('[data-part=reveal]').count()).toBe(0);
  await mail.click('.send');
  const reason = await waitForPart(mail, 'dialog-reason');
  expect(reason?.text).toBe('Another customer may be named here. See the sidebar.');
  expect(await mail.evaluate('sent')).toEqual([]);
  await mail.waitForTimeout(600);
  await clickPart(mail, 'dialog-send');
  await expect.poll(() => mail.evaluate('sent')).toHaveLength(1);
});
