import { join } from 'node:path';
import type { Page } from 'playwright-core';
import { asker } from '../support/asker';
import type { Extension } from '../support/extension';
import { sampleFirm } from './firm';
import { type Scene, usualWidths } from './scenes';

const height = 860;
/** Pictures of very long pages are no help to anybody. */
const longest = 6_000;

/** Brings the sample firm in, as a backup is. */
export async function moveIn(page: Page): Promise<void> {
  const ask = asker(page);
  const firm = sampleFirm(Date.now());
  const { job } = await ask('startRestore', { file: 'firm.json' });
  let part = 0;
  for (const table of [
    'companies',
    'customers',
    'purchases',
    'touchpoints',
    'goals',
    'roadblocks',
    'opportunities',
    'slips',
    'improvements',
  ] as const) {
    const rows = firm[table] ?? [];
    for (let from = 0; from < rows.length; from += 100)
      await ask('restoreRows', { job, part: part++, table, rows: rows.slice(from, from + 100) });
  }
  await ask('finishRestore', { job, cancelled: false });
}

export interface Shooting {
  readonly folder: string;
  readonly theme: string;
  /** In these alone. Missing: in those of the scene. */
  readonly widths?: readonly number[];
  /** As high as this at most. */
  readonly highest?: number;
}

/** Each scene in all its widths. Answers what went wrong, and what stands out at the side. */
export async function shootScenes(
  extension: Extension,
  page: Page,
  scenes: Readonly<Record<string, Scene>>,
  { folder, theme, widths, highest = longest }: Shooting,
): Promise<readonly string[]> {
  const faults: string[] = [];
  for (const [name, scene] of Object.entries(scenes)) {
    const own = widths ?? scene.widths ?? usualWidths;
    await page.setViewportSize({ width: own[0] ?? 0, height });
    await page.goto('about:blank');
    await page.goto(extension.url(scene.at));
    try {
      await page.locator(scene.seen).first().waitFor({ timeout: 10_000 });
      await scene.act?.(page);
    } catch (error) {
      faults.push(`${name}, ${theme}: ${String(error).split('\n')[0]}`);
    }
    for (const width of own) {
      await page.setViewportSize({ width, height: width > 2_000 ? 1_440 : height });
      await page.waitForTimeout(300);
      const { tall, beyond } = await page.evaluate(() => {
        const { scrollHeight, scrollWidth, clientWidth } = document.documentElement;
        return { tall: scrollHeight, beyond: scrollWidth - clientWidth };
      });
      if (beyond > 0) faults.push(`${name}, ${width}, ${theme}: ${beyond} px stand out`);
      const isModal = (await page.locator('dialog[open]').count()) > 0;
      if (tall > height && highest > height && !isModal && !scene.isPart) {
        await page.setViewportSize({ width, height: Math.min(tall, highest) });
        await page.waitForTimeout(150);
      }
      if (scene.isPart)
        await page
          .locator('.edit-form')
          .first()
          .evaluate((form) => form.scrollIntoView({ block: 'center' }));
      await page.screenshot({ path: join(folder, `${name}-${width}-${theme}.png`) });
    }
  }
  return faults;
}
