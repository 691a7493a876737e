import type { Page } from 'playwright-core';
import { answer, backAtList, openList, previewMail, sendButton, signIn, typeBody } from '../../../support/sogo-page';
import type { WebmailBed } from '../../mail/bed';
import { seller } from '../../mail/people';
import { sampleMails } from '../../mail/sample-mails';
import type { Keep } from './main';

/** List, mails, one that is answered, one in a window of its own, the same in German, the address book. */
export async function recordReading(bed: WebmailBed, page: Page, keep: Keep): Promise<void> {
  for (const mail of await sampleMails(new Date('2026-11-20T09:30:00Z'))) await bed.seed(seller.email, mail);
  await signIn(page, bed.url, seller);
  await keep('list', page);
  await previewMail(page, 'Quote for three pumps');
  await keep('mail', page);
  await previewMail(page, 'Valves for both sites');
  await keep('mail-to-several', page);
  const opened = page.context().waitForEvent('page');
  await page.locator('button[ng-click="viewer.openInPopup()"]').click();
  const popup = await opened;
  await popup.waitForSelector('.sg-mail-part');
  await keep('mail-apart', popup);
  await answer(popup, 'reply');
  await keep('reply-apart', popup);
  await popup.close();
  await previewMail(page, 'Delivery received');
  await answer(page, 'reply');
  await typeBody(page, 'Thank you');
  await sendButton(page).click();
  await backAtList(page);
  await openList(page, bed.url);
  await previewMail(page, 'Delivery received');
  await keep('mail-answered', page);
  await page.goto(page.url().replace(/\/Mail\/.*/, '/Contacts/view'));
  await page.waitForSelector('md-sidenav');
  await keep('address-book', page);
}
