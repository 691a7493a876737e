import { batch, type ReadonlySignal, signal } from '@preact/signals';

export interface HashRoute<Id extends string> {
  readonly at: ReadonlySignal<Id>;
  /** What stands behind the section: the id in "#customers/ID", '' where nothing does. */
  readonly item: ReadonlySignal<string>;
  /** What is asked for there: "stage=purchase&feeling=-2" in "#customers?stage=purchase&feeling=-2". */
  readonly asked: ReadonlySignal<string>;
  /** The address has changed since the page was opened. */
  hasMoved(): boolean;
  /** Puts another address in the place of this one, without a step of the history. */
  replace(hash: string): void;
  close(): void;
}

/** The address of a section, of one thing in it, or of what is asked for there. */
export function hashTo(section: string, item = '', asked: Readonly<Record<string, string>> = {}): string {
  const parameters = new URLSearchParams(asked).toString();
  return `#${section}${item && `/${encodeURIComponent(item)}`}${parameters && `?${parameters}`}`;
}

const decoded = (text: string): string => {
  try {
    return decodeURIComponent(text);
  } catch {
    // A hand-written address need not be well formed: nobody has this id.
    return text;
  }
};

/** Which section the address names after "#", and what in it; the first one where it names none of them. */
export function hashRoute<Id extends string>(ids: readonly [Id, ...Id[]], window: Window): HashRoute<Id> {
  const read = () => {
    const [, section = '', item = '', asked = ''] =
      /^#?([^/?]*)(?:\/([^?]*))?(?:\?(.*))?$/.exec(window.location.hash) ?? [];
    const at = ids.find((id) => id === section);
    return at === undefined ? { at: ids[0], item: '', asked: '' } : { at, item: decoded(item), asked };
  };
  const first = read();
  const at = signal(first.at);
  const item = signal(first.item);
  const asked = signal(first.asked);
  let isMoved = false;
  const follow = () => {
    isMoved = true;
    const now = read();
    batch(() => {
      at.value = now.at;
      item.value = now.item;
      asked.value = now.asked;
    });
  };
  window.addEventListener('hashchange', follow);
  return {
    at,
    item,
    asked,
    hasMoved: () => isMoved,
    replace(hash) {
      window.history.replaceState(window.history.state, '', hash);
      follow();
    },
    close: () => window.removeEventListener('hashchange', follow),
  };
}
