import { setTimeout as wait } from 'node:timers/promises';
import type { Page } from 'playwright-core';
import {
  answer,
  attach,
  composeNew,
  openList,
  openMail,
  popOut,
  previewMail,
  sendButton,
  signIn,
  typeBody,
  typeRecipient,
  typeSubject,
} from '../../../support/roundcube-page';
import type { WebmailBed } from '../../mail/bed';
import { seller } from '../../mail/people';
import type { Keep } from './main';

const said = (kind: string) => `#messagestack .${kind}`;

/** Compose pages in both kinds of editor, and what they look like when Send was clicked. */
export async function recordCompose(bed: WebmailBed, page: Page, keep: Keep): Promise<void> {
  page.on('dialog', (dialog) => dialog.accept());
  await composeNew(page, bed.url);
  await typeSubject(page, 'Quote 17');
  await typeRecipient(page, 'anna.schmidt@kestrel-works.example,');
  await typeRecipient(page, '"Schultz, Ben" <ben.schultz@harbor-tools.example>,');
  await typeRecipient(page, 'chloe@atelier-nord.example');
  await keep('compose-new', page);
  await recordReplies(bed, page, keep);
  await recordSending(bed, page, keep);
  await bed.prefer(seller.email, { html: true });
  await page.goto(`${bed.url}?_task=logout`);
  await page.context().clearCookies();
  await signIn(page, bed.url, seller);
  await openList(page, bed.url);
  await previewMail(page, 'Delivery received');
  await answer(page, 'reply');
  await typeBody(page, 'To whom it may concern,');
  await keep('reply-html', page);
  await keep('reply-html-body', page.frame('composebody_ifr') ?? page.frames().at(-1)!);
}

async function recordReplies(bed: WebmailBed, page: Page, keep: Keep): Promise<void> {
  await openList(page, bed.url);
  await openMail(page, 'Quote for three pumps');
  await answer(page, 'reply');
  await typeBody(page, 'To whom it may concern,');
  await attach(page, 'quote.txt', 'sample');
  await keep('reply', page);
  await openList(page, bed.url);
  await previewMail(page, 'Valves for both sites');
  await answer(page, 'reply-all');
  await keep('reply-all', page);
  const popup = await popOut(page);
  await keep('pop-out', popup);
  await popup.close();
  await openList(page, bed.url);
  await previewMail(page, 'Valves for both sites');
  await answer(page, 'forward');
  await keep('forward', page);
}

async function recordSending(bed: WebmailBed, page: Page, keep: Keep): Promise<void> {
  await composeNew(page, bed.url);
  await typeRecipient(page, 'anna.schmidt@kestrel-works.example,');
  await typeBody(page, 'Hello Anna,');
  await sendButton(page).click();
  await page.waitForSelector('.ui-dialog .prompt');
  await keep('asks-for-subject', page);
  await page.keyboard.press('Escape');
  await typeSubject(page, 'Quote 17');
  await page.locator('a.save.draft:visible').first().click();
  await page.waitForSelector(said('confirmation'));
  await keep('draft-saved', page);
  bed.refuse(true);
  await sendButton(page).click();
  await page.waitForSelector(said('error'));
  await keep('not-sent', page);
  bed.refuse(false);
  // The server takes its time, so that there is some to record the page in before it leaves.
  await page.route('**/?_task=mail*', async (route) => {
    await wait(route.request().method() === 'POST' ? 1_000 : 5_000);
    await route.continue();
  });
  await sendButton(page).click();
  await keep('sending', page);
  await page.waitForSelector(`${said('error')} ~ .confirmation`);
  await keep('sent', page);
  await page.unrouteAll({ behavior: 'wait' });
}
