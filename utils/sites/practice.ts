import type { Found, Health, OpenMail } from '../domain/model/open-mail';
import type { Person } from '../domain/model/person';
import type { Chip, Composer, EditorElement, MailSite, Outcome, SiteSign } from './site';

/**
 * The practice mailbox: a page of the extension. No host is named, so that no page of the web is ever taken for it;
 * the page itself brings the page code.
 */
export const sign: SiteSign = {
  id: 'practice',
  hosts: [],
  page: '[data-waymark-practice]',
  needsUs: '[data-part="mail"], [data-part="compose"]',
};

const longestText = 20_000;

const part = (root: ParentNode, name: string): HTMLElement | null => root.querySelector(`[data-part="${name}"]`);

const personOf = (element: Element): Person => ({
  name: element.getAttribute('data-name') ?? '',
  email: element.getAttribute('data-email') ?? '',
});

const people = (root: ParentNode, name: string): Person[] =>
  [...root.querySelectorAll(`[data-part="${name}"]`)].map(personOf);

const subjectField = (form: Element) => part(form, 'compose-subject') as HTMLInputElement | null;

/** What stands in the field as "Anna Schmidt <anna@kestrel.example>" or as an address alone. */
function typedPerson(typed: string): readonly Person[] {
  const text = typed.trim().replace(/[,;]$/, '');
  const opening = text.lastIndexOf('<');
  if (opening >= 0 && text.endsWith('>')) {
    return [{ name: text.slice(0, opening).trim(), email: text.slice(opening + 1, -1).trim() }];
  }
  return text.includes('@') ? [{ name: '', email: text }] : [];
}

function recipients(form: Element): readonly Person[] | null {
  const field = part(form, 'compose-to');
  if (!field) return null;
  const typed = part(field, 'compose-to-input') as HTMLInputElement | null;
  return [...people(field, 'recipient'), ...typedPerson(typed?.value ?? '')];
}

function editor(form: Element): EditorElement | null {
  const element = part(form, 'compose-body');
  if (!element) return null;
  return element instanceof element.ownerDocument.defaultView!.HTMLTextAreaElement
    ? { kind: 'plain', element }
    : { kind: 'rich', element };
}

const attachments = (form: Element): readonly Chip[] =>
  [...form.querySelectorAll('[data-part="compose-file"]')].map((file) => {
    const size = Number(file.getAttribute('data-size'));
    return {
      name: file.getAttribute('data-name') ?? '',
      type: file.getAttribute('data-type') ?? '',
      id: file.getAttribute('data-file-id') ?? '',
      size: [size, size],
    };
  });

/** The form leaves the document with its last state on it. */
const outcomes: Readonly<Record<string, Outcome>> = {
  sent: 'sent',
  failed: 'failed',
  writing: 'open',
  sending: 'open',
};

function composer(form: HTMLElement): Composer {
  const controls = () => [...form.querySelectorAll<HTMLElement>('[data-part="send"]')];
  return {
    id: form.getAttribute('data-compose-id') ?? '',
    root: form,
    from: () => people(form, 'compose-from')[0],
    to: () => recipients(form),
    cc: () => [],
    bcc: () => [],
    subject: () => subjectField(form)?.value ?? null,
    subjectField: () => subjectField(form),
    editor: () => editor(form),
    attachments: () => attachments(form),
    // Every file of this mailbox was given here, and its bytes were seen then.
    attachmentBytes: async () => null,
    replyTo: () => undefined,
    threadKey: () => form.getAttribute('data-thread') ?? '',
    sendControlOf: (target) => target.closest<HTMLElement>('[data-part="send"]'),
    sendControls: controls,
    sendKeys: [
      { key: 'Enter', ctrl: true },
      { key: 'Enter', meta: true },
    ],
    send: (control) => control.click(),
    outcome: () => outcomes[form.getAttribute('data-state') ?? ''] ?? 'unknown',
    anchor: () => part(form, 'compose-foot'),
  };
}

const openMailbox = (document: Document): Element | null => document.querySelector(sign.page);

const openForms = (document: Document): HTMLElement[] =>
  openMailbox(document) ? [...document.querySelectorAll<HTMLElement>('[data-part="compose"]:not([hidden])')] : [];

function readMail(document: Document): OpenMail | null {
  const mail = openMailbox(document) && part(document, 'mail');
  if (!mail) return null;
  const at = Number(mail.getAttribute('data-at'));
  return {
    id: mail.getAttribute('data-mail-id') ?? '',
    threadKey: mail.getAttribute('data-thread') ?? '',
    subject: part(mail, 'mail-subject')?.textContent?.trim() ?? '',
    from: people(mail, 'mail-from')[0] ?? null,
    to: people(mail, 'mail-to'),
    cc: [],
    at: Number.isFinite(at) && at > 0 ? at : null,
    answered: mail.getAttribute('data-answered') === 'true',
  };
}

const found = (thing: unknown): Found => (thing ? 'found' : 'missing');

function health(document: Document): Health {
  const mail = openMailbox(document) && part(document, 'mail');
  const form = openForms(document)[0];
  const ofForm = (read: (form: HTMLElement) => unknown): Found => (form ? found(read(form)) : 'not-here');
  return {
    correspondent: mail ? found(readMail(document)?.from) : 'not-here',
    compose: form ? 'found' : 'not-here',
    recipients: ofForm(recipients),
    body: ofForm(editor),
    send: ofForm((open) => part(open, 'send')),
    record: 'not-here',
  };
}

const practice: MailSite = {
  id: 'practice',
  name: 'Practice mailbox',
  account: (document) => openMailbox(document)?.getAttribute('data-account') ?? '',
  openMail: readMail,
  mailText(document) {
    const mail = openMailbox(document) && part(document, 'mail');
    const body = mail && part(mail, 'mail-body');
    return body?.textContent.slice(0, longestText);
  },
  composers: (document) => openForms(document).map(composer),
  health,
  watch: (document) => [...document.querySelectorAll('[data-part="mailbox-view"]')],
  room: (document) => openMailbox(document)?.querySelector<HTMLElement>('[data-part="mailbox"]') ?? null,
};

export default practice;
