import { all, one } from './dom/query';
import type { MailSite, SiteSign } from './site';
import { account } from './sogo/account';
import { composeDialog, composer } from './sogo/composer';
import { health } from './sogo/health';
import { mailText } from './sogo/mail-text';
import { openMail } from './sogo/open-mail';

/** Wherever it is installed. Mails are written in its address book, too. */
export const sign: SiteSign = {
  id: 'sogo',
  page: 'body[ng-app^="SOGo."]',
  needsUs: 'body[ng-app="SOGo.MailerUI"], md-dialog#mailEditor',
};

const sogo: MailSite = {
  id: 'sogo',
  name: 'SOGo',
  account,
  openMail,
  mailText,
  composers(document) {
    const dialog = composeDialog(document);
    return dialog ? [composer(dialog)] : [];
  },
  health,
  // A dialog hides all that stands beside it from readers of the screen: the smallest of these tells that one comes and
  // goes. The toolbar of the rich editor changes with every move of the caret: once it is there, that is no news.
  watch: (document) =>
    all(document, 'body > noscript, #detailView, #mailEditor :is(md-chips, sg-ripple-content, .cke_contents)').concat(
      all(document, '#mailEditor sg-ckeditor').filter((editor) => !one(editor, 'iframe')),
    ),
  room: (document) => one(document, 'body[ng-app^="SOGo."]'),
};

export default sogo;
