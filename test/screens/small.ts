import { readFileSync, writeFileSync } from 'node:fs';
import { chromium } from 'playwright-core';
import { findChromium } from '../support/browser';

/** Pictures as small files: each pair is from where and to where. The browser is what can make them everywhere. */
export async function makeSmall(pairs: readonly (readonly string[])[]): Promise<void> {
  const browser = await chromium.launch({ executablePath: findChromium() });
  try {
    const page = await browser.newPage();
    for (const [from, to] of pairs) {
      const small = await page.evaluate(
        async (picture) => {
          const bitmap = await createImageBitmap(await (await fetch(`data:image/png;base64,${picture}`)).blob());
          const canvas = document.createElement('canvas');
          canvas.width = bitmap.width;
          canvas.height = bitmap.height;
          canvas.getContext('2d')?.drawImage(bitmap, 0, 0);
          return canvas.toDataURL('image/webp', 0.85);
        },
        readFileSync(from ?? '', 'base64'),
      );
      writeFileSync(to ?? '', Buffer.from(small.split(',')[1] ?? '', 'base64'));
    }
  } finally {
    await browser.close();
  }
}
