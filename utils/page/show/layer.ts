import { make } from './make';
import { type Ours, type Stand, stand } from './stand';

/** Over the page, in one closed root: the card, the dialog, a note, and what is read out. Nothing until it is needed. */
export interface Layer {
  readonly document: Document;
  show(element: HTMLElement, onKey?: (event: KeyboardEvent) => void): void;
  hide(element: HTMLElement): void;
  /** False when the page has taken the layer or this element away, or hides it. */
  isShown(element: HTMLElement): boolean;
  /** Read out by a screen reader when it has nothing better to say. */
  announce(text: string): void;
  remove(): void;
}

export function openLayer(document: Document, css: string, isDark: () => boolean, ours: Ours): Layer {
  let own: Stand | undefined;
  let spoken: HTMLElement | undefined;
  const keys = new Map<HTMLElement, (event: KeyboardEvent) => void>();

  const open = (): Stand => {
    own ??= stand(document, 'over', css, isDark(), ours, (event) => {
      for (const onKey of keys.values()) onKey(event);
    });
    own.setDark(isDark());
    if (!own.host.isConnected) document.documentElement.append(own.host);
    if (!spoken) {
      spoken = make(document, 'div', { class: 'unseen' });
      spoken.setAttribute('aria-live', 'polite');
      own.inside.append(spoken);
    }
    return own;
  };

  return {
    document,
    show(element, onKey) {
      open().inside.append(element);
      if (onKey) keys.set(element, onKey);
    },
    hide(element) {
      keys.delete(element);
      element.remove();
    },
    isShown(element) {
      if (!element.isConnected || !own) return false;
      return element.checkVisibility?.({ visibilityProperty: true, opacityProperty: false }) ?? true;
    },
    announce(text) {
      open();
      const live = spoken;
      if (live) {
        live.textContent = '';
        setTimeout(() => {
          live.textContent = text;
        }, 50);
      }
    },
    remove() {
      keys.clear();
      own?.remove();
      own = undefined;
      spoken = undefined;
    },
  };
}
