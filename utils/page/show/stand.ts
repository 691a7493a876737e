import { look } from './look';
import { make } from './make';

/** Our hosts in the page, each with what it does about a key that is pressed in it. The page gets none of these keys. */
export type Ours = Map<Element, (event: KeyboardEvent) => void>;

/** Something of ours in the page: an empty host, and all the rest behind a closed shadow root. */
export interface Stand {
  readonly host: HTMLElement;
  /** Where the content goes. */
  readonly inside: HTMLElement;
  setDark(dark: boolean): void;
  remove(): void;
}

/** The page's style policy does not reach adopted sheets; Firefox does not let a content script adopt any. */
export function addStyle(root: Document | ShadowRoot, css: string): () => void {
  const document = root.nodeType === 9 ? (root as Document) : root.ownerDocument!;
  try {
    const sheet = new document.defaultView!.CSSStyleSheet();
    sheet.replaceSync(css);
    root.adoptedStyleSheets = [...root.adoptedStyleSheets, sheet];
    return () => {
      root.adoptedStyleSheets = root.adoptedStyleSheets.filter((other) => other !== sheet);
    };
  } catch {
    const style = document.createElement('style');
    style.textContent = css;
    (root.nodeType === 9 ? (root as Document).head : root).append(style);
    return () => style.remove();
  }
}

const styles = {
  /** Takes no room; what is in it lies over the page. A box of its own would cost the page something at each layout. */
  over: 'all: initial !important; display: contents !important;',
  /** A block among the page's own. */
  among: 'all: initial !important; display: block !important; min-width: 0 !important; flex: 0 1 auto !important;',
} as const;

export function stand(
  document: Document,
  kind: keyof typeof styles,
  css: string,
  dark: boolean,
  ours: Ours,
  onKey: (event: KeyboardEvent) => void = () => {},
): Stand {
  const host = document.createElement('div');
  host.style.cssText = styles[kind];
  const root = host.attachShadow({ mode: 'closed' });
  addStyle(root, look + css);
  const inside = make(document, 'div', { class: `waymark ${kind}` });
  root.append(inside);
  const setDark = (isDark: boolean) => {
    inside.dataset.theme = isDark ? 'dark' : 'light';
  };
  setDark(dark);
  ours.set(host, onKey);
  return {
    host,
    inside,
    setDark,
    remove() {
      ours.delete(host);
      host.remove();
    },
  };
}
