import type { Found, Health } from '../../domain/model/open-mail';
import { one } from '../dom/query';
import { composeDialog, editor } from './composer';
import { openMail, openView } from './open-mail';
import { recipients } from './recipients';
import { sendControls } from './sending';

const found = (thing: unknown): Found => (thing ? 'found' : 'missing');

/** Something to write in says by its form what it is, also when it is not the window that we know. */
export function health(document: Document): Health {
  const dialog = composeDialog(document);
  const composing = dialog !== null || one(document, 'body[ng-app^="SOGo."] form[name="messageForm"]') !== null;
  const ofDialog = (thing: unknown): Found => (composing ? found(thing) : 'not-here');
  return {
    correspondent: openView(document) ? found(openMail(document)?.from) : 'not-here',
    compose: ofDialog(dialog),
    recipients: ofDialog(dialog && recipients(dialog, 'to')),
    body: ofDialog(dialog && editor(dialog)),
    send: ofDialog(dialog && sendControls(dialog).length > 0),
    record: 'not-here',
  };
}
