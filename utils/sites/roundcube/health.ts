import type { Found, Health } from '../../domain/model/open-mail';
import { one } from '../dom/query';
import { composeForm, editor } from './composer';
import { messageHeader, openMail } from './open-mail';
import { recipients } from './recipients';
import { sendControls } from './sending';

const found = (thing: unknown): Found => (thing ? 'found' : 'missing');

/** A compose page says by its class what it is, also when its form is not the one that we know. */
export function health(document: Document): Health {
  const form = composeForm(document);
  const composing = one(document, 'body.task-mail.action-compose') !== null;
  const ofForm = (thing: unknown): Found => (composing ? found(thing) : 'not-here');
  return {
    correspondent: isMailPage(document) ? found(openMail(document)?.from) : 'not-here',
    compose: ofForm(form),
    recipients: ofForm(form && recipients(form, 'to')),
    body: ofForm(form && editor(form)),
    send: ofForm(form && sendControls(document).length > 0),
    record: 'not-here',
  };
}

const isMailPage = (document: Document): boolean =>
  messageHeader(document) !== null || one(document, 'body.task-mail:is(.action-show, .action-preview)') !== null;
