import { mkdir, writeFile } from 'node:fs/promises';
import { join } from 'node:path';
import { chromium, type Frame, type Page } from 'playwright-core';
import { findChromium } from '../../../support/browser';
import { snapshot } from '../../record/snapshot';
import { startRoundcube } from '../bed';
import { ensurePackages } from '../packages';
import { recordCompose } from './compose-pages';
import { recordReading } from './reading-pages';
import { recipe } from './recipe';

const folder = 'test/sites/fixtures/roundcube';

export type Keep = (name: string, page: Page | Frame) => Promise<void>;

/** Records the fixtures anew: `node test/support/run.mjs test/servers/roundcube/record/main.ts`, inside an npm script or npx. */
export async function main(): Promise<number> {
  if (!(await ensurePackages())) return 1;
  await mkdir(folder, { recursive: true });
  const bed = await startRoundcube();
  const browser = await chromium.launch({ executablePath: findChromium(), args: ['--no-sandbox'] });
  try {
    const page = await browser.newPage({ viewport: { width: 1280, height: 900 }, timezoneId: 'UTC', locale: 'en-US' });
    const keep: Keep = async (name, from) => {
      await writeFile(join(folder, `${name}.html`), await snapshot(from, recipe(bed.url)));
      process.stdout.write(`${name}\n`);
    };
    await recordReading(bed, page, keep);
    await recordCompose(bed, page, keep);
  } finally {
    await browser.close();
    await bed.stop();
  }
  return 0;
}
