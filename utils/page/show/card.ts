import type { Finding } from '../../domain/model/finding';
import { icon } from './icon';
import type { Layer } from './layer';
import { make } from './make';
import { severityWord, type Translate, textsOf } from './words';

export const cardStyle = `
.card { position: fixed; width: 300px; max-width: calc(100vw - 16px); padding: 12px; background: var(--paper);
  border: 1px solid var(--line); border-inline-start: 3px solid var(--tone); border-radius: 8px; box-shadow: var(--lift); }
.card h2 { margin-bottom: 4px; }
.card .ignore { display: flex; flex-wrap: wrap; gap: 0 4px; margin: 8px -8px -6px; }
.card .ignore button { padding: 4px 8px; font-size: 12px; }
`;

export interface CardActions {
  fix(index: number): void;
  ignoreOnce(): void;
  /** Null where nobody is written to yet. */
  ignoreForPerson: { readonly name: string; run(): void } | null;
  /** Null where there are no words to know it by. */
  ignorePhrase: (() => void) | null;
  ignoreRule(): void;
}

export interface OpenCard {
  readonly finding: Finding;
  readonly element: HTMLElement;
  close(): void;
}

interface Place {
  readonly left: number;
  readonly right: number;
  readonly top: number;
  readonly bottom: number;
}

/** Below the place, or above where there is no room, and never over `free`, which is Send. */
function place(card: HTMLElement, at: Place, free: Place | null): void {
  const { innerWidth, innerHeight } = card.ownerDocument.defaultView!;
  const { width, height } = card.getBoundingClientRect();
  const below = at.bottom + 6;
  const top = below + height <= innerHeight - 8 ? below : Math.max(8, at.top - 6 - height);
  const left = Math.max(8, Math.min(at.left, innerWidth - width - 8));
  const isBeside = (x: number, one: Place) => x >= one.right || x + width <= one.left;
  const isAside = !free || top >= free.bottom || top + height <= free.top || isBeside(left, free);
  const right = free ? free.right + 8 : left;
  const aside = right + width <= innerWidth - 8 ? right : Math.max(8, (free?.left ?? left) - 8 - width);
  card.style.left = `${isAside ? left : aside}px`;
  card.style.top = `${top}px`;
}

/**
 * What we have to say at one finding. Takes the focus only when it was opened by the keyboard, from `origin`, and gives it
 * back there.
 */
export function showCard(
  layer: Layer,
  t: Translate,
  finding: Finding,
  at: Place,
  send: Place | null,
  origin: HTMLElement | null,
  actions: CardActions,
  closed: () => void,
): OpenCard {
  const { document } = layer;
  const words = textsOf(finding, t);
  const close = () => {
    if (!card.isConnected) return;
    layer.hide(card);
    origin?.focus({ preventScroll: true });
    closed();
  };
  const button = (kind: string, part: string, text: string, run: () => void) =>
    make(document, 'button', {
      class: kind,
      part,
      text,
      press: () => {
        close();
        run();
      },
    });
  const person = actions.ignoreForPerson;
  const card = make(
    document,
    'div',
    { class: `card rise tone-${finding.severity}`, role: 'group', label: words.title, part: 'card' },
    make(
      document,
      'h2',
      {},
      icon(document, finding.severity),
      make(document, 'span', { class: 'unseen', text: severityWord(finding.severity, t) }),
      make(document, 'span', { text: words.title }),
      make(document, 'button', { class: 'close', label: t('pageClose'), press: close }, icon(document, 'close')),
    ),
    words.place ? make(document, 'p', { class: 'soft', text: words.place, part: 'card-place' }) : null,
    make(document, 'p', { text: words.reason, part: 'card-reason' }),
    words.fixes.length > 0
      ? make(
          document,
          'div',
          { class: 'actions' },
          ...words.fixes.map((label, index) =>
            button(index === 0 ? 'main' : 'plain', 'card-fix', label, () => actions.fix(index)),
          ),
        )
      : null,
    make(
      document,
      'div',
      { class: 'ignore' },
      button('quiet', 'card-ignore', t('pageIgnoreOnce'), actions.ignoreOnce),
      person && button('quiet', 'card-ignore-person', t('pageIgnoreForPerson', person.name), person.run),
      actions.ignorePhrase && button('quiet', 'card-ignore-phrase', t('pageIgnorePhrase'), actions.ignorePhrase),
      button('quiet', 'card-ignore-rule', t('pageIgnoreRule'), actions.ignoreRule),
    ),
  );
  layer.show(card, (event) => {
    if (event.type !== 'keydown' || event.key !== 'Escape') return;
    event.preventDefault();
    close();
  });
  place(card, at, send);
  if (origin) card.querySelector<HTMLElement>('.actions button, .ignore button')?.focus({ preventScroll: true });
  else layer.announce(`${severityWord(finding.severity, t)}: ${words.title}. ${words.reason}`);
  return { finding, element: card, close };
}
