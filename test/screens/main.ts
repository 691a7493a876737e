import { mkdirSync, renameSync, rmSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join, resolve } from 'node:path';
import type { Page } from 'playwright-core';
import { doMainJob } from '../demo/main-job';
import { buildForTests, launchExtension } from '../support/extension';
import { shootPictures, shootSidebar } from './sidebar';

const folder = resolve('test/screens');
const sections = [
  'today',
  'customers',
  'insights',
  'journey',
  'templates',
  'slips',
  'import',
  'import/out',
  'import/backup',
  'settings',
];
const screens: readonly (readonly [name: string, address: string])[] = [
  ['welcome', 'welcome.html'],
  ...sections.map((section) => [section.replace('/', '-'), `dashboard.html#${section}`] as const),
];
const widths = [400, 1280];

/** The first page and the dashboard's sections, once the samples are in. */
async function shootDashboard(page: Page, url: (path: string) => string, theme: string): Promise<void> {
  for (const [name, address] of screens) {
    await page.goto(url(address));
    for (const width of widths) {
      await page.setViewportSize({ width, height: 860 });
      await page.waitForTimeout(400);
      await page.screenshot({ path: join(folder, `${name}-${width}-${theme}.png`) });
    }
  }
}

/**
 * Screenshots of every screen, light and dark, narrow and wide: to look at, and for the README. `npm run screens --
 * sidebar FOLDER` makes those of the sidebar's states alone, without an extension; `pictures FOLDER` those of the map.
 */
export async function main([what, place, ...scenes]: readonly string[] = []): Promise<number> {
  if (what === 'sidebar') {
    await shootSidebar(place ?? join(tmpdir(), 'waymark-sidebar'), scenes.length > 0 ? scenes : undefined);
    return 0;
  }
  if (what === 'pictures') {
    await shootPictures(place ?? join(tmpdir(), 'waymark-pictures'), scenes.length > 0 ? scenes : undefined);
    return 0;
  }
  buildForTests();
  mkdirSync(folder, { recursive: true });
  for (const theme of ['light', 'dark'] as const) {
    const extension = await launchExtension({ colorScheme: theme });
    const steps = join(tmpdir(), `waymark-screens-${process.pid}`);
    try {
      const page = await extension.context.newPage();
      await doMainJob(page, extension.url('practice.html'), steps);
      for (const [from, to] of [
        ['2-mail', 'mail'],
        ['3-warning', 'warning'],
        ['4-send', 'held'],
        ['5-fixed', 'fixed'],
      ])
        renameSync(join(steps, `${from}.png`), join(folder, `${to}-${theme}.png`));
      await shootDashboard(page, extension.url, theme);
    } finally {
      await extension.close();
      rmSync(steps, { recursive: true, force: true });
    }
  }
  return 0;
}
