import type { Finding } from '../../domain/model/finding';
import { icon } from './icon';
import { make } from './make';
import { type Ours, type Stand, stand } from './stand';
import { severityWord, type Translate, textsOf } from './words';

const stripStyle = `
.strip { display: flex; flex-wrap: wrap; gap: 6px; padding: 6px 0; align-items: center; }
.chip { display: inline-flex; gap: 6px; align-items: center; border-color: var(--tone); color: var(--tone);
  background: var(--tone-wash); border-radius: 15px; padding: 3px 12px 3px 8px; min-height: 28px; font-weight: 600; }
.chip:hover { background: var(--tone-wash); border-color: var(--ink); }
.chip q { font-weight: 400; color: var(--ink); max-width: 240px; overflow: hidden; text-overflow: ellipsis; white-space: nowrap; }
`;

/** The findings as a row of buttons in the compose window: beside Send, or beside a field that can show no marks. */
export interface Strip {
  /** With `inWords`, each chip also names the text that it is about. */
  show(findings: readonly Finding[], after: Element | null, inWords: boolean, dark: boolean): void;
  remove(): void;
}

export function openStrip(
  document: Document,
  t: Translate,
  ours: Ours,
  pressed: (finding: Finding, at: DOMRect, origin: HTMLElement | null) => void,
): Strip {
  let own: Stand | undefined;
  let shown = '';

  const chip = (finding: Finding, inWords: boolean) => {
    const quoted = inWords && finding.text.trim() !== '';
    const button: HTMLElement = make(
      document,
      'button',
      {
        class: `chip tone-${finding.severity}`,
        part: 'finding',
        press: (byKeyboard) => pressed(finding, button.getBoundingClientRect(), byKeyboard ? button : null),
      },
      icon(document, finding.severity),
      make(document, 'span', { class: 'unseen', text: severityWord(finding.severity, t) }),
      make(document, 'span', { text: textsOf(finding, t).title }),
      quoted ? make(document, 'q', { text: finding.text }) : null,
    );
    button.dataset.rule = finding.rule;
    button.dataset.severity = finding.severity;
    return button;
  };

  return {
    show(findings, after, inWords, dark) {
      const key = JSON.stringify([findings, inWords, dark]);
      if (findings.length === 0 || !after) {
        own?.host.remove();
        shown = '';
        return;
      }
      own ??= stand(document, 'among', stripStyle, dark, ours);
      if (own.host.previousElementSibling !== after) after.after(own.host);
      if (key === shown) return;
      shown = key;
      own.setDark(dark);
      const row = make(document, 'div', { class: 'strip', role: 'group', label: t('pageFindings') });
      // In line with the controls that it stands below.
      row.style.paddingInline = document.defaultView?.getComputedStyle(after).paddingInlineStart || '0';
      row.append(...findings.map((finding) => chip(finding, inWords)));
      own.inside.replaceChildren(row);
    },
    remove() {
      own?.remove();
    },
  };
}
