/**
 * Calls `again` when a script has opened this document anew: `document.open` takes every listener off the window, those of
 * other worlds, too (Chromium 156, 2026-11). Adding a listener that is still there does nothing.
 */
export function whenRewritten(document: Document, again: () => void, signal: AbortSignal): void {
  const observer = new MutationObserver(again);
  observer.observe(document, { childList: true });
  signal.addEventListener('abort', () => observer.disconnect(), { once: true });
}

/** Listens in a window for as long as the signal lets it, whatever becomes of the document in it. */
export function listenAlways(
  window: Window,
  kinds: readonly string[],
  hear: (event: Event) => void,
  options: AddEventListenerOptions & { readonly signal: AbortSignal },
): void {
  const listen = () => {
    for (const kind of kinds) window.addEventListener(kind, hear, options);
  };
  listen();
  whenRewritten(window.document, listen, options.signal);
}
