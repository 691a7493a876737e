import type { Finding } from '../../domain/model/finding';
import { icon } from './icon';
import type { Layer } from './layer';
import { make } from './make';
import { severityWord, type Translate, textsOf } from './words';

export const dialogStyle = `
dialog { border: 1px solid var(--line); border-radius: 10px; padding: 16px; width: min(420px, calc(100vw - 32px));
  max-height: calc(100vh - 32px); overflow: auto; background: var(--paper); color: var(--ink); box-shadow: var(--lift);
  margin: 12vh auto auto; }
dialog::backdrop { background: rgb(29 36 32 / .28); }
dialog section + section { margin-top: 16px; padding-top: 16px; border-top: 1px solid var(--line); }
dialog h2 { font-size: 15px; line-height: 20px; margin-bottom: 6px; }
dialog .now { margin-top: 8px; padding: 8px 10px; border-radius: 6px; background: var(--accent-wash); overflow-wrap: anywhere; }
dialog .done h2, dialog .done { --tone: var(--accent); }
dialog .actions.last { margin-top: 16px; justify-content: flex-end; }
`;

/** What the user is asked when Send is held. */
export interface SendQuestion {
  readonly findings: readonly Finding[];
  /** Does it, and gives back the line as it reads now; null when it could not be done. */
  fix(finding: Finding, index: number): string | null;
  send(): void;
  back(): void;
}

export interface OpenDialog {
  isShown(): boolean;
  close(): void;
}

/** Clicks and keys that were on their way to Send when the dialog came up are not meant for it. Milliseconds. */
const settling = 400;

export function askAtSend(layer: Layer, t: Translate, question: SendQuestion): OpenDialog {
  const { document } = layer;
  const { performance } = document.defaultView!;
  const shownAt = performance.now();
  const dialog = make(document, 'dialog', { class: 'rise', part: 'dialog' });
  const open = new Set(question.findings);
  const now = make(document, 'div');
  now.setAttribute('aria-live', 'polite');

  const button = (kind: string, part: string, text: string, press: () => void) =>
    make(document, 'button', {
      class: kind,
      part,
      text,
      press: () => {
        if (performance.now() - shownAt >= settling) press();
      },
    });
  const close = () => {
    if (dialog.open) dialog.close();
    layer.hide(dialog);
  };
  const send = button('quiet', 'dialog-send', t('pageSendAnyway'), () => question.send());
  const back = button('plain', 'dialog-back', t('pageBackToMail'), () => question.back());

  const fixed = (section: HTMLElement, finding: Finding, index: number) => {
    // While a modal dialog stands, the rest of the page can't have the focus, and an editor without it takes no input.
    dialog.close();
    const line = question.fix(finding, index);
    dialog.showModal();
    for (const part of section.querySelectorAll('.actions, .now')) part.remove();
    section.append(
      make(document, 'p', {
        part: 'dialog-now',
        class: 'now',
        text: line === null ? t('pageCouldNotFix') : t('pageReadsNow', line),
      }),
    );
    if (line !== null) {
      open.delete(finding);
      section.classList.add('done');
      section.querySelector('svg')?.replaceWith(icon(document, 'done'));
      section.querySelector('[data-part="dialog-reason"]')?.remove();
    }
    if (open.size === 0) {
      send.textContent = t('pageSend');
      send.className = 'main';
      send.focus();
    } else (dialog.querySelector<HTMLElement>('section .actions button') ?? back).focus();
  };

  const sectionOf = (finding: Finding, isFirst: boolean) => {
    const words = textsOf(finding, t);
    const section = make(
      document,
      'section',
      { class: `tone-${finding.severity}` },
      make(
        document,
        'h2',
        {},
        icon(document, finding.severity),
        make(document, 'span', { class: 'unseen', text: severityWord(finding.severity, t) }),
        make(document, 'span', { text: words.title, part: 'dialog-title' }),
      ),
      words.place ? make(document, 'p', { class: 'soft', text: words.place, part: 'dialog-place' }) : null,
      make(document, 'p', { text: words.reason, part: 'dialog-reason' }),
    );
    const fixes = words.fixes.map((label, index) =>
      button(isFirst && index === 0 ? 'main' : 'plain', 'dialog-fix', label, () => fixed(section, finding, index)),
    );
    if (fixes.length > 0) section.append(make(document, 'div', { class: 'actions' }, ...fixes));
    return section;
  };

  dialog.append(
    ...question.findings.map((finding, index) => sectionOf(finding, index === 0)),
    now,
    make(document, 'div', { class: 'actions last' }, send, back),
  );
  dialog.setAttribute('aria-label', t('pageHeldTitle'));
  dialog.addEventListener('cancel', (event) => {
    event.preventDefault();
    if (performance.now() - shownAt >= settling) question.back();
  });
  layer.show(dialog, (event) => {
    // A key that is still down from Send presses nothing here.
    if (event.repeat && event.type === 'keydown') event.preventDefault();
  });
  dialog.showModal();
  (dialog.querySelector<HTMLElement>('section .actions button') ?? back).focus();
  return { isShown: () => dialog.open && layer.isShown(dialog), close };
}
