import type { Page } from 'playwright-core';
import { afterAll, beforeAll, describe, expect, it } from 'vitest';
import { form } from '../support/acts';
import { asker } from '../support/asker';
import { buildForTests, type Extension, launchExtension } from '../support/extension';
import { ownTables } from '../support/own-tables';
import { smallDisk } from '../support/small-disk';

const disk = smallDisk(80);
let extension: Extension;
let page: Page;
let anna: string;

beforeAll(async () => {
  buildForTests();
  extension = await launchExtension(disk ? { profile: `${disk.folder}/profile` } : {});
  page = await extension.context.newPage();
  await page.goto(extension.url('popup.html'));
  ({ id: anna } = await asker(page)('addCustomer', form('Anna Schmidt', 'anna@contoso.example')));
});
afterAll(async () => {
  await extension?.close();
  disk?.remove();
});

const part = (name: string) => page.locator(`[data-part="${name}"]`);
const open = async (section: string) => {
  await page.goto('about:blank');
  await page.goto(extension.url(`dashboard.html#${section}`));
};

if (!disk) console.warn('Left out: a full disk. It takes a small one, which only root may mount.');
else
  describe('a full disk', () => {
    it('is said where somebody saves; what was typed stays, and is saved once there is room', async () => {
      await open(`customers/${anna}`);
      await part('customer-edit').click();
      const role = page.locator('[data-part=customer-form] [name=role]');
      await role.fill('Head of buying');
      disk.fill();
      const save = part('customer-form').locator('[data-part=save]');
      for (const _ of ['the first write fails', 'the database is closed']) {
        await save.click();
        await expect.poll(() => part('toast').last().textContent()).toContain('The disk is full. Nothing was changed');
        await page.waitForTimeout(300);
      }
      expect(await role.inputValue()).toBe('Head of buying');
      disk.free();
      await save.click();
      await expect.poll(() => role.count()).toBe(0);
      const [row] = (await ownTables(page).read()).customers ?? [];
      expect(row).toMatchObject({ name: 'Anna Schmidt', role: 'Head of buying' });
    });
  });

describe('a database that a newer Waymark wrote', () => {
  it('is left alone, and every screen says so', async () => {
    const before = await ownTables(page).read();
    await open('about');
    await extension.stopWorker();
    await page.evaluate(
      () =>
        new Promise<void>((resolve, reject) => {
          const opening = indexedDB.open('waymark', 9_990);
          opening.onerror = () => reject(opening.error);
          opening.onsuccess = () => {
            opening.result.close();
            resolve();
          };
        }),
    );
    const says = /saved by a newer Waymark/;
    for (const section of [
      ...['today', 'customers', `customers/${anna}`, 'map', 'improve', 'insights', 'journey'],
      ...['templates', 'slips', 'settings', 'import'],
    ]) {
      await open(section);
      await expect.poll(() => page.locator('body').innerText(), { message: section }).toMatch(says);
    }
    await page.goto(extension.url('popup.html'));
    await expect.poll(() => page.locator('body').innerText(), { message: 'popup' }).toMatch(says);
    expect(await page.evaluate(() => indexedDB.databases())).toMatchObject([{ name: 'waymark', version: 9_990 }]);
    expect(await ownTables(page).read()).toEqual(before);
  });
});
