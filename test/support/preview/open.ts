import { mkdtempSync, rmSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join, resolve } from 'node:path';
import { type Browser, chromium, type Page } from 'playwright-core';
import { build, preview } from 'vite';
import { findChromium } from '../browser';

/** The states of the sidebar that are looked at: names of scenes. */
export const sidebarScenes = [
  'full',
  'reading',
  'writing',
  'findings',
  'upset',
  'withheld',
  'playbook',
  'dormant',
  'blank',
  'stranger',
  'record',
  'record-stranger',
  'stages',
  'long-words',
  'arabic',
  'no-mail',
  'trouble',
] as const;

/** Those of the dashboard. */
export const dashboardScenes = [
  'map',
  'map-customer',
  'map-blank',
  'improve',
  'today',
  'today-done',
  'insights',
] as const;

export const popupScenes = ['popup', 'popup-off', 'popup-nowhere'] as const;

export const dashboardWidths = [360, 900, 1_440] as const;

export const sidebarWidths = [280, 320, 480] as const;

type Theme = 'light' | 'dark';

export interface Preview {
  readonly page: Page;
  show(scene: string, theme: Theme): Promise<void>;
  /** The same scene in other colours. */
  paint(theme: Theme): Promise<void>;
  /** As wide, and as high as all that is in it. Answers how much stands out to the side, in pixels. */
  resize(width: number): Promise<number>;
  close(): Promise<void>;
}

/** Our screens with sample data in a browser, without an extension. */
export async function openPreview(): Promise<Preview> {
  // Built once: a server that serves every module by itself is asked for hundreds at each scene.
  const folder = mkdtempSync(join(tmpdir(), 'waymark-preview-'));
  const configFile = resolve('test/support/preview/vite.config.ts');
  const options = { configFile, logLevel: 'error', build: { outDir: folder, emptyOutDir: true } } as const;
  await build(options);
  const server = await preview({ ...options, preview: { port: 0 } });
  const browser: Browser = await chromium.launch({ executablePath: findChromium() });
  const page = await browser.newPage({ reducedMotion: 'reduce' });
  const spare = (side: 'Width' | 'Height') =>
    page.evaluate((end) => {
      const main = document.querySelector('.sidebar-main') ?? document.documentElement;
      return main ? main[`scroll${end}`] - main[`client${end}`] : 0;
    }, side);
  return {
    page,
    async show(scene, theme) {
      await page.goto(`${server.resolvedUrls?.local[0]}?scene=${scene}&theme=${theme}`);
      await page.waitForSelector(
        '.popup, .person-head, .empty-state, .trouble, .map, .improve, .due-rows, .stage-flow',
      );
    },
    paint: (theme) =>
      page.evaluate((name) => {
        document.documentElement.dataset.theme = name;
      }, theme),
    async resize(width) {
      await page.setViewportSize({ width, height: 600 });
      await page.setViewportSize({ width, height: 600 + (await spare('Height')) });
      return spare('Width');
    },
    async close() {
      await browser.close();
      await server.close();
      rmSync(folder, { recursive: true, force: true });
    },
  };
}
