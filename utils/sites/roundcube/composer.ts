import { threadKeyOf } from '../../domain/journey/thread-key';
import type { Person } from '../../domain/model/person';
import { parseAddresses } from '../dom/addresses';
import { all, one } from '../dom/query';
import { textOf } from '../dom/text';
import type { Composer, EditorElement } from '../site';
import { attachmentBytes, attachments } from './attachments';
import { recipients } from './recipients';
import { outcome, sendControlOf, sendControls } from './sending';

export const composeForm = (document: Document): HTMLFormElement | null =>
  one<HTMLTextAreaElement>(document, 'body.task-mail.action-compose textarea#composebody')?.form ?? null;

export function composer(form: HTMLFormElement): Composer {
  const document = form.ownerDocument;
  return {
    id: one<HTMLInputElement>(form, 'input[name="_id"]')?.value ?? '',
    // The attachments stand outside of the form.
    root: form.closest('#layout') ?? form,
    from: () => from(form),
    to: () => recipients(form, 'to'),
    cc: () => recipients(form, 'cc') ?? [],
    bcc: () => recipients(form, 'bcc') ?? [],
    subject: () => subject(form),
    subjectField: () => subjectField(form),
    editor: () => editor(form),
    attachments: () => attachments(document),
    attachmentBytes: (chip) => attachmentBytes(form, chip),
    replyTo: () => undefined,
    threadKey: () => threadKeyOf(subject(form) ?? ''),
    sendControlOf,
    sendControls: () => sendControls(document),
    sendKeys: [],
    send: (control) => control.click(),
    outcome: () => outcome(form),
    anchor: () => one(document, '#layout-content .formbuttons'),
  };
}

function from(form: Element): Person | undefined {
  const chosen = all<HTMLOptionElement>(form, 'select#_from option').find(({ selected }) => selected);
  const text = chosen ? textOf(chosen) : one<HTMLInputElement>(form, 'input#_from')?.value;
  return parseAddresses(text ?? '')[0];
}

const subjectField = (form: Element): HTMLInputElement | null => one(form, 'input#compose-subject');

/** Without a subject Roundcube asks for one in a dialog, and puts the answer into the field when it sends. */
function subject(form: HTMLFormElement): string | null {
  const field = subjectField(form);
  if (!field) return null;
  return field.value || (one<HTMLInputElement>(form.ownerDocument, '.ui-dialog .prompt input')?.value ?? '');
}

export function editor(form: Element): EditorElement | null {
  const element = one<HTMLTextAreaElement>(form, 'textarea#composebody');
  if (!element) return null;
  if (one<HTMLInputElement>(form, 'input[name="_is_html"]')?.value !== '1') return { kind: 'plain', element };
  // Not there yet while the editor is loading.
  const frame = one<HTMLIFrameElement>(form, 'iframe#composebody_ifr');
  return frame && { kind: 'framed', frame };
}
