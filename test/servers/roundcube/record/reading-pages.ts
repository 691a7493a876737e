import type { Page } from 'playwright-core';
import {
  answer,
  backAtList,
  openList,
  openMail,
  preview,
  previewMail,
  sendButton,
  signIn,
  typeBody,
} from '../../../support/roundcube-page';
import type { WebmailBed } from '../../mail/bed';
import { seller } from '../../mail/people';
import { sampleMails } from '../../mail/sample-mails';
import type { Keep } from './main';

/** Sign-in, list, preview, a mail on its own page, one that is answered, settings. */
export async function recordReading(bed: WebmailBed, page: Page, keep: Keep): Promise<void> {
  for (const mail of await sampleMails(new Date('2026-11-20T09:30:00Z'))) await bed.seed(seller.email, mail);
  await page.goto(bed.url);
  await keep('sign-in', page);
  await signIn(page, bed.url, seller);
  await openList(page, bed.url);
  await keep('list', page);
  await previewMail(page, 'Quote for three pumps');
  await keep('list-with-preview', page);
  await keep('preview', page.frame('messagecontframe')!);
  await openMail(page, 'Valves for both sites');
  await keep('mail', page);
  await openList(page, bed.url);
  await previewMail(page, 'Delivery received');
  await answer(page, 'reply');
  await typeBody(page, 'Thank you');
  await sendButton(page).click();
  await backAtList(page);
  await openList(page, bed.url);
  await previewMail(page, 'Delivery received');
  await preview(page).locator('#messagebody').waitFor();
  await keep('preview-answered', page.frame('messagecontframe')!);
  await page.goto(`${bed.url}?_task=settings`);
  await keep('settings', page);
}
