import { readFileSync } from 'node:fs';
import type { Page } from 'playwright-core';
import { afterAll, beforeAll, describe, expect, it } from 'vitest';
import type { Journey } from '../../utils/domain/journey/journey';
import type { Customer } from '../../utils/domain/model/customer';
import { buildForTests, type Extension, launchExtension } from '../support/extension';

let extension: Extension;
let own: Page;

const ask = async <T>(waymark: string, input: unknown = {}): Promise<T> => {
  const request = { waymark, input };
  const result = await own.evaluate((asked) => chrome.runtime.sendMessage(asked), request);
  const { ok, value } = result as { readonly ok: boolean; readonly value: T };
  expect(ok, `${waymark}: ${JSON.stringify(result)}`).toBe(true);
  return value;
};
const inside = (selector: string) => own.locator(selector);
const open = async (section: string) => {
  await own.goto(extension.url('popup.html'));
  await own.goto(extension.url(`dashboard.html#${section}`));
};
const anna = async () => (await ask<Customer[]>('searchCustomers', { text: 'anna', limit: 1 }))[0];
const becomes = (stage: string) => expect.poll(async () => (await anna())?.stage, { timeout: 8_000 }).toBe(stage);

beforeAll(async () => {
  buildForTests();
  extension = await launchExtension();
  own = await extension.context.newPage();
  await open('journey');
  const form = { honorific: '', company: '', role: '', locale: 'en', stage: 'awareness' };
  const { id } = await ask<{ id: string }>('addCustomer', {
    ...form,
    name: 'Anna Schmidt',
    emails: ['anna@kestrel.example'],
  });
  const day = new Date().toISOString().slice(0, 10);
  const purchase = { customerId: id, number: 'A-1', amount: null, validUntil: null, note: '', deliveredOn: null };
  await ask('addPurchase', { ...purchase, kind: 'purchase', date: day, state: 'open' });
});
afterAll(() => extension?.close());

describe('the journey', () => {
  it('is another one at a click, for everybody, and the first again at the next', async () => {
    await becomes('purchase');
    await inside('[data-part=journey][data-name=services] [data-part=journey-use]').click();
    await inside('[data-part=stage][data-name=briefing]').waitFor();
    await becomes('project');
    await inside('[data-part=toast] [data-part=undo]').click();
    await inside('[data-part=stage][data-name=awareness]').waitFor();
    await becomes('purchase');
    const moves = (await anna())?.stageHistory.map(({ to, reason }) => `${to} ${reason.code}`);
    expect(moves).toEqual([
      'awareness added',
      'purchase purchase',
      'project journeyChanged',
      'purchase journeyChanged',
    ]);
  });

  it('has the own words everywhere', async () => {
    await inside('[data-name=purchase] [data-part=stage-edit]').click();
    await inside('[data-part=stage-name]').fill('Bought');
    await own.keyboard.press('Enter');
    await inside('[data-part=toast]').waitFor();
    await expect.poll(async () => (await ask<Journey>('journey')).stages[2]?.name).toBe('Bought');
    await open('customers');
    await expect.poll(() => inside('main').textContent()).toContain('Bought');
  });

  it('goes out as a file and comes in from one, to be looked at first', async () => {
    await open('journey');
    const [download] = await Promise.all([own.waitForEvent('download'), inside('[data-part=journey-export]').click()]);
    const text = readFileSync(await download.path(), 'utf8');
    const bring = (content: string) =>
      inside('[data-part=journey-file]').setInputFiles({
        name: 'journey.json',
        mimeType: 'application/json',
        buffer: Buffer.from(content),
      });
    await bring(text.replace('"stage": "purchase"', '"stage": "nowhere"'));
    await expect
      .poll(() => inside('[data-part=trouble]').textContent())
      .toMatch(/no stage “nowhere”: look at kinds\[\d+\]/);
    await bring(text.replace('"id": "default"', '"id": "mine"').replace('@journeyDefault', 'Our own way'));
    await inside('[data-part=journey-preview]').waitFor();
    expect(await ask<unknown[]>('journeys')).toHaveLength(2);
    await inside('[data-part=journey-bring]').click();
    await inside('[data-part=journey][data-name=mine]').waitFor();
    await inside('[data-part=journey][data-name=default] [data-part=journey-reset]').click();
    await expect.poll(async () => (await ask<Journey>('journey')).stages[2]?.name).toBe('@stagePurchase');
  });
});
