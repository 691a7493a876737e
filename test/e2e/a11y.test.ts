import type { Page } from 'playwright-core';
import { afterAll, beforeAll, describe, expect, it } from 'vitest';
import { violations } from '../support/axe';
import { buildForTests, type Extension, launchExtension } from '../support/extension';

const overflow = (page: Page) =>
  page.evaluate(() => document.documentElement.scrollWidth - document.documentElement.clientWidth);

beforeAll(buildForTests);

describe.each([
  { colorScheme: 'light', width: 1280 },
  { colorScheme: 'dark', width: 360 },
  { colorScheme: 'dark', width: 2560 },
] as const)('in $colorScheme, $width pixels wide', ({ colorScheme, width }) => {
  let extension: Extension;
  let page: Page;
  beforeAll(async () => {
    extension = await launchExtension({ colorScheme, viewport: { width, height: 900 } });
    page = await extension.context.newPage();
  });
  afterAll(() => extension?.close());

  const isClean = async () => {
    // Colours are judged once they have settled.
    await page.waitForTimeout(300);
    expect(await violations(page)).toEqual([]);
    expect(await overflow(page), 'nothing stands out to the right').toBeLessThanOrEqual(0);
  };

  it('the practice mailbox, from the inbox to the Sent folder', async () => {
    await page.goto(extension.url('practice.html'));
    await page.waitForSelector('[data-part=samples][data-state=there]');
    await isClean();
    await page.click('[data-part=inbox-item]');
    await isClean();
    await page.click('[data-part=reply]');
    await isClean();
    await page.click('[data-part=plain-switch]');
    await isClean();
    await page.click('[data-part=discard]');
    await page.click('[data-part=sent-folder]');
    await isClean();
  });

  it.each(['today', 'customers', 'journey', 'templates', 'slips', 'import', 'backup', 'settings', 'about'])(
    'the dashboard: %s',
    async (section) => {
      await page.goto(extension.url(`dashboard.html#${section}`));
      await page.waitForSelector(`[data-part=section-${section}]`);
      await isClean();
    },
  );

  it('the journey, with its forms open', async () => {
    await page.goto(extension.url('dashboard.html#journey'));
    await page.click('[data-name=purchase] [data-part=stage-edit]');
    await page.click('[data-name=visit] [data-part=kind-edit]');
    await page.click('[data-part=persona-add]');
    await page.click('[data-part=interval-add]');
    await page.click('[data-part=playbook-step][data-name=call] [data-part=playbook-step-edit]');
    await page.click('[data-part=concern][data-name=late] [data-part=concern-edit]');
    await page.waitForSelector('[data-part=interval-form]');
    await isClean();
  });

  it('a template, and how it reads', async () => {
    await page.goto(extension.url('dashboard.html#templates'));
    await page.click('[data-part=template]');
    await page.waitForSelector('[data-part=template-preview-body]');
    await page.click('[data-part=template-fields] summary');
    await isClean();
  });

  it('the columns of a file, and what its rows would do', async () => {
    await page.goto(extension.url('dashboard.html#import'));
    await page.setInputFiles('[data-part=import-file]', 'public/samples/customers.csv');
    await page.waitForSelector('[data-part=import-mapping]');
    await isClean();
    await page.click('[data-part=import-check]');
    await page.waitForSelector('[data-part=import-plan]');
    await isClean();
  });
});
