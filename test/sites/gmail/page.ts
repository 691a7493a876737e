import { documentOf } from '../fixture';
import { type Gmail, pageHtml } from '../fixtures/gmail/page';

export const gmailPage = (gmail: Gmail): Document =>
  documentOf(pageHtml(gmail), 'https://mail.google.com/mail/u/0/#inbox');

/** The same page without what `selector` finds. */
export function gmailPageWithout(gmail: Gmail, selector: string): Document {
  const document = gmailPage(gmail);
  if (selector) for (const gone of document.querySelectorAll(selector)) gone.remove();
  return document;
}
