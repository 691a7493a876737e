export interface ChartColours {
  readonly line: string;
  readonly band: string;
  readonly grid: string;
  readonly words: string;
}

/** The tokens as a canvas understands them: read where a style sheet has put them, for a token by itself is not resolved. */
export function coloursOf(element: Element): ChartColours {
  const style = getComputedStyle(element);
  return {
    line: style.color,
    band: style.caretColor,
    grid: style.borderBlockStartColor,
    words: style.textDecorationColor,
  };
}

/** Tells when the screen may have changed its colours. */
export function followColours(window: Window & typeof globalThis, changed: () => void): () => void {
  const wish = window.matchMedia('(prefers-color-scheme: dark)');
  const root = window.document.documentElement;
  const observer = new window.MutationObserver(changed);
  observer.observe(root, { attributes: true, attributeFilter: ['data-theme', 'dir'] });
  wish.addEventListener('change', changed);
  return () => {
    observer.disconnect();
    wish.removeEventListener('change', changed);
  };
}
