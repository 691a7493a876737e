import type { Finding } from '../../domain/model/finding';
import { icon } from './icon';
import { make } from './make';
import { severityWord, type Translate, textsOf } from './words';

interface Chip {
  readonly button: HTMLElement;
  set(finding: Finding, inWords: boolean): void;
}

/** One button for each finding. It stays while its rule does: a button that is made anew under a press is not pressed. */
export interface Chips {
  /** With `inWords`, each also names the text that it is about. */
  fill(row: HTMLElement, findings: readonly Finding[], inWords: boolean): void;
}

const write = (span: HTMLElement, text: string): void => {
  if (span.textContent !== text) span.textContent = text;
};

export function openChips(
  document: Document,
  t: Translate,
  pressed: (finding: Finding, at: DOMRect, origin: HTMLElement | null) => void,
): Chips {
  let chips = new Map<string, Chip>();

  const openChip = (first: Finding): Chip => {
    let finding = first;
    const [title, place] = [make(document, 'span'), make(document, 'span')];
    const said = make(document, 'span', { class: 'said' });
    const button: HTMLElement = make(
      document,
      'button',
      {
        class: `chip tone-${first.severity}`,
        part: 'finding',
        press: (byKeyboard) => pressed(finding, button.getBoundingClientRect(), byKeyboard ? button : null),
      },
      icon(document, first.severity),
      make(document, 'span', { class: 'unseen', text: severityWord(first.severity, t) }),
      title,
      place,
      said,
    );
    button.dataset.rule = first.rule;
    button.dataset.severity = first.severity;
    return {
      button,
      set(next, inWords) {
        finding = next;
        const words = textsOf(next, t);
        const text = inWords && !words.place ? next.text.trim() : '';
        write(title, words.title);
        write(place, words.place);
        write(said, text && t('findingQuoted', text));
      },
    };
  };

  return {
    fill(row, findings, inWords) {
      const before = chips;
      chips = new Map();
      for (const finding of findings) {
        let key = `${finding.rule} ${finding.severity} ${finding.attachment?.index ?? ''}`;
        while (chips.has(key)) key += ' again';
        const chip = before.get(key) ?? openChip(finding);
        chip.set(finding, inWords);
        chips.set(key, chip);
      }
      for (const [key, { button }] of before) if (!chips.has(key)) button.remove();
      [...chips.values()].forEach(({ button }, index) => {
        if (row.children[index] !== button) row.insertBefore(button, row.children[index] ?? null);
      });
    },
  };
}
