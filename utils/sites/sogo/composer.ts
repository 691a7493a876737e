import { threadKeyOf } from '../../domain/journey/thread-key';
import { parseAddresses } from '../dom/addresses';
import { one } from '../dom/query';
import type { Composer, EditorElement } from '../site';
import { attachmentBytes, attachments } from './attachments';
import { recipients } from './recipients';
import { outcome, sendControlOf, sendControls } from './sending';

/** One at a time, in the page itself or in a window of its own. */
export const composeDialog = (document: Document): HTMLElement | null =>
  one(document, 'body[ng-app^="SOGo."] md-dialog#mailEditor');

export function composer(dialog: HTMLElement): Composer {
  const document = dialog.ownerDocument;
  const subjectField = () => one<HTMLInputElement>(dialog, 'input[name="subject"]');
  const subject = () => subjectField()?.value ?? null;
  return {
    id: idOf(dialog),
    root: dialog,
    from: () => parseAddresses(one<HTMLInputElement>(dialog, 'input[name="from"]')?.value ?? '')[0],
    to: () => recipients(dialog, 'to'),
    cc: () => recipients(dialog, 'cc') ?? [],
    bcc: () => recipients(dialog, 'bcc') ?? [],
    subject,
    subjectField,
    editor: () => editor(dialog),
    attachments: () => attachments(dialog),
    attachmentBytes: (chip) => attachmentBytes(document, chip),
    replyTo: () => undefined,
    threadKey: () => threadKeyOf(subject() ?? ''),
    sendControlOf: (target) => sendControlOf(dialog, target),
    sendControls: () => sendControls(dialog),
    sendKeys: [],
    send(control) {
      // An address that is still being typed is taken in when its field is left, as a press of the pointer does.
      control.focus();
      control.click();
    },
    outcome: () => outcome(dialog),
    // What holds the files, for it is as wide as the window.
    anchor: () => one(dialog, '.sg-mail-editor-attachments md-chips-wrap'),
  };
}

/** The page shows none; its parts are numbered anew after every load. */
function idOf(dialog: Element): string {
  const loaded = dialog.ownerDocument.defaultView?.performance?.timeOrigin ?? 0;
  return `${loaded}${one(dialog, 'md-chips-wrap')?.id ?? ''}`;
}

export function editor(dialog: Element): EditorElement | null {
  const element = one<HTMLTextAreaElement>(dialog, 'textarea[name="content"]');
  if (element) return { kind: 'plain', element };
  const frame = one<HTMLIFrameElement>(dialog, 'iframe.cke_wysiwyg_frame');
  return frame && { kind: 'framed', frame };
}
