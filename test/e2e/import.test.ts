import { Buffer } from 'node:buffer';
import type { Page } from 'playwright-core';
import { afterAll, beforeAll, beforeEach, describe, expect, it } from 'vitest';
import { atLength } from '../support/at-length';
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
  await open('import');
});

const part = (name: string, on = page) => on.locator(`[data-part="${name}"]`);
const open = (section: string, on = page) => on.goto(extension.url(`dashboard.html#${section}`));
const choose = (content: string | Buffer, name = 'list.csv') =>
  part('import-file').setInputFiles({ name, mimeType: 'text/csv', buffer: Buffer.from(content) });
const count = async (name: string): Promise<number> =>
  Number((await part('counts').locator(`[data-count=${name}] dd`).textContent())?.replace(/\D/g, ''));

/** Looks in another tab, so that the import's own stays as it is. */
async function elsewhere<T>(section: string, look: (other: Page) => Promise<T>): Promise<T> {
  const other = await extension.context.newPage();
  try {
    await open(section, other);
    return await look(other);
  } finally {
    await other.close();
  }
}
const names = (search: string): Promise<readonly string[]> =>
  elsewhere('customers', async (other) => {
    await part('customer-search', other).fill(search);
    await other.waitForTimeout(500);
    return part('customer', other).locator('a').allTextContents();
  });

/** As far as the button that begins. */
async function check() {
  await part('import-check').click();
  await part('import-plan').waitFor();
}

async function takeBack() {
  await part('import-undo').click();
  await page.getByText('All of it is taken back.').waitFor();
}

describe('a list', () => {
  it('of samples shows its customers; undone, nobody of them is left', async () => {
    await part('import-file').setInputFiles('public/samples/customers.csv');
    await check();
    expect([await count('added'), await count('refused')]).toEqual([20, 0]);
    await part('import-apply').click();
    await part('import-done').waitFor();
    expect(await names('lindqvist')).toEqual(['Anna Lindqvist']);
    await takeBack();
    expect(await names('lindqvist')).toEqual([]);
  });

  it('of purchases shows what is due for them; undone, nothing is', async () => {
    const fourDaysAgo = new Date(Date.now() - 4 * 24 * 60 * 60 * 1000).toISOString().slice(0, 10);
    await choose(`Name,Email,Order number,Type,Order date\nDora Lang,dora@lang.example,S-1,Purchase,${fourDaysAgo}\n`);
    await check();
    await part('import-apply').click();
    await part('import-done').waitFor();
    const due = (wait: boolean) =>
      elsewhere('today', async (other) => {
        if (wait) await part('due-item', other).first().waitFor();
        else await other.waitForTimeout(500);
        return part('due-item', other).evaluateAll((items) => items.map((item) => item.getAttribute('data-rule')));
      });
    expect(await due(true)).toEqual(['thank-you']);
    await takeBack();
    expect(await due(false)).toEqual([]);
  });
});

describe('a file that is not as it should be', () => {
  it.each([
    [
      'an old encoding: it is read, and it is said',
      Buffer.from('Name,Email\nJörg Müller,joerg@mueller.example\n', 'latin1'),
      'import-facts',
      'not written in UTF-8',
    ],
    ['broken quotes', 'Name,Email\n"Dora,dora@x.example\n', 'trouble', 'A quotation mark in row 2 is not closed'],
    ['no text', Buffer.from([78, 0, 1, 2, 3, 0, 0, 200, 0, 0, 7]), 'trouble', 'This is not a text file.'],
    ['no column of addresses', 'Name,Company\nDora Lang,Lang KG\n', 'import-problems', 'mail address'],
  ])('%s', async (_, content, where, sentence) => {
    await choose(content);
    await part(where).waitFor();
    expect(await part(where).textContent()).toContain(sentence);
    if (where === 'import-problems') expect(await part('import-check').isDisabled()).toBe(true);
  });

  it('has its umlauts in the books all the same', async () => {
    await choose(Buffer.from('Name,Email\nJörg Müller,joerg@mueller.example\n', 'latin1'));
    await check();
    await part('import-apply').click();
    await part('import-done').waitFor();
    expect(await names('mueller')).toEqual(['Jörg Müller']);
    await takeBack();
  });
});

describe('a long list', () => {
  const list = (name: string, rows: number) =>
    `Name,Email\n${Array.from({ length: rows }, (_, i) => `${name}${i} Long,${name}.${i}@long.example`).join('\n')}\n`;
  const isUnderWay = () =>
    expect
      .poll(() => part('import-progress').locator('progress').getAttribute('value').then(Number))
      .toBeGreaterThan(0);

  it('stops where it is cancelled; what is in stays, and can be taken back', async () => {
    const rows = 3_000;
    await choose(list('stopped', rows));
    await check();
    await part('import-apply').click();
    await isUnderWay();
    await part('import-cancel').click();
    await part('import-done').waitFor();
    const added = await count('added');
    expect(added).toBeGreaterThan(0);
    expect(added).toBeLessThan(rows);
    expect(await names('stopped.0@long.example')).toEqual(['stopped0 Long']);
    await takeBack();
    expect(await names('stopped.0@long.example')).toEqual([]);
  });

  it('comes in whole, nobody twice, and goes out whole, though the worker dies in the middle of both', async () => {
    const rows = 1_500;
    await choose(list('whole', rows));
    await check();
    await part('import-apply').click();
    await isUnderWay();
    await extension.stopWorker();
    await part('import-done').waitFor({ timeout: 60_000 });
    expect(await count('added')).toBe(rows);
    expect(await names(`whole.${rows - 1}@long.example`)).toEqual([`whole${rows - 1} Long`]);
    await part('import-undo').click();
    await page.waitForTimeout(300);
    await extension.stopWorker();
    await page.getByText('All of it is taken back.').waitFor({ timeout: 60_000 });
    expect(await names('long.example')).toEqual([]);
  });

  atLength(() => {
    it('can be taken back though its page was closed in the middle', async () => {
      await choose(list('closed', 3_000));
      await check();
      await part('import-apply').click();
      await isUnderWay();
      await page.reload();
      await part('import-unfinished').getByRole('button').first().click();
      await expect.poll(() => part('import-unfinished').count()).toBe(0);
      expect(await names('closed.0@long.example')).toEqual([]);
    });
  });
});
