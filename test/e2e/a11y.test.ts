import { readFileSync } from 'node:fs';
import { createRequire } from 'node:module';
import type { Page } from 'playwright-core';
import { afterAll, beforeAll, describe, expect, it } from 'vitest';
import { buildForTests, type Extension, launchExtension } from '../support/extension';

const axe = readFileSync(createRequire(import.meta.url).resolve('axe-core/axe.min.js'), 'utf8');

interface Violation {
  readonly id: string;
  readonly nodes: readonly { readonly target: readonly string[]; readonly failureSummary: string }[];
}

/** Every violation of WCAG A and AA, as lines that say where. The content security policy of our pages stays on. */
async function violations(page: Page): Promise<readonly string[]> {
  const session = await page.context().newCDPSession(page);
  await session.send('Runtime.evaluate', { expression: axe });
  const found = (await page.evaluate(
    `axe.run(document, { runOnly: ['wcag2a', 'wcag2aa', 'wcag21a', 'wcag21aa', 'wcag22aa', 'best-practice'] }).then((result) => result.violations)`,
  )) as readonly Violation[];
  await session.detach();
  return found.flatMap(({ id, nodes }) =>
    nodes.map((node) => `${id}: ${node.target.join(' ')} ${node.failureSummary}`),
  );
}

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

  it.each(['today', 'customers', 'slips', 'import', 'backup', 'settings', 'about'])(
    'the dashboard: %s',
    async (section) => {
      await page.goto(extension.url(`dashboard.html#${section}`));
      await page.waitForSelector(`[data-part=section-${section}]`);
      await isClean();
    },
  );

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
