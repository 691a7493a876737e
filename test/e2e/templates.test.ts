import type { Page } from 'playwright-core';
import { afterAll, beforeAll, beforeEach, describe, expect, it } from 'vitest';
import { violations } from '../support/axe';
import { sidebarOf } from '../support/closed';
import { buildForTests, type Extension, launchExtension } from '../support/extension';

let extension: Extension;
let page: Page;

beforeAll(async () => {
  buildForTests();
  extension = await launchExtension();
  await extension.context.grantPermissions(['clipboard-read', 'clipboard-write']);
});
afterAll(() => extension?.close());
beforeEach(async () => {
  await page?.close();
  page = await extension.context.newPage();
});

const part = (name: string) => page.locator(`[data-part="${name}"]`);

describe('in the dashboard', () => {
  const open = async () => {
    await page.goto(extension.url('dashboard.html#templates'));
    await part('template').first().waitFor();
  };
  const pick = async (id: string) => {
    await page.click(`[data-part=template][data-name="${id}"]`);
    await part('template-preview-body').waitFor();
  };
  const preview = async () => (await part('template-preview-body').textContent()) ?? '';

  it('a template is read as it will be, changed, checked, saved and taken back', async () => {
    await open();
    await pick('all-is-well-de');
    expect(await preview()).toMatch(/^Sehr geehrte Frau Schmidt,\n\nIhre Bestellung A-1042 ist vor 9 Tagen angekommen/);

    await part('template-body').fill('Hallo {{firstname}},\n\nalles gut?\n\n{{sign-off}}');
    await part('template-save').click();
    await part('template-finding').first().waitFor();
    expect(await part('template-finding').first().textContent()).toContain('{{firstname}}');
    expect(await violations(page)).toEqual([]);

    await part('template-body').fill('{{greeting}}\n\nalles gut?\n\n{{sign-off}}');
    await part('template-save').click();
    await part('toast').waitFor();
    await expect.poll(preview).toMatch(/^Sehr geehrte Frau Schmidt,\n\nalles gut\?/);
    await page.reload();
    await part('template').first().waitFor();
    await pick('all-is-well-de');
    expect(await part('template-body').inputValue()).toContain('alles gut?');

    await part('template-body').fill('x');
    await part('template-save').click();
    await part('toast').waitFor();
    await part('undo').click();
    await part('template-back').click();
    await pick('all-is-well-de');
    await expect.poll(() => part('template-body').inputValue()).toContain('alles gut?');
  });

  it('a field is put in by the keyboard, where the cursor was', async () => {
    await open();
    await pick('thank-you-en');
    await part('template-subject').focus();
    await page.keyboard.press('Home');
    await part('template-fields').locator('summary').press('Enter');
    await page.locator('[data-part=template-field][data-name=company]').press('Enter');
    expect(await part('template-subject').inputValue()).toMatch(/^\{\{company\}\}Thank you/);
    await page.keyboard.type(': ');
    expect(await part('template-subject').inputValue()).toMatch(/^\{\{company\}\}: Thank you/);
    await expect.poll(() => page.locator('.template-paper-subject').textContent()).toMatch(/^Kestrel Works: Thank you/);
  });
});

describe('in the sidebar', () => {
  const sidebar = async () => {
    const frame = await sidebarOf(page);
    await frame.locator('[data-part=follow-up] [data-part=write]').waitFor();
    // The frame takes no click in its first moment.
    await page.waitForTimeout(800);
    return frame;
  };
  const open = async () => {
    await page.goto(extension.url('practice.html'));
    await page.waitForSelector('[data-part=samples][data-state=there]');
    await part('inbox-item').first().click();
    return sidebar();
  };

  it('the mail for a follow-up is copied, and can be looked at before', async () => {
    const frame = await open();
    await frame.locator('[data-part=write-look]').click();
    const body = (await frame.locator('[data-part=draft-body]').textContent()) ?? '';
    expect(body).toMatch(/^\S.+Anna.*,\n\nYour order Q-7731 arrived 9 days ago/);
    await page.keyboard.press('Escape');
    await frame.locator('[data-part=follow-up] [data-part=write]').click();
    await frame.locator('[data-part=toast]').waitFor();
    expect(await frame.locator('[data-part=toast]').textContent()).toContain('Copied. Open a reply and paste it.');
    expect((await page.evaluate(() => navigator.clipboard.readText())).replaceAll('\r\n', '\n')).toBe(body);
  });

  it('it goes into the reply that is open to this customer', async () => {
    await open();
    await part('reply').click();
    const frame = await sidebar();
    await frame.locator('[data-part=follow-up] [data-part=write]').click();
    await frame.locator('[data-part=toast]').waitFor();
    expect(await frame.locator('[data-part=toast]').textContent()).toContain('It is in your mail.');
    await expect.poll(() => part('compose-body').textContent()).toContain('Your order Q-7731 arrived 9 days ago');
  });
});
