import type { Page } from 'playwright-core';
import { afterAll, beforeAll, describe, expect, it } from 'vitest';
import { share } from '../support/at-length';
import { violations } from '../support/axe';
import { buildForTests, type Extension, launchExtension } from '../support/extension';

const overflow = (page: Page) =>
  page.evaluate(() => document.documentElement.scrollWidth - document.documentElement.clientWidth);

beforeAll(buildForTests);

let extension: Extension;
let page: Page;
beforeAll(async () => {
  extension = await launchExtension();
  page = await extension.context.newPage();
});
afterAll(() => extension?.close());

const surroundings = [
  { colorScheme: 'light', width: 1280 },
  { colorScheme: 'dark', width: 360 },
] as const;
type Surroundings = (typeof surroundings)[number];

async function standIn({ colorScheme, width }: Surroundings): Promise<void> {
  await page.emulateMedia({ colorScheme });
  await page.setViewportSize({ width, height: 900 });
}

async function hasRoom(width: number): Promise<void> {
  expect(await overflow(page), `nothing stands out to the right, ${width}`).toBeLessThanOrEqual(0);
}

async function isCleanIn({ colorScheme, width }: Surroundings): Promise<void> {
  expect(await violations(page), `${colorScheme}, ${width}`).toEqual([]);
  await hasRoom(width);
}

/** In light and dark, narrow and wide, without loading anew; only so wide where it is looked at in `some` of them. */
async function isClean(some: readonly Surroundings[] = surroundings): Promise<void> {
  for (const surrounding of surroundings) {
    await standIn(surrounding);
    if (some.includes(surrounding)) await isCleanIn(surrounding);
    else await hasRoom(surrounding.width);
  }
  await page.setViewportSize({ width: 2560, height: 900 });
  await hasRoom(2560);
}

describe('can be read by everybody', () => {
  // How wide the window is when it opens decides where its sidebar is.
  it.each(surroundings)(
    'the practice mailbox, $colorScheme, $width, from the inbox to the Sent folder',
    async (one) => {
      await standIn(one);
      await page.goto(extension.url('practice.html'));
      await page.waitForSelector('[data-part=samples][data-state=there]');
      await isCleanIn(one);
      await page.click('[data-part=inbox-item]');
      await isCleanIn(one);
      await page.click('[data-part=reply]');
      await isCleanIn(one);
      await page.click('[data-part=plain-switch]');
      await isCleanIn(one);
      await page.click('[data-part=discard]');
      await page.click('[data-part=sent-folder]');
      await isCleanIn(one);
    },
  );

  const sections = [
    'today',
    'customers',
    'insights',
    'map',
    'improve',
    'journey',
    'templates',
    'slips',
    'import',
    'import/out',
    'import/backup',
    'settings',
    'about',
  ].map((section, index) => ({ section, first: index % 2 }));

  // One light and wide, the next dark and narrow; at length each of them in both.
  it.each(sections)('the dashboard: $section', async ({ section, first }) => {
    await page.goto(extension.url(`dashboard.html#${section}`));
    await page.waitForSelector(`[data-part=section-${section.split('/')[0]}]`);
    await isClean(share(surroundings, 2, first));
  });

  it('the journey, with its forms open', async () => {
    await page.goto(extension.url('dashboard.html#journey'));
    await page.click('[data-name=purchase] [data-part=stage-edit]');
    await page.click('[data-name=visit] [data-part=kind-edit]');
    await page.click('[data-part=persona-add]');
    await page.click('[data-part=interval-add]');
    await page.click('[data-part=playbook-step][data-name=call] [data-part=playbook-step-edit]');
    await page.click('[data-part=concern][data-name=late] [data-part=concern-edit]');
    await page.click('[data-part=hint][data-name=next-order] [data-part=hint-edit]');
    await page.click('[data-part=playbook][data-name=late-delivery] [data-part=playbook-edit]');
    await page.click('[data-part=stage][data-name=awareness] [data-part=stage-edit]');
    await page.click('[data-part=stage][data-name=awareness] [data-part=remove]');
    await page.waitForSelector('[data-part=stage-removal]');
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
