import type { Composer, EditorElement, Site } from '../../utils/sites/site';

/**
 * A webmail as plain as can be: a compose window with each kind of editor, and send controls that act on a click, on
 * the pointer going down, or by a form's submit.
 */
const controls = '.send';

function editorOf(root: Element): EditorElement | null {
  const element = root.querySelector<HTMLElement>('.body');
  if (!element) return null;
  if (element.localName === 'textarea') return { kind: 'plain', element: element as HTMLTextAreaElement };
  if (element.localName === 'iframe') return { kind: 'framed', frame: element as HTMLIFrameElement };
  return { kind: 'rich', element };
}

function press(control: HTMLElement): void {
  if (control.dataset.acts === 'pointerdown') control.dispatchEvent(new PointerEvent('pointerdown', { bubbles: true }));
  else if (control.dataset.acts === 'submit') (control.closest('form') as HTMLFormElement).requestSubmit(control);
  else control.click();
}

const composer = (root: HTMLElement): Composer => ({
  id: root.dataset.id ?? '',
  root,
  from: () => undefined,
  to: () => [{ name: 'Anna Schmidt', email: root.querySelector<HTMLInputElement>('.to')?.value ?? '' }],
  cc: () => [],
  bcc: () => [],
  subject: () => root.querySelector<HTMLInputElement>('.subject')?.value ?? null,
  subjectField: () => root.querySelector<HTMLInputElement>('.subject'),
  editor: () => editorOf(root),
  attachments: () => undefined,
  attachmentBytes: async () => null,
  replyTo: () => undefined,
  threadKey: () => 'thread',
  sendControlOf: (target) => target.closest<HTMLElement>(controls),
  sendControls: () => [...root.querySelectorAll<HTMLElement>(controls)],
  sendKeys: [{ key: 'Enter', ctrl: true }],
  send: press,
  outcome: () => (root.isConnected ? 'open' : 'sent'),
  anchor: () => root.querySelector('.tools'),
});

export const plainSite: Site = {
  id: 'plain',
  name: 'Plain',
  account: () => 'me@sales.example',
  openMail: () => null,
  mailText: () => undefined,
  composers: (document) => [...document.querySelectorAll<HTMLElement>('.compose')].map(composer),
  health: () => ({
    correspondent: 'not-here',
    compose: 'found',
    recipients: 'found',
    body: 'found',
    send: 'found',
    record: 'not-here',
  }),
  watch: (document) => [...document.querySelectorAll('main')],
  room: () => null,
};
