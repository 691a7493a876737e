import { clickPart, sidebarOf, waitForPart } from './closed';
import { answer, openList, previewMail, sendButton, typeBody } from './roundcube-page';
import { seller } from '../servers/roundcube/people';
import { startWorkplace, importCustomers } from '../roundcube/workplace';
export async function main() {
  const place = await startWorkplace({ viewport: { width: 1400, height: 900 } });
  const { page, bed } = place;
  try {
    await place.ask('enableSite', { origin: place.origin });
    await importCustomers(place.own, place.extension.url('dashboard.html'));
    for (const html of [true, false]) for (const dark of [false, true]) {
      const n = `${html ? 'html' : 'plain'}-${dark ? 'dark' : 'light'}`;
      await bed.prefer(seller.email, { html });
      await page.context().addCookies([{ name: 'colorMode', value: dark ? 'dark' : 'light', url: bed.url }]);
      await openList(page, bed.url);
      await previewMail(page, 'Quote for three pumps');
      const s = await sidebarOf(page); await s.locator('[data-part=stage]').waitFor();
      await page.waitForTimeout(800);
      await page.screenshot({ path: `/tmp/rcscratch/1-list-${n}.png` });
      await answer(page, 'reply');
      await typeBody(page, 'To whom it may concern,\n\nplease find our quote for three pumps below.\n');
      await waitForPart(page, 'finding', 10000);
      await page.waitForTimeout(800);
      await page.screenshot({ path: `/tmp/rcscratch/2-compose-${n}.png` });
      if (html) {
        const box = (await page.locator('#composebody_ifr').boundingBox())!;
        await page.mouse.move(box.x + 60, box.y + 22); await page.mouse.move(box.x + 70, box.y + 22);
        await waitForPart(page, 'card', 3000);
        await page.waitForTimeout(300);
        await page.screenshot({ path: `/tmp/rcscratch/3-card-${n}.png` });
      } else {
        await clickPart(page, 'finding');
        await waitForPart(page, 'card', 3000);
        await page.waitForTimeout(300);
        await page.screenshot({ path: `/tmp/rcscratch/3-card-${n}.png` });
      }
      await sendButton(page).click();
      await waitForPart(page, 'dialog');
      await page.waitForTimeout(700);
      await page.screenshot({ path: `/tmp/rcscratch/4-dialog-${n}.png` });
      await clickPart(page, 'dialog-fix');
      await page.waitForTimeout(400);
      await page.screenshot({ path: `/tmp/rcscratch/5-fixed-${n}.png` });
    }
  } finally { await place.stop(); }
  return 0;
}
