import { readFileSync } from 'node:fs';
import type { Page } from 'playwright-core';
import { afterAll, beforeAll, beforeEach, describe, expect, it } from 'vitest';
import { share } from '../support/at-length';
import { buildForTests, type Extension, launchExtension } from '../support/extension';

let extension: Extension;
let page: Page;

beforeAll(async () => {
  buildForTests();
  extension = await launchExtension();
});
afterAll(() => extension?.close());
beforeEach(async () => {
  await page?.close();
  page = await extension.context.newPage();
});

const part = (name: string) => page.locator(`[data-part="${name}"]`);
const open = (section: string) => page.goto(extension.url(`dashboard.html#${section}`));
const counts = async (): Promise<Record<string, string>> =>
  Object.fromEntries(
    await part('counts')
      .locator('[data-count]')
      .evaluateAll((items) =>
        items.map((item) => [item.getAttribute('data-count'), item.querySelector('dd')?.textContent]),
      ),
  );
const choose = (content: string, name = 'list.csv') =>
  part('import-file').setInputFiles({ name, mimeType: 'text/csv', buffer: Buffer.from(content) });
const names = () => part('customer').locator('a').allTextContents();

describe('an import', () => {
  const list = [
    'Name;E-Mail;Firma;Stage',
    'Dora Lang;dora@lang.example;Lang KG;consideration',
    '<img src=x onerror=alert(1)>;markup@lang.example;;',
    'Nobody;nobody(at)lang.example;;',
    'Emil Weiß;emil@weiss.example;;nonsense',
  ].join('\n');

  it('shows what it would do, does it, and is taken back whole', async () => {
    await open('import');
    await choose(list);
    expect(await part('import-facts').textContent()).toContain('semicolon');
    // Half of the values are no stage, so the guess leaves the column out.
    await part('import-target').nth(3).selectOption('stage');
    await part('import-check').click();
    await part('import-plan').waitFor();
    expect(await counts()).toEqual({ added: '2', changed: '0', refused: '2' });
    const refused = part('import-refused-row');
    expect(await refused.allTextContents()).toEqual([
      expect.stringMatching(/^Row 4.*“nobody\(at\)lang.example” is not a mail address/),
      expect.stringMatching(/^Row 5.*“nonsense” is not a stage/),
    ]);

    await part('import-apply').click();
    await part('import-done').waitFor();
    await page.click('a[href="#customers"].button');
    await part('customer').first().waitFor();
    expect(await names(), 'by family name').toEqual(['Dora Lang', '<img src=x onerror=alert(1)>']);
    expect(await page.locator('main img').count(), 'a name is text').toBe(0);
  });

  it('knows the same rows again, and can be undone', async () => {
    await open('import');
    await choose(list.replace('Dora Lang', 'Dora Lange'));
    await part('import-target').nth(3).selectOption('stage');
    await part('import-check').click();
    await part('import-plan').waitFor();
    expect(await counts()).toMatchObject({ added: '0', changed: '1', same: '1' });
    await part('import-apply').click();
    await part('import-undo').click();
    await page.getByText('All of it is taken back.').waitFor();
    await open('customers');
    await part('customer').first().waitFor();
    expect(await names()).toContain('Dora Lang');
  });

  const unread = [
    ['', 'There is nothing in this file.', 'empty'],
    ['Name,Email\n', 'This file has a header and no rows below it.', 'only a header'],
    ['Name,Email\n"Dora,dora@x.example\nEmil,emil@x.example\n', 'A quotation mark in row 2 is not closed', 'quotes'],
    ['PK\u0003\u0004rest', 'This is a spreadsheet file.', 'a spreadsheet'],
  ] as const;
  it.each(share(unread, 2, 1))('%j has a clear sentence: %s', async (content, sentence) => {
    await open('import');
    await choose(content);
    await part('trouble').waitFor();
    expect(await part('trouble').textContent()).toContain(sentence);
  });
});

describe('a backup', () => {
  it('is saved in one file, and brings back what is gone', async () => {
    await open('settings');
    await part('samples-load').click();
    await page.getByText('The sample customers are there.').waitFor();
    await open('import/backup');
    const download = page.waitForEvent('download');
    await part('backup-save').click();
    const path = await (await download).path();
    expect(readFileSync(path, 'utf8')).toContain('Anna Schmidt');

    await open('settings');
    await part('samples-remove').click();
    await page.getByText('The sample customers are removed.').waitFor();
    await open('import/backup');
    await part('restore-file').setInputFiles(path);
    await part('restore-preview').waitFor();
    expect(await part('restore-preview').locator('[data-table=customers] td').first().textContent()).toBe('4');
    await part('restore-apply').click();
    await part('restore-done').waitFor();
    await open('customers');
    await part('customer').first().waitFor();
    expect(await names()).toContain('Anna Schmidt');
  });

  const refused = [
    ['{"format":"other"}', 'not a Waymark backup'],
    ['{"format":"waymark-backup","version":99,"tables":{}}', 'newer Waymark'],
  ] as const;
  it.each(share(refused, 2, 1))('%s is refused in a clear sentence', async (content, sentence) => {
    await open('import/backup');
    await part('restore-file').setInputFiles({
      name: 'x.json',
      mimeType: 'application/json',
      buffer: Buffer.from(content),
    });
    await part('trouble').waitFor();
    expect(await part('trouble').textContent()).toContain(sentence);
  });
});

describe('settings', () => {
  it('stay as they were set', async () => {
    await open('settings');
    const rule = page.locator('[data-part=rule][data-name=missing-name]');
    await rule.selectOption('off');
    await page.getByLabel('Dark').check();
    await page.getByLabel('Your names').fill('Sam Taylor');
    await part('me-save').click();
    await page.getByText('Saved.').waitFor();
    await page.reload();
    await rule.waitFor();
    expect(await rule.inputValue()).toBe('off');
    expect(await page.getByLabel('Your names').inputValue()).toBe('Sam Taylor');
    expect(await page.locator('html').getAttribute('data-theme')).toBe('dark');
  });

  it('refuse an address that is none', async () => {
    await open('settings');
    await page.getByLabel('Your mail addresses').fill('sam at taylor');
    await part('me-save').click();
    await page.getByText('This is not a mail address: sam at taylor').waitFor();
  });
});

describe('the due list', () => {
  it('is worked off by keyboard, with an undo, also of customers that were restored', async () => {
    await open('today');
    await part('due-item').first().waitFor();
    const before = await part('due-item').count();
    await part('due-item').first().getByRole('button', { name: 'Done' }).focus();
    await page.keyboard.press('Enter');
    await expect.poll(() => part('due-item').count()).toBe(before - 1);
    await part('undo').click();
    await expect.poll(() => part('due-item').count()).toBe(before);
  });
});
