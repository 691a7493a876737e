import type { Person } from '../../../domain/model/person';
import { parseAddresses } from '../../dom/addresses';
import { pressLikePointer } from '../../dom/press';
import { one } from '../../dom/query';
import { textOf } from '../../dom/text';
import { allThrough, holds } from '../../dom/tree';
import { isVisible } from '../../dom/visible';
import type { Chip, Composer, EditorElement, SendKey } from '../../site';
import type { Field } from './fields';
import type { Form, Row } from './find';
import { hasAddress, peopleIn } from './recipients';

export function composerOf(id: string, form: Form): Composer {
  const { root, fields, send } = form;
  const subjectElement = fields.subject?.field.element;
  const subjectField = subjectElement?.localName === 'input' ? (subjectElement as HTMLInputElement) : null;
  const subject = () => (subjectField ? subjectField.value : subjectElement ? writtenIn(subjectElement) : null);
  return {
    id,
    root,
    from: () => from(root, fields.from),
    to: () => (fields.to ? people(fields.to) : null),
    cc: () => people(fields.cc),
    bcc: () => people(fields.bcc),
    subject,
    subjectField: () => subjectField,
    editor: () => editorOf(form.body),
    attachments: () => attachments(root),
    // What the page has of a file is told by nobody; those that are given here are seen then.
    attachmentBytes: async () => null,
    replyTo: () => undefined,
    threadKey: () => subject() ?? '',
    sendControlOf: (target) => send.find((control) => holds(control, target)) ?? null,
    sendControls: () => send.filter(isVisible),
    sendKeys: send.flatMap(keysOf),
    send: pressLikePointer,
    // A window that is gone may have been sent or thrown away: the page does not say.
    outcome: () => (root.isConnected && isVisible(root) && form.body.element.isConnected ? 'open' : 'unknown'),
    anchor: () => barOf(form),
  };
}

const people = (row: Row | undefined): readonly Person[] => (row ? peopleIn(row.row, row.field.element) : []);

const writtenIn = (element: HTMLElement): string =>
  element.localName === 'textarea' ? (element as HTMLTextAreaElement).value : textOf(element);

function editorOf({ kind, element }: Field): EditorElement {
  if (kind === 'framed') return { kind, frame: element as HTMLIFrameElement };
  return kind === 'area' ? { kind: 'plain', element: element as HTMLTextAreaElement } : { kind: 'rich', element };
}

/** Chosen from one's own addresses, or kept in a field of that name. */
function from(root: Element, row: Row | undefined): Person | undefined {
  const chosen = allThrough<HTMLSelectElement>(root, 'select:not([multiple])')
    .filter((select) => hasAddress(textOf(select)))
    .map((select) => textOf(select.selectedOptions[0] ?? null));
  return [...chosen, row ? writtenIn(row.field.element) : ''].flatMap(parseAddresses)[0];
}

/** The files of a plain form; a list of any other kind is not known for one. */
function attachments(root: Element): readonly Chip[] | undefined {
  const files = allThrough<HTMLInputElement>(root, 'input[type="file"]').flatMap((field) => [...(field.files ?? [])]);
  return files.length > 0 ? files.map(({ name, type, size }) => ({ name, type, size: [size, size] })) : undefined;
}

/** As the button itself declares them: by an attribute, or in brackets behind its words. */
function keysOf(control: HTMLElement): readonly SendKey[] {
  const told = `${control.getAttribute('aria-keyshortcuts') ?? ''} ${control.title} ${control.dataset.tooltip ?? ''}`;
  const withControl = /(?:ctrl|control|strg)\s*\+\s*(?:enter|return|eingabe|↵|⏎)/i.test(told);
  const withMeta = /(?:meta|cmd|⌘)\s*\+?\s*(?:enter|return|↵|⏎)/i.test(told);
  return [...(withControl ? [{ key: 'Enter', ctrl: true }] : []), ...(withMeta ? [{ key: 'Enter', meta: true }] : [])];
}

const highest = 90;

/** The row of controls that Send stands in. */
function barOf({ root, send, body }: Form): Element | null {
  let bar: Element | null = null;
  for (let up = send[0]?.parentElement; up && up !== root && !holds(up, body.element); up = up.parentElement) {
    if (one(up, 'input:not([type="submit"], [type="button"]), textarea') || up.getBoundingClientRect().height > highest)
      break;
    if (up.localName !== 'td' && up.localName !== 'tr') bar = up;
  }
  return bar;
}
