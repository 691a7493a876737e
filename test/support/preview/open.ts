import { resolve } from 'node:path';
import { type Browser, chromium, type Page } from 'playwright-core';
import { createServer } from 'vite';
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

export const sidebarWidths = [280, 320, 480] as const;

export interface Preview {
  readonly page: Page;
  show(scene: string, theme: 'light' | 'dark'): Promise<void>;
  /** As wide, and as high as all that is in it. Answers how much stands out to the side, in pixels. */
  resize(width: number): Promise<number>;
  close(): Promise<void>;
}

/** Our screens with sample data in a browser, without an extension. */
export async function openPreview(): Promise<Preview> {
  const server = await createServer({ configFile: resolve('test/support/preview/vite.config.ts'), logLevel: 'error' });
  await server.listen();
  const browser: Browser = await chromium.launch({ executablePath: findChromium() });
  const page = await browser.newPage({ reducedMotion: 'reduce' });
  const spare = (side: 'Width' | 'Height') =>
    page.evaluate((end) => {
      const main = document.querySelector('.sidebar-main');
      return main ? main[`scroll${end}`] - main[`client${end}`] : 0;
    }, side);
  return {
    page,
    async show(scene, theme) {
      await page.goto(`${server.resolvedUrls?.local[0]}?scene=${scene}&theme=${theme}`);
      await page.waitForSelector('.person-head, .empty-state, .trouble');
      // Colours are judged once they have settled.
      await page.waitForTimeout(300);
    },
    async resize(width) {
      await page.setViewportSize({ width, height: 600 });
      await page.setViewportSize({ width, height: 600 + (await spare('Height')) });
      return spare('Width');
    },
    async close() {
      await browser.close();
      await server.close();
    },
  };
}
