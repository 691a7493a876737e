import type { Found, Health } from '../../domain/model/open-mail';
import { all } from '../dom/query';
import { isVisible } from '../dom/visible';
import { composeRoots, editor } from './composer';
import { openMail, shownSubject } from './open-mail';
import { recipients } from './recipients';
import { sendControls } from './sending';

const found = (thing: unknown): Found => (thing ? 'found' : 'missing');

/** What only a compose window has, also one that is built otherwise than we know. */
const traces =
  'input[name="subjectbox"], [g_editable="true"], [role="dialog"] [contenteditable="true"][role="textbox"]';

export function health(document: Document): Health {
  const [root] = composeRoots(document).filter(isVisible);
  const isComposing = root !== undefined || all(document, traces).some(isVisible);
  const ofWindow = (thing: unknown): Found => (isComposing ? found(thing) : 'not-here');
  return {
    correspondent: shownSubject(document) ? found(openMail(document)?.from) : 'not-here',
    compose: ofWindow(root),
    recipients: ofWindow(root && recipients(root, 'to')),
    body: ofWindow(root && editor(root)),
    send: ofWindow(root && sendControls(root).length > 0),
    record: 'not-here',
  };
}
