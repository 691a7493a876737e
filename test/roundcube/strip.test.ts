import { afterAll, beforeAll, expect, it } from 'vitest';
import { ben, seller } from '../servers/mail/people';
import { sidebarOf, waitForPart } from '../support/closed';
import { composeNew, sendButton, typeBody, typeRecipient } from '../support/roundcube-page';
import { roundcube } from '../webmail/roundcube';
import { startWorkplace, type Workplace } from '../webmail/workplace';

let place: Workplace;
beforeAll(async () => {
  place = await startWorkplace(roundcube);
  await place.ask('enableSite', { origin: place.origin });
});
afterAll(() => place?.stop());

it.each([
  { html: false, width: 1280 },
  { html: true, width: 1280 },
  { html: false, width: 900 },
])('Send stays in its place when findings come (html: $html, $width wide)', async ({ html, width }) => {
  const { page, bed } = place;
  await bed.prefer(seller.email, { html });
  await page.setViewportSize({ width, height: 800 });
  await composeNew(page, bed.url);
  const sidebar = await sidebarOf(page);
  await typeRecipient(page, ben.email, 'to');
  await page.keyboard.press('Enter');
  // Roundcube puts the address into a field that grows with it, once the focus is in the body.
  await typeBody(page, 'Dear ', 20);
  await page.waitForTimeout(800);
  const before = await sendButton(page).boundingBox();
  await page.keyboard.type('Customer,', { delay: 20 });
  await sidebar.locator('[data-part=finding]').waitFor();
  // In a narrow window there is no room beside Send: then it says nothing there rather than push it.
  const chip = width > 1_000 ? await waitForPart(page, 'finding') : null;
  await page.waitForTimeout(300);
  expect(await sendButton(page).boundingBox()).toEqual(before);
  if (width > 1_000) expect(chip?.box?.x, 'beside it').toBeGreaterThan(before!.x + before!.width);
});
