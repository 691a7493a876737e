import type { Found, Health } from '../../../domain/model/open-mail';
import { isMissed, openForms } from './open';
import { openMail } from './open-mail';

const found = (thing: unknown): Found => (thing ? 'found' : 'missing');

/** Of the window that is in use. One that looks like mail, and in which the parts can't be told, is missed. */
export function health(document: Document): Health {
  const form = openForms(document)[0]?.form;
  const ofForm = (thing: unknown): Found => (form ? found(thing) : 'not-here');
  return {
    // A page that does not say plainly that it shows a mail has none.
    correspondent: openMail(document) ? 'found' : 'not-here',
    compose: form ? 'found' : isMissed(document) ? 'missing' : 'not-here',
    recipients: ofForm(form?.fields.to),
    body: ofForm(form?.body),
    send: ofForm(form && form.send.length > 0),
    record: 'not-here',
  };
}
