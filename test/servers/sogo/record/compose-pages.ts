import { setTimeout as wait } from 'node:timers/promises';
import type { Page } from 'playwright-core';
import {
  answer,
  attach,
  backAtList,
  bodyFrame,
  composeNew,
  openList,
  previewMail,
  sendButton,
  typeBody,
  typeRecipient,
  typeSubject,
} from '../../../support/sogo-page';
import type { WebmailBed } from '../../mail/bed';
import { seller } from '../../mail/people';
import type { Keep } from './main';

const said = (word: string) => `sg-ripple-content [ng-switch-when="${word}"]`;

/** Compose windows in both kinds of editor, and what they look like when Send was clicked. */
export async function recordCompose(bed: WebmailBed, page: Page, keep: Keep): Promise<void> {
  page.on('dialog', (dialog) => dialog.accept());
  await page.goto(page.url().replace(/\/Contacts\/.*/, '/Mail/view#!/Mail/0/INBOX'));
  await page.waitForSelector('.sg-message-list-item');
  await composeNew(page);
  await typeSubject(page, 'Quote 17');
  await typeRecipient(page, 'anna.schmidt@kestrel-works.example,');
  await typeRecipient(page, '"Schultz, Ben" <ben.schultz@harbor-tools.example>,');
  await typeRecipient(page, 'chloe@atelier-nord.example');
  await keep('compose-new', page);
  await openList(page, bed.url);
  await previewMail(page, 'Quote for three pumps');
  await answer(page, 'reply');
  await typeBody(page, 'To whom it may concern,');
  await attach(page, 'quote.txt', 'sample');
  await keep('reply', page);
  await recordSending(bed, page, keep);
  await openList(page, bed.url);
  await previewMail(page, 'Valves for both sites');
  await answer(page, 'reply-all');
  await keep('reply-all', page);
  await openList(page, bed.url);
  await previewMail(page, 'Valves for both sites');
  await answer(page, 'forward');
  await keep('forward', page);
  await bed.prefer(seller.email, { html: true });
  await openList(page, bed.url);
  await previewMail(page, 'Delivery received');
  await answer(page, 'reply');
  await typeBody(page, 'To whom it may concern,');
  await keep('reply-html', page);
  const frame = await (await page.locator(bodyFrame).elementHandle())?.contentFrame();
  if (frame) await keep('reply-html-body', frame);
}

async function recordSending(bed: WebmailBed, page: Page, keep: Keep): Promise<void> {
  bed.refuse(true);
  await sendButton(page).click();
  await page.waitForSelector(said('error'));
  await keep('not-sent', page);
  bed.refuse(false);
  await page.waitForSelector(`${said('error')}`, { state: 'hidden' }).catch(() => undefined);
  await openList(page, bed.url);
  await previewMail(page, 'Quote for three pumps');
  await answer(page, 'reply');
  await typeBody(page, 'Hello Anna,');
  await page.route('**/send', async (route) => {
    await wait(1_500);
    await route.continue();
  });
  await sendButton(page).click();
  await page.waitForSelector(said('sending'));
  await keep('sending', page);
  await page.waitForSelector(said('sent'));
  await keep('sent', page);
  await page.unrouteAll({ behavior: 'wait' });
  await backAtList(page);
}
