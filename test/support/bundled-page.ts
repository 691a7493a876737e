import { type Browser, chromium, type Page } from 'playwright-core';
import { findChromium } from './browser';
import { bundle } from './bundle';

const origin = 'https://waymark-page.example';
/** Only a page that is isolated has a clock finer than a tenth of a millisecond. */
const headers = { 'Cross-Origin-Opener-Policy': 'same-origin', 'Cross-Origin-Embedder-Policy': 'require-corp' };
const args = ['--headless=new', '--no-sandbox', '--disable-background-networking', '--disable-component-update'];

/** A page of a real browser with one of our modules in it; what the module puts on `window` is there. */
export async function openBundled(entry: string): Promise<{ readonly browser: Browser; readonly page: Page }> {
  const code = await bundle(entry, 'bundled');
  const browser = await chromium.launch({ executablePath: findChromium(), args });
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
