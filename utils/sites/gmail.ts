import { all } from './dom/query';
import { account } from './gmail/account';
import { composeRoots, composer } from './gmail/composer';
import { health } from './gmail/health';
import { mailText } from './gmail/mail-text';
import { openMail } from './gmail/open-mail';
import type { MailSite, SiteSign } from './site';

/**
 * Gmail could not be reached from where this was written: nothing here was seen live. It stands on what several maintained
 * extensions agree on, each generation with the month of its source.
 */
export const sign: SiteSign = {
  id: 'gmail',
  hosts: ['mail.google.com'],
  // Its pages are loaded long before anything of a mail is in them.
  page: 'body',
  needsUs: '.M9, .I5, [g_editable="true"]',
  needsUsOnTop: '.nH, .M9, .I5, [g_editable="true"], meta[name="og-profile-acct"]',
};

const gmail: MailSite = {
  id: 'gmail',
  name: 'Gmail',
  account,
  openMail,
  mailText,
  composers: (document) => composeRoots(document).map(composer),
  health,
  // The thread or the list; where windows stand at the foot of the page (2026-07); where they fill it (2026-07). Neither of
  // the last two is there before it is needed: a window that comes takes the focus, and is found by that.
  watch: (document) => all(document, '[role="main"], .dw, .aSs'),
  room: () => null,
};

export default gmail;
