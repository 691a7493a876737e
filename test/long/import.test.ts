import { expect, it } from 'vitest';
import { openBundled } from '../support/bundled-page';
import type { LargeImport } from './import-page';

const rows = Number(process.env.WAYMARK_IMPORT_ROWS ?? 100_000);

it(`imports ${rows} rows in a real browser, takes them back, and restores them`, async () => {
  const { browser, page } = await openBundled('test/long/import-page.ts');
  try {
    const seen: LargeImport = await page.evaluate((count) => window.importLarge(count), rows);
    console.log(JSON.stringify(seen));
    const refused = Math.floor(rows / 1_000);
    const added = rows - refused;
    expect(seen.plan).toMatchObject({ added, refused, purchasesAdded: rows / 2 });
    expect(seen.applied).toMatchObject({ added, purchasesAdded: rows / 2 });
    expect(seen).toMatchObject({ total: added, left: 0, found: 'Given42 Family42' });
    expect(seen.followUps).toBeGreaterThan(rows / 10);
    expect(seen.undone).toMatchObject({ left: 0 });
    expect(seen.restored).toMatchObject({ changed: 0, removed: 0 });
    expect(seen.totalAfterRestore).toBe(added);
  } finally {
    await browser.close();
  }
});
