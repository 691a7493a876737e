import type { Frame, Page } from 'playwright-core';
import { afterAll, beforeAll, expect, it } from 'vitest';
import { startTryton, type TrytonBed } from '../servers/tryton/bed';
import { ensurePackages } from '../servers/tryton/packages';
import { type Ask, asker } from '../support/asker';
import { sidebarOf } from '../support/closed';
import { buildForTests, type Extension, launchExtension } from '../support/extension';
import { openRecord, signIn } from '../support/tryton-page';
import { pressInSidebar } from '../support/webmail-place';

const anna = 'anna.schmidt@kestrel-works.example';

let bed: TrytonBed;
let extension: Extension;
let page: Page;
let sidebar: Frame;
let ask: Ask;

beforeAll(async () => {
  if (!(await ensurePackages())) throw new Error('These tests need the packages of Tryton.');
  buildForTests();
  [bed, extension] = await Promise.all([startTryton(), launchExtension()]);
  const own = await extension.context.newPage();
  await own.goto(extension.url('popup.html'));
  ask = asker(own);
  await ask('changeMe', { addresses: ['seller@waymark.example'] });
  await ask('enableSite', { origin: new URL(bed.url).origin });
  page = await extension.context.newPage();
  await signIn(page, bed);
  sidebar = await sidebarOf(page);
});
afterAll(async () => {
  await extension?.close();
  await bed?.stop();
});

const text = (part: string) => sidebar.locator(`[data-part=${part}]`).first().innerText();
const known = async () => (await ask('glance', { email: anna })).glance?.customer;

it('an unknown party is shown, and added when told to', async () => {
  await openRecord(page, bed.page('party.party', bed.records.anna));
  await expect.poll(() => text('customer-name')).toBe('Anna Schmidt');
  const field = (name: string) => sidebar.locator(`[data-part=add-customer] [name=${name}]`).inputValue();
  await expect.poll(() => field('phone')).toBe('+49 40 1234567');
  expect(await field('email')).toBe(anna);
  expect(await known()).toBeUndefined();
  await pressInSidebar(page, sidebar.locator('[data-part=add]'));
  await expect.poll(known).toMatchObject({
    emails: [anna, 'anna@home.example'],
    phone: '+49 40 1234567',
    stage: 'awareness',
    externalIds: { tryton: String(bed.records.anna) },
  });
  // The page's own form still has the whole width that is left.
  const [form, frame] = await Promise.all([page.locator('#tabs').boundingBox(), page.evaluate(() => innerWidth)]);
  expect((form?.x ?? 0) + (form?.width ?? 0)).toBeLessThanOrEqual(frame);
});

it('her opportunity is hers, and its stage can be mapped and taken over', async () => {
  await openRecord(page, bed.page('sale.opportunity', bed.records.pumps));
  const meaning = sidebar.locator('[name=stage-meaning]');
  await expect.poll(() => meaning.inputValue()).toBe('awareness');
  await expect.poll(() => text('customer-name')).toBe('Anna Schmidt');
  await meaning.selectOption('consideration');
  const preview = sidebar.locator('[data-part=record-preview]');
  // Who looks after it, and the stage.
  await expect.poll(() => preview.innerText()).toBe('Update 2 fields');
  expect(await known()).toMatchObject({ stage: 'awareness', owner: '' });
  await pressInSidebar(page, preview);
  await pressInSidebar(page, sidebar.locator('[data-part=record-apply]'));
  await expect.poll(known).toMatchObject({ stage: 'consideration', owner: 'Robin Seller' });
});

it('another party in another tab of the page is another person, and nothing of the CRM was changed', async () => {
  await openRecord(page, bed.page('party.party', bed.records.ben));
  await expect.poll(() => text('customer-name')).toBe('Ben Schultz');
  const [party] = await bed.rpc.call<readonly { readonly write_date: unknown }[]>(
    'model.party.party.read',
    [bed.records.anna],
    ['write_date'],
  );
  expect(party?.write_date).toBeNull();
});
