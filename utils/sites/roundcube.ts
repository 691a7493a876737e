import { all, one } from './dom/query';
import { account } from './roundcube/account';
import { composeForm, composer } from './roundcube/composer';
import { health } from './roundcube/health';
import { mailText } from './roundcube/mail-text';
import { openMail } from './roundcube/open-mail';
import type { MailSite, SiteSign } from './site';

/** Wherever it is installed: its pages are known by their structure. The list page carries the frame with the mail. */
export const sign: SiteSign = {
  id: 'roundcube',
  page: 'body.task-mail[class*="action-"] #messagestack',
  needsUs: '#messagebody, #composebody, iframe#messagecontframe',
};

const roundcube: MailSite = {
  id: 'roundcube',
  name: 'Roundcube',
  account,
  openMail,
  mailText,
  composers(document) {
    const form = composeForm(document);
    return form ? [composer(form)] : [];
  },
  health,
  // Every mail and every compose window is a page of its own. In it only the kind of editor and the files change, and
  // what is said about a mail that was sent.
  watch: (document) => all(document, '.action-compose :is(#composebodycontainer, #messagestack, #attachment-list)'),
  // The layout in it has the width of 100 %, so that only the body can be made narrower.
  room: (document) => one(document, 'body.task-mail'),
};

export default roundcube;
