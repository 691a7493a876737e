import { chromium, type Page } from 'playwright-core';
import { findChromium } from './browser';
import { bundle } from './bundle';

const origin = 'https://waymark-page.example';
/** Only a page that is isolated has a clock finer than a tenth of a millisecond. */
const headers = { 'Cross-Origin-Opener-Policy': 'same-origin', 'Cross-Origin-Embedder-Policy': 'require-corp' };
const args = ['--headless=new', '--no-sandbox', '--disable-background-networking', '--disable-component-update'];

/**
 * A page of a real browser with one of our modules in it; what the module puts on `window` is there. What it stores is
 * held in memory, where there is not room for a million rows, or `onDisk`: in a folder to be found again, or in a new one.
 */
export async function openBundled(
  entry: string,
  { onDisk }: { readonly onDisk?: 'new' | { readonly folder: string } } = {},
): Promise<{ readonly browser: { close(): Promise<void> }; readonly page: Page }> {
  const code = await bundle(entry, 'bundled');
  const options = { executablePath: findChromium(), args };
  const browser = onDisk
    ? await chromium.launchPersistentContext(onDisk === 'new' ? '' : onDisk.folder, options)
    : await chromium.launch(options);
  const page = await browser.newPage();
  page.on('pageerror', (error) => {
    throw error;
  });
  await page.route(`${origin}/**`, (route) => {
    const isScript = new URL(route.request().url()).pathname === '/page.js';
    return route.fulfill({
      headers,
      contentType: isScript ? 'text/javascript; charset=utf-8' : 'text/html',
      body: isScript ? code : '<script src="/page.js"></script>',
    });
  });
  await page.goto(`${origin}/`);
  return { browser, page };
}
