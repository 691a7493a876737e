import type { Page } from 'playwright-core';
import { afterAll, beforeAll, describe, expect, it } from 'vitest';
import { violations } from '../support/axe';
import { buildForTests, type Extension, launchExtension } from '../support/extension';

let extension: Extension;
let page: Page;

beforeAll(async () => {
  buildForTests();
  extension = await launchExtension({ viewport: { width: 1280, height: 860 } });
  page = await extension.context.newPage();
});
afterAll(() => extension?.close());

const part = (name: string) => page.locator(`[data-part="${name}"]`);
const names = () => part('customer').locator('a').allTextContents();

const people = 600;
const list = [
  'Name,Email,Company,Stage,Tags',
  ...Array.from(
    { length: people },
    (_, i) =>
      `Given${i} Family${String(i).padStart(5, '0')},person${i}@firm${i % 50}.example,Firm ${i % 50},${i % 2 ? 'purchase' : 'awareness'},${i % 20 ? '' : 'fair'}`,
  ),
  'Given7 Family00007,given7@firm7.example,Firm 7,purchase,',
].join('\n');

const isClean = async () => {
  for (const [colorScheme, width] of [
    ['light', 1280],
    ['dark', 360],
  ] as const) {
    await page.emulateMedia({ colorScheme });
    await page.setViewportSize({ width, height: 860 });
    expect(await violations(page), `${colorScheme}, ${width}`).toEqual([]);
    const beyond = await page.evaluate(
      () => document.documentElement.scrollWidth - document.documentElement.clientWidth,
    );
    expect(beyond, `${width}`).toBeLessThanOrEqual(0);
  }
  await page.emulateMedia({ colorScheme: 'light' });
  await page.setViewportSize({ width: 1280, height: 860 });
};

describe('customers', () => {
  it('come in by the thousand, and are scrolled through, found and filtered', async () => {
    await page.goto(extension.url('dashboard.html#import'));
    await part('import-file').setInputFiles({ name: 'many.csv', mimeType: 'text/csv', buffer: Buffer.from(list) });
    await part('import-check').click();
    await part('import-apply').click();
    await part('import-done').waitFor({ timeout: 60_000 });
    await page.goto(extension.url('dashboard.html#customers'));
    await expect.poll(() => part('people-count').textContent()).toBe(`${(people + 1).toLocaleString('en')} customers`);
    expect((await names()).slice(0, 2)).toEqual(['Given0 Family00000', 'Given1 Family00001']);
    await part('customer-list').focus();
    await page.keyboard.press('End');
    await expect.poll(names).toContain('Given599 Family00599');
    await part('customer-search').fill('famlly00042');
    await expect.poll(names).toEqual(['Given42 Family00042']);
    await part('customer-search').fill('');
    await part('filter-tag').click();
    await part('values-tag').getByLabel('fair').check();
    await expect.poll(() => part('people-count').textContent()).toBe('30 customers found');
    await page.keyboard.press('Escape');
    await isClean();
  });

  it('are changed in numbers, with an undo', async () => {
    await part('customer-list').focus();
    await page.keyboard.press('Control+a');
    await part('bulk-stage').click();
    await part('bulk-stage-post-purchase').click();
    await expect.poll(() => part('toast').textContent()).toContain('30 customers changed.');
    await part('undo').click();
    await part('filter-stage').click();
    await expect.poll(() => part('values-stage').textContent()).not.toMatch(/Post-purchase[1-9]/);
    await page.keyboard.press('Escape');
  });

  it('of whom two are one, are merged, and two again', async () => {
    await page.goto(extension.url('dashboard.html#customers/doubles'));
    await part('double').waitFor();
    await isClean();
    await part('double-merge').click();
    await part('merge-preview').waitFor();
    await isClean();
    await part('merge-now').click();
    await part('doubles-none').waitFor();
    await part('undo').click();
    await part('double').waitFor();
  });

  it('have a page each, and are erased from it for good', async () => {
    await page.goto(extension.url('dashboard.html#customers?q=family00042'));
    await expect.poll(names).toEqual(['Given42 Family00042']);
    await part('customer-list').focus();
    await page.keyboard.press('Enter');
    await expect.poll(() => page.locator('h1').textContent()).toBe('Given42 Family00042');
    await isClean();
    await part('customer-edit').click();
    await page.locator('[data-part=customer-form] [name=tags]').fill('VIP');
    await isClean();
    await page.keyboard.press('Enter');
    await page.getByText('VIP', { exact: true }).waitFor();
    await part('customer-erase').click();
    await part('erase').waitFor();
    await isClean();
    await page.locator('[data-part=erase] [name=name]').fill('given42 family00042');
    await part('erase-now').click();
    // Whose name is one letter off is still found.
    await part('customer-list').waitFor();
    await expect.poll(names).toContain('Given43 Family00043');
    expect(await names()).not.toContain('Given42 Family00042');
    expect(page.url()).toContain('#customers?q=family00042');
  });
});
