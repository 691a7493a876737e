import type { Locator, Page } from 'playwright-core';
import type { Account } from '../servers/mail/accounts';
import type { Answer } from './roundcube-page';

/** The pages of SOGo as a user works with them, in the same words as Roundcube's. */
export async function signIn(page: Page, url: string, { email, password }: Account): Promise<void> {
  await page.goto(url);
  await page.fill('input[ng-model="app.creds.username"]', email);
  await page.fill('input[ng-model="app.creds.password"]', password);
  await page.keyboard.press('Enter');
  await page.waitForSelector('body[ng-app="SOGo.MailerUI"] .sg-message-list-item');
}

const dialog = 'md-dialog#mailEditor';
const frame = `${dialog} iframe.cke_wysiwyg_frame`;

/** Loaded anew, so that what was chosen in the settings counts. */
export async function openList(page: Page, url: string): Promise<void> {
  const path = /\/SOGo\/so\/[^/]+\/Mail\//.exec(page.url())?.[0];
  if (!path) throw new Error(`Nobody is signed in at ${page.url()}`);
  await page.goto('about:blank');
  await page.goto(`${new URL(url).origin}${path}view#!/Mail/0/INBOX`);
  await page.waitForSelector('.sg-message-list-item');
}

export async function previewMail(page: Page, subject: string): Promise<void> {
  await page
    .locator('.sg-message-list-item', { hasText: subject })
    .first()
    .locator('button.md-no-style')
    .first()
    .click();
  await page.locator('[ng-bind="viewer.message.subject"]', { hasText: subject }).waitFor();
  await page.waitForSelector('.sg-mail-part');
}

/** There is but one way to see a mail in the page itself. */
export const openMail = (page: Page, subject: string): Promise<void> => previewMail(page, subject);

const answerButtons: Record<Answer, string> = {
  reply: 'viewer.reply($event)',
  'reply-all': 'viewer.replyAll($event)',
  forward: 'viewer.forward($event)',
};

export async function answer(page: Page, how: Answer): Promise<void> {
  await page.locator(`button[ng-click="${answerButtons[how]}"]:visible`).first().click();
  await composerIsReady(page);
}

/** From the list. */
export async function composeNew(page: Page): Promise<void> {
  await page.locator('button[ng-click="mailbox.newMessage($event)"]').click();
  await composerIsReady(page);
}

export async function composeTo(page: Page, url: string, to: string, subject: string): Promise<void> {
  await openList(page, url);
  await composeNew(page);
  await typeRecipient(page, `${to},`);
  await typeSubject(page, subject);
}

/** Opens the mail that is shown in a window of its own, and answers it there. */
export async function replyApart(page: Page): Promise<Page> {
  const opened = page.context().waitForEvent('page');
  await page.locator('button[ng-click="viewer.openInPopup()"]').click();
  const popup = await opened;
  await popup.waitForSelector('.sg-mail-part');
  await answer(popup, 'reply');
  return popup;
}

export async function composerIsReady(page: Page): Promise<void> {
  await page.waitForSelector(`${dialog}.md-transition-in input[name=subject]`);
  await page.waitForSelector(`${dialog} textarea[name=content], ${frame}`);
  if (await writesRichText(page)) await page.frameLocator(frame).locator('body.cke_editable').waitFor();
}

export const writesRichText = async (page: Page): Promise<boolean> =>
  (await page.locator(`${dialog} textarea[name=content]`).count()) === 0;

const recipientField = (page: Page, field: string): Locator =>
  page.locator(`${dialog} md-chips[ng-model="editor.message.editable.${field}"] input`);

/** Leaves what is typed as it is: the chip is made by a comma or when the field is left. */
export async function typeRecipient(page: Page, text: string, field: 'to' | 'cc' | 'bcc' = 'to'): Promise<void> {
  await recipientField(page, field).click();
  await page.keyboard.type(text);
}

export const typeSubject = (page: Page, text: string): Promise<void> =>
  page.fill(`${dialog} input[name=subject]`, text);

const body = async (page: Page): Promise<Locator> =>
  (await writesRichText(page))
    ? page.frameLocator(frame).locator('body')
    : page.locator(`${dialog} textarea[name=content]`);

/** Its rich editor puts the caret back to the start a moment after it got the focus, and what is typed meanwhile behind. */
const untilCaretStays = (page: Page): Promise<unknown> =>
  page.evaluate(() => new Promise((resolve) => setTimeout(resolve, 300)));

/** Types at the very beginning of the body, key by key, in either kind of editor. */
export async function typeBody(page: Page, text: string, delay = 0): Promise<void> {
  await (await body(page)).click({ position: { x: 20, y: 12 } });
  if (await writesRichText(page)) await untilCaretStays(page);
  await page.keyboard.press('Control+Home');
  await page.keyboard.type(text, { delay });
}

export const bodyText = async (page: Page): Promise<string> =>
  (await writesRichText(page)) ? (await body(page)).innerText() : (await body(page)).inputValue();

export async function attach(page: Page, name: string, text: string): Promise<void> {
  await page.setInputFiles('#fileInput', { name, mimeType: 'text/plain', buffer: Buffer.from(text) });
  await page.locator('.sg-mail-editor-attachments md-chip a[href]', { hasText: name }).waitFor();
}

export const sendButton = (page: Page): Locator => page.locator(`${dialog} button[ng-click="editor.send()"]`);

/** The window closes when SOGo has sent the mail. */
export const backAtList = (page: Page): Promise<unknown> => page.waitForSelector(dialog, { state: 'detached' });

export async function apartIsDone(window: Page): Promise<void> {
  if (!window.isClosed()) await window.waitForEvent('close');
}

export const isComposing = async (page: Page): Promise<boolean> => (await page.locator(dialog).count()) > 0;

/** The frame of the rich editor. */
export const bodyFrame = frame;
