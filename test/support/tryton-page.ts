import type { Page } from 'playwright-core';
import type { TrytonBed } from '../servers/tryton/bed';

/** Signs in by the form, as a person does. Tryton forgets who one is when its page is loaded anew. */
export async function signIn(page: Page, bed: Pick<TrytonBed, 'url' | 'user' | 'password'>): Promise<void> {
  await page.goto(bed.url);
  await page.locator('#login').fill(bed.user);
  const password = page.locator('input[type=password]');
  // Its script takes the form over some time after it can be filled in.
  for (let tries = 0; tries < 5 && !(await password.isVisible()); tries += 1) {
    await page.locator('#login').press('Enter');
    await password.waitFor({ timeout: 5_000 }).catch((error: unknown) => error);
  }
  await password.fill(bed.password);
  await page.keyboard.press('Enter');
  await page.locator('#user-logout').waitFor();
  // A fresh database offers to set its modules up.
  await page.locator('#tabcontent .tab-pane.active').waitFor();
}

/** Opens a record in a tab of Tryton's own, by its address, without leaving the page. */
export async function openRecord(page: Page, address: string): Promise<void> {
  await page.evaluate((hash) => {
    location.hash = hash;
  }, new URL(address).hash);
  await page
    .locator('#tabcontent > .tab-pane.active .tab-form, #tabcontent > .tab-pane.active.tab-form')
    .last()
    .waitFor();
}
