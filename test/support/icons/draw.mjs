import { readFileSync, writeFileSync } from 'node:fs';
import { chromium } from 'playwright-core';

/** Draws public/icon/*.png anew from the mark.svg beside this file: `node test/support/icons/draw.mjs /usr/bin/chromium`. */
const folder = new URL('../../../public/icon/', import.meta.url);
const drawing = readFileSync(new URL('mark.svg', import.meta.url), 'utf8');
const browser = await chromium.launch({ executablePath: process.argv[2], args: ['--no-sandbox'] });
const page = await browser.newPage();
for (const size of [16, 32, 48, 128]) {
  await page.setViewportSize({ width: size, height: size });
  await page.setContent(`<style>body{margin:0}svg{display:block;width:${size}px;height:${size}px}</style>${drawing}`);
  writeFileSync(new URL(`${size}.png`, folder), await page.screenshot({ omitBackground: true }));
}
await browser.close();
