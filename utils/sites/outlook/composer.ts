import { threadKeyOf } from '../../domain/journey/thread-key';
import type { Person } from '../../domain/model/person';
import { allOf, oneOf } from '../dom/generations';
import { isVisible } from '../dom/visible';
import type { Composer, EditorElement } from '../site';
import { attachments } from './attachments';
import { type Form, isOutside, openForms } from './form';
import { generations, lineOf } from './generations';
import { openMail, peopleOfMail } from './open-mail';
import { addressIn, apartText } from './person';
import { type Line, recipients } from './recipients';
import { discard, sendButtons } from './send-buttons';
import { outcome, sendControlOf, sendControls, sendKeys } from './sending';

export const composers = (document: Document): readonly Composer[] => openForms(document, isVisible).map(composer);

function composer(form: Form): Composer {
  const { root } = form;
  const document = root.ownerDocument;
  const people = (line: Line) => recipients(form)[line]?.map(withAddress(document)) ?? null;
  const id = idOf(form);
  return {
    id,
    root,
    from: () => from(form),
    to: () => people('to'),
    cc: () => people('cc') ?? [],
    bcc: () => people('bcc') ?? [],
    subject: () => subjectField(form)?.value ?? null,
    subjectField: () => subjectField(form),
    editor: () => editor(form),
    attachments: () => attachments(form),
    // Outlook hands its files out to its own scripts only. Those that are given here are read as they are given.
    attachmentBytes: async () => null,
    replyTo: () => undefined,
    // A short answer below the mail has no field for its subject.
    threadKey: () => threadKeyOf(subjectField(form)?.value ?? openMail(document)?.subject ?? ''),
    sendControlOf: (target) => sendControlOf(form, target),
    sendControls: () => sendControls(form),
    sendKeys,
    // An entry of the menu: a dialog about the time comes next.
    asksFirst: (control) => !sendButtons(form).includes(control),
    send: (control) => control.click(),
    outcome: () => outcome(form, () => openForms(document, isVisible).some((open) => idOf(open) === id)),
    anchor: () => anchor(form),
  };
}

/** Outlook numbers its editors in each document, from one on: with the document's birth nobody else has the same. */
const idOf = ({ body, root }: Form): string => {
  const numbered = body.closest('[id^="editorParent_"]') ?? root;
  return `${numbered.id || 'form'}@${root.ownerDocument.defaultView?.performance.timeOrigin ?? 0}`;
};

/** Shown where the user has more than one, or wants to see it. Its label begins with a word of the language. */
function from(form: Form): Person | undefined {
  const field = oneOf(form.root, lineOf('FROM'), isOutside(form.body));
  const email = field ? addressIn(field.getAttribute('aria-label') ?? '') || addressIn(apartText(field)) : '';
  return email ? { name: '', email } : undefined;
}

const subjectField = (form: Form): HTMLInputElement | null =>
  allOf<HTMLInputElement>(form.root, generations.subject, isOutside(form.body)).at(-1) ?? null;

const editor = ({ body }: Form): EditorElement =>
  body.localName === 'textarea'
    ? { kind: 'plain', element: body as HTMLTextAreaElement }
    : { kind: 'rich', element: body };

/** Whom a form shows by the name alone, the mail that is answered may show with the address. */
const withAddress =
  (document: Document) =>
  (person: Person): Person => {
    if (person.email) return person;
    const name = person.name.toLowerCase();
    const known = peopleOfMail(document).filter((other) => other.email && other.name.toLowerCase() === name);
    const [email, ...others] = new Set(known.map((other) => other.email.toLowerCase()));
    return email && others.length === 0 ? { ...person, email } : person;
  };

/** The bar with Send and "Discard". */
function anchor({ root, body }: Form): Element | null {
  const [send] = sendButtons({ root, body });
  const end = root.querySelector(discard);
  let bar = send?.parentElement ?? null;
  while (bar && bar !== root && end && !bar.contains(end)) bar = bar.parentElement;
  return bar === root || bar?.contains(body) ? null : bar;
}
