import { threadKeyOf } from '../../domain/journey/thread-key';
import type { Person } from '../../domain/model/person';
import { parseAddresses } from '../dom/addresses';
import { allOf, type Generation, oneOf } from '../dom/generations';
import { one } from '../dom/query';
import { textOf } from '../dom/text';
import type { Composer, EditorElement } from '../site';
import { attachments } from './attachments';
import { recipients } from './recipients';
import { asksWhen, outcome, sendBy, sendControlOf, sendControls } from './sending';

/** The same element in a window of its own, at the foot of the page, over all of it, and below a mail. */
const roots: readonly Generation[] = [
  ['2026-04', '.M9:has([g_editable="true"], input[name="subjectbox"])'],
  ['2026-08', '.I5:has([g_editable="true"], input[name="subjectbox"])'],
  ['2026-08', '.aaZ:has([contenteditable="true"]), .AD:has([contenteditable="true"])'],
];

const editors: readonly Generation[] = [
  ['2026-07', '.Ap [g_editable="true"]'],
  ['2026-01', '.Am.Al[contenteditable="true"]'],
  ['2024', '[contenteditable="true"][role="textbox"]'],
];

/** Where the controls stand: what is put in after it neither moves Send nor lies in the text. */
const bars: readonly Generation[] = [
  ['2026-07', '.aDj > .aDh'],
  ['2026-07', '.IZ'],
];

export const subjectField = (root: Element): HTMLInputElement | null => one(root, 'input[name="subjectbox"]');

export function editor(root: Element): EditorElement | null {
  const element = oneOf(root, editors);
  return element && { kind: 'rich', element };
}

/** A window that is being written in comes first. One within another is a part of it. */
export function composeRoots(document: Document): readonly HTMLElement[] {
  const found = allOf(document, roots).filter((root, _, others) =>
    others.every((other) => other === root || !other.contains(root)),
  );
  const isUsed = (root: Element) => Number(root.contains(document.activeElement));
  return [...found].sort((a, b) => isUsed(b) - isUsed(a));
}

export function composer(root: HTMLElement): Composer {
  return {
    id: idOf(root),
    root,
    from: () => from(root),
    to: () => recipients(root, 'to'),
    cc: () => recipients(root, 'cc') ?? [],
    bcc: () => recipients(root, 'bcc') ?? [],
    subject: () => subjectField(root)?.value ?? null,
    subjectField: () => subjectField(root),
    editor: () => editor(root),
    attachments: () => attachments(root),
    // How Gmail gives out a file of a draft was not seen; those that are chosen or dropped here are read then.
    attachmentBytes: async () => null,
    replyTo: () => undefined,
    threadKey: () => threadKeyOf(subjectField(root)?.value ?? ''),
    sendControlOf: (target) => sendControlOf(root, target),
    sendControls: () => sendControls(root),
    sendKeys: [
      { key: 'Enter', ctrl: true },
      { key: 'Enter', meta: true },
    ],
    asksFirst: asksWhen,
    opensAnew: true,
    send: (control) => sendBy(root, control),
    outcome: () => outcome(root),
    anchor: () => oneOf(root, bars),
  };
}

/** Gmail's own number of the window, which it keeps when it is made large or popped out; else that of its element. */
function idOf(root: HTMLElement): string {
  const own = one<HTMLInputElement>(root, 'input[name="composeid"]')?.value;
  return own || root.id || one(root, '[id]')?.id || '';
}

/** Who has one address only is not shown it, but it is sent along. */
function from(root: Element): Person | undefined {
  const shown = parseAddresses(textOf(one(root, '.az2')))[0];
  return shown ?? parseAddresses(one<HTMLInputElement>(root, 'input[name="from"]')?.value ?? '')[0];
}
