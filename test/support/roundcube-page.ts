import type { FrameLocator, Locator, Page } from 'playwright-core';
import type { Account } from '../servers/mail/accounts';

/** The pages of Roundcube as a user works with them. A click that leads to another page waits for that page. */
export async function signIn(page: Page, url: string, { email, password }: Account): Promise<void> {
  await page.goto(url);
  await page.fill('#rcmloginuser', email);
  await page.fill('#rcmloginpwd', password);
  await page.click('#rcmloginsubmit');
  await page.waitForSelector('body.task-mail #messagelist');
}

export const openList = async (page: Page, url: string): Promise<void> => {
  // Roundcube may be on its way to the same page by itself, and then the load that we began never ends.
  await page.goto(`${url}?_task=mail&_mbox=INBOX`, { waitUntil: 'commit' });
  await page.waitForSelector('#messagelist tbody tr.message');
};

const row = (page: Page, subject: string): Locator =>
  page.locator('#messagelist tbody tr.message', { hasText: subject }).first();

/** The frame beside the list that shows the mail. */
export const preview = (page: Page): FrameLocator => page.frameLocator('iframe[name=messagecontframe]');

/** One click: the mail is shown beside the list. */
export async function previewMail(page: Page, subject: string): Promise<void> {
  await row(page, subject).click();
  await preview(page).locator('h2.subject', { hasText: subject }).waitFor();
  await preview(page).locator('#messagebody').waitFor();
}

/** A double click: the mail has a page of its own. */
export async function openMail(page: Page, subject: string): Promise<void> {
  await row(page, subject).dblclick();
  await page.waitForSelector('body.action-show #messagebody');
}

export type Answer = 'reply' | 'reply-all' | 'forward';
const answerButtons: Record<Answer, string> = {
  reply: 'a.reply:not(.all):visible',
  'reply-all': 'a.reply-all:visible',
  forward: 'a.forward:visible',
};

/** From the list with a preview, or from the mail's own page. */
export async function answer(page: Page, how: Answer): Promise<void> {
  await page.locator(answerButtons[how]).first().click();
  await composerIsReady(page);
}

export async function composeNew(page: Page, url: string): Promise<void> {
  await page.goto(`${url}?_task=mail&_action=compose`);
  await composerIsReady(page);
}

/** Moves the open compose window into a pop-out and returns that. */
export async function popOut(page: Page): Promise<Page> {
  const opened = page.context().waitForEvent('page');
  await page.locator('a.extwin:visible').first().click();
  const popup = await opened;
  await composerIsReady(popup);
  return popup;
}

export async function composerIsReady(page: Page): Promise<void> {
  await page.waitForSelector('body.action-compose #compose_to .recipient-input', { state: 'attached' });
  if (await writesRichText(page)) await page.frameLocator('#composebody_ifr').locator('body#tinymce').waitFor();
}

export const writesRichText = async (page: Page): Promise<boolean> =>
  (await page.inputValue('input[name=_is_html]')) === '1';

/** Leaves what is typed as it is: the chip is made by the next key or when the field is left. */
export const typeRecipient = async (page: Page, text: string, field: 'to' | 'cc' | 'bcc' = 'to'): Promise<void> => {
  await page.locator(`#compose_${field} li.input input`).click();
  await page.keyboard.type(text);
};

export const typeSubject = (page: Page, text: string): Promise<void> => page.fill('#compose-subject', text);

const body = async (page: Page): Promise<Locator> =>
  (await writesRichText(page)) ? page.frameLocator('#composebody_ifr').locator('body') : page.locator('#composebody');

/** Types at the very beginning of the body, key by key, in either kind of editor. */
export async function typeBody(page: Page, text: string, delay = 0): Promise<void> {
  // The middle of a long rich body may lie under a handle of the editor, the top of a plain one under its toolbar.
  await (await body(page)).click((await writesRichText(page)) ? { position: { x: 20, y: 12 } } : {});
  await page.keyboard.press('Control+Home');
  await page.keyboard.type(text, { delay });
}

/** The whole body as it can be read on the screen, with quote and signature. */
export const bodyText = async (page: Page): Promise<string> =>
  (await writesRichText(page)) ? (await body(page)).innerText() : page.inputValue('#composebody');

export const attach = async (page: Page, name: string, text: string): Promise<void> => {
  await page.setInputFiles('#uploadformInput', { name, mimeType: 'text/plain', buffer: Buffer.from(text) });
  await page.locator('#attachment-list .attachment-name', { hasText: name }).waitFor();
};

export const sendButton = (page: Page): Locator => page.locator('.formbuttons button.send');

/** The list comes back when Roundcube has sent the mail. */
export const backAtList = (page: Page): Promise<unknown> => page.waitForSelector('body.action-none #messagelist');

export async function composeTo(page: Page, url: string, to: string, subject: string): Promise<void> {
  const query = new URLSearchParams({ _task: 'mail', _action: 'compose', _to: to, _subject: subject });
  await page.goto(`${url}?${query}`);
  await composerIsReady(page);
}

export async function replyApart(page: Page): Promise<Page> {
  await answer(page, 'reply');
  return popOut(page);
}

export async function apartIsDone(window: Page): Promise<void> {
  if (!window.isClosed()) await window.waitForEvent('close');
}

export const isComposing = async (page: Page): Promise<boolean> => page.url().includes('_action=compose');

/** The frame of the rich editor. */
export const bodyFrame = '#composebody_ifr';
