import type { Page } from 'playwright-core';

/** A page of ours says that nobody answers behind it, and its button is pressed: it is closed with the extension. */
export async function startAnew(page: Page): Promise<void> {
  const button = page.locator('[data-part=silence] button');
  await button.waitFor({ timeout: 30_000 });
  const closed = page.waitForEvent('close');
  await button.evaluate((element) => void setTimeout(() => (element as HTMLElement).click()));
  await closed;
}
