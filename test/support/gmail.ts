import type { Frame, Locator, Page } from 'playwright-core';
import type { Window } from '../sites/fixtures/gmail/compose';
import { pageHtml, robin } from '../sites/fixtures/gmail/page';
import type { Language } from '../sites/fixtures/gmail/words';
import { bundle } from './bundle';
import type { Serve } from './real-origin';

export const gmailOrigin = 'https://mail.google.com';

/** Gmail lets nobody but itself write markup by script, and names whom it takes into frames. */
const headers = {
  'Content-Security-Policy':
    "script-src 'self'; object-src 'none'; base-uri 'self'; frame-src 'self' https://accounts.google.com; require-trusted-types-for 'script'; trusted-types gmail",
};

/** A window of its own as it is at first. */
const popped: Window = { id: 'popped', subject: 'Re: Quote for three pumps', isReply: true };

/**
 * Gmail's pages, built to what is known of them and behaving so: `/mail/u/0/?hl=de`, with the number of the account;
 * `/mail/u/0/popout` is a compose window in a window of its own, `?pane` the list with the reading pane.
 */
export async function serveGmail(): Promise<Serve> {
  const code = await bundle('test/sites/fixtures/gmail/behaving-page.ts', 'gmailPage');
  return ({ pathname, searchParams }) => {
    if (pathname.endsWith('/behave.js')) return { body: code, type: 'text/javascript; charset=utf-8' };
    const number = /^\/mail\/u\/(\d)\//.exec(pathname)?.[1];
    if (number === undefined) return undefined;
    const language = (searchParams.get('hl') ?? 'en') as Language;
    const isPopped = pathname.endsWith('/popout');
    const account = number === '0' ? robin : (['Second Shop', `shop${number}@waymark.example`] as const);
    const view = isPopped ? 'window' : searchParams.has('pane') ? 'pane' : 'list';
    const script = `/mail/u/${number}/behave.js`;
    return { body: pageHtml({ language, account, view, script, ...(isPopped ? { inline: popped } : {}) }), headers };
  };
}

/** Gmail as a person uses it. */
export const composeNew = async (page: Page): Promise<Locator> => {
  await page.locator('[gh=cm]').click();
  return page.locator('.dw .nn').last();
};

/** Leaves what is typed as it is, with `choose` makes a chip of it. */
export async function writeTo(window: Locator, address: string, choose = true): Promise<void> {
  const field = window.locator('.anm[name=to] .agP');
  await field.click();
  await field.pressSequentially(address);
  if (choose) await field.press('Enter');
}

export async function writeBody(window: Locator, text: string): Promise<void> {
  await window.locator('[g_editable]').click({ position: { x: 10, y: 12 } });
  await window.page().keyboard.press('Control+Home');
  await window.page().keyboard.type(text);
}

export const sendButton = (window: Locator): Locator => window.locator('.aoO');

export async function openMail(page: Page): Promise<void> {
  await page.locator('.zA').click();
  await page.locator('h2.hP').waitFor();
}

export async function reply(page: Page): Promise<Locator> {
  await page.locator('.ams').click();
  return page.locator('.ip');
}

export const sentMails = (page: Page | Frame) => page.evaluate(() => window.sent);
