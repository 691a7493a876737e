import { mkdirSync, mkdtempSync, renameSync, rmSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join, resolve } from 'node:path';
import { doMainJob } from '../demo/main-job';
import { buildForTests, launchExtension } from '../support/extension';
import { emptyScenes, readmeScenes, scenes } from './scenes';
import { moveIn, type Shooting, shootScenes } from './shoot';
import { shootPictures, shootPopup, shootSidebar } from './sidebar';
import { makeSmall } from './small';

const home = resolve('test/screens');
const themes = ['light', 'dark'] as const;
const mainJob = [
  ['2-mail', 'mail'],
  ['3-warning', 'warning'],
  ['4-send', 'held'],
  ['5-fixed', 'fixed'],
] as const;

/** The screens of the extension: as it is at first, on the way through the main job, and with a firm in it. */
async function shootExtension(
  folder: string,
  wanted: readonly string[],
  limits: Pick<Shooting, 'widths' | 'highest'> = {},
): Promise<number> {
  buildForTests();
  const some = <T>(of: Readonly<Record<string, T>>) =>
    Object.fromEntries(Object.entries(of).filter(([name]) => wanted.length === 0 || wanted.includes(name)));
  const faults: string[] = [];
  for (const theme of themes) {
    const extension = await launchExtension({ colorScheme: theme });
    const steps = join(tmpdir(), `waymark-screens-${process.pid}`);
    try {
      const page = await extension.context.newPage();
      faults.push(...(await shootScenes(extension, page, some(emptyScenes), { folder, theme, ...limits })));
      await page.setViewportSize({ width: 1_280, height: 860 });
      const job = mainJob.filter(([, to]) => wanted.length === 0 || wanted.includes(to));
      if (job.length > 0) {
        await doMainJob(page, extension.url('practice.html'), steps);
        for (const [from, to] of job) renameSync(join(steps, `${from}.png`), join(folder, `${to}-1280-${theme}.png`));
      } else await page.goto(extension.url('welcome.html'));
      await moveIn(page);
      faults.push(...(await shootScenes(extension, page, some(scenes), { folder, theme, ...limits })));
    } finally {
      await extension.close();
      rmSync(steps, { recursive: true, force: true });
    }
  }
  for (const fault of faults) process.stderr.write(`${fault}\n`);
  return faults.length > 0 ? 1 : 0;
}

/** The pictures of the README, light and dark, made small. */
async function shootReadme(): Promise<number> {
  const folder = mkdtempSync(join(tmpdir(), 'waymark-readme-'));
  const faults = await shootExtension(folder, readmeScenes, { widths: [1_280], highest: 1_200 });
  await makeSmall(
    readmeScenes.flatMap((name) =>
      themes.map((theme) => [join(folder, `${name}-1280-${theme}.png`), join(home, `readme-${name}-${theme}.webp`)]),
    ),
  );
  rmSync(folder, { recursive: true, force: true });
  return faults;
}

/**
 * Screenshots of every screen, light and dark, narrow and wide: to look at, and for the README. `npm run screens --
 * extension|sidebar|popup|pictures [FOLDER] [SCENE ...]` makes some of them; `readme` those of the README anew.
 */
export async function main([what, place, ...wanted]: readonly string[] = []): Promise<number> {
  if (what === 'readme') return shootReadme();
  const folder = place === undefined ? home : resolve(place);
  mkdirSync(folder, { recursive: true });
  const some = wanted.length > 0 ? wanted : undefined;
  if (what === 'pictures') await shootPictures(folder, some);
  if (what === undefined || what === 'sidebar') await shootSidebar(folder, some);
  if (what === undefined || what === 'popup') await shootPopup(folder, some);
  return what === undefined || what === 'extension' ? shootExtension(folder, wanted) : 0;
}
