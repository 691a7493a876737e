import type { Page } from 'playwright-core';
import { afterAll, beforeAll, describe, expect, it } from 'vitest';
import { type Ask, asker } from '../support/asker';
import { violations } from '../support/axe';
import { buildForTests, type Extension, launchExtension } from '../support/extension';

const day = 86_400_000;
const hour = 3_600_000;

beforeAll(buildForTests);

let extension: Extension;
let page: Page;
let ask: Ask;
beforeAll(async () => {
  extension = await launchExtension();
  page = await extension.context.newPage();
  await page.goto(extension.url('dashboard.html#about'));
  ask = asker(page);
  const now = Date.now();
  for (let i = 0; i < 12; i += 1) {
    const { id } = await ask('addCustomer', {
      name: `Anna Sample ${i}`,
      emails: [`anna${i}@sample.example`],
      company: '',
      role: '',
      honorific: '',
      locale: 'en',
      stage: 'consideration',
    });
    const contact = { customerId: id, kind: 'mail', channel: 'mail', note: '', purchaseId: null } as const;
    const rest = { emotion: null, rating: null, account: '', messageId: '', threadKey: '', answered: false };
    const at = now - 40 * day + i * hour;
    await ask('logTouchpoint', { ...contact, ...rest, direction: 'in', at });
    await ask('logTouchpoint', { ...contact, ...rest, direction: 'out', at: at + 3 * hour });
    if (i < 3) await ask('logTouchpoint', { ...contact, ...rest, direction: 'in', at: now - 3 * day });
    await ask('giveFeedback', { customerId: id, purchaseId: null, answer: { kind: 'csat', value: i < 9 ? 5 : 3 } });
  }
}, 60_000);
afterAll(() => extension?.close());

const part = (name: string) => page.locator(`[data-part=${name}]`);

describe('the numbers', () => {
  it('come out of what was written down, and are drawn', async () => {
    await page.goto(extension.url('dashboard.html#insights'));
    const csat = page.locator('[data-name=csat]');
    await csat.locator('[data-part=metric-value]').waitFor();
    expect(await csat.locator('[data-part=metric-value]').textContent()).toBe('75%');
    expect(await page.locator('[data-name=first-answer] [data-part=metric-value]').textContent()).toBe('3 hours');
    expect(await page.locator('[data-name=referrals] [data-part=metric-silent]').count()).toBe(1);
    expect(await page.locator('[data-part=stage-numbers][data-name=consideration]').textContent()).toContain('12');
    const drawn = page.locator('[data-name=first-answer] canvas');
    await drawn.waitFor();
    const isInk = () =>
      drawn.evaluate((canvas: HTMLCanvasElement) => {
        const { data } = canvas.getContext('2d')!.getImageData(0, 0, canvas.width, canvas.height);
        return data.some((value, i) => i % 4 === 3 && value > 0);
      });
    await expect.poll(isInk).toBe(true);
    for (const colorScheme of ['light', 'dark'] as const) {
      await page.emulateMedia({ colorScheme });
      await page.setViewportSize({ width: colorScheme === 'dark' ? 360 : 1280, height: 900 });
      expect(await violations(page), colorScheme).toEqual([]);
    }
  });
});

describe('the list of today', () => {
  it('is worked off by single keys, with the mail ready, and an undo', async () => {
    await page.setViewportSize({ width: 1280, height: 900 });
    await page.goto(extension.url('dashboard.html#today'));
    await part('ready-mail').waitFor();
    const before = await part('due-item').count();
    expect(before).toBeGreaterThan(2);
    await page.keyboard.press('j');
    const second = await part('due-item').nth(1).getAttribute('data-row');
    expect(await page.evaluate(() => (document.activeElement as HTMLElement).dataset.row)).toBe(second);
    const mail = page.locator(`[data-row="${second}"] [data-part=ready-mail-whole]`);
    await mail.waitFor();
    await page.keyboard.press('Enter');
    await page.locator('[data-part=ready-mail-whole][aria-expanded=true]').waitFor();
    await page.keyboard.press('d');
    await expect.poll(() => part('due-item').count()).toBe(before - 1);
    expect(await page.locator(`[data-row="${second}"]`).count()).toBe(0);
    await page.keyboard.press('u');
    await expect.poll(() => part('due-item').count()).toBe(before);
    await page.keyboard.press('?');
    await page.locator('dialog[open] kbd').first().waitFor();
    expect(await violations(page)).toEqual([]);
  });
});
