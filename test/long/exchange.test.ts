import { expect, it } from 'vitest';
import { openBundled } from '../support/bundled-page';
import type {} from './exchange-page';

const rows = Number(process.env.WAYMARK_IMPORT_ROWS ?? 100_000);

it(`${rows} customers go out as tables and as a locked backup, and come back as they were`, async () => {
  const { browser, page } = await openBundled('test/long/exchange-page.ts');
  try {
    const seen = await page.evaluate((count) => window.exchangeLarge(count), rows);
    console.log(JSON.stringify(seen));
    const whole = { isSame: true, problem: null, bad: 0 };
    expect(seen).toMatchObject({ rows: `${rows}`, tables: whole, locked: whole });
  } finally {
    await browser.close();
  }
});
