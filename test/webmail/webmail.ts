import type { Locator, Page } from 'playwright-core';
import type { Account } from '../servers/mail/accounts';
import type { WebmailBed } from '../servers/mail/bed';
import type { Answer } from '../support/roundcube-page';

/** How a person works with a webmail's pages. */
export interface Hands {
  signIn(page: Page, url: string, account: Account): Promise<void>;
  /** The list, loaded anew. */
  openList(page: Page, url: string): Promise<void>;
  /** Shows a mail beside the list. */
  previewMail(page: Page, subject: string): Promise<void>;
  /** Shows a mail in the whole page, where there is such a thing. */
  openMail(page: Page, subject: string): Promise<void>;
  answer(page: Page, how: Answer): Promise<void>;
  /** From the list. */
  composeNew(page: Page, url: string): Promise<void>;
  /** A new mail with recipient and subject, and nothing written yet. */
  composeTo(page: Page, url: string, to: string, subject: string): Promise<void>;
  /** From a mail that is shown: a reply in a window of its own. */
  replyApart(page: Page): Promise<Page>;
  writesRichText(page: Page): Promise<boolean>;
  /** Leaves what is typed as it is; a comma makes it a chosen one. */
  typeRecipient(page: Page, text: string, field?: 'to' | 'cc' | 'bcc'): Promise<void>;
  typeSubject(page: Page, text: string): Promise<void>;
  /** At the very beginning of the body. */
  typeBody(page: Page, text: string, delay?: number): Promise<void>;
  bodyText(page: Page): Promise<string>;
  /** Selects the frame of the rich editor. */
  readonly bodyFrame: string;
  attach(page: Page, name: string, text: string): Promise<void>;
  sendButton(page: Page): Locator;
  /** After a mail was sent. */
  backAtList(page: Page): Promise<unknown>;
  /** After a mail was sent in a window of its own: until that is gone. */
  apartIsDone(window: Page): Promise<void>;
  isComposing(page: Page): Promise<boolean>;
}

/** A real webmail that runs on this machine. */
export interface Webmail {
  readonly name: string;
  /** The webmails take turns in cases that are alike: this one's turn. */
  readonly turn: 0 | 1;
  readonly hands: Hands;
  ensurePackages(): Promise<boolean>;
  start(): Promise<WebmailBed>;
}
