import { inField } from '../customer/shortcuts';

/**
 * A page can give our frame the focus while somebody is typing: their letters must not become acts. So in a page, single
 * keys count only after the user has come here, by the pointer or with Tab, and until they leave; `refused` may say so.
 */
export function guardKeys(window: Window & typeof globalThis, refused: () => void): () => void {
  const { document } = window;
  const stop = new AbortController();
  const options = { capture: true, signal: stop.signal };
  let isHere = false;

  const come = (event: Event) => {
    if (!(event instanceof window.KeyboardEvent) || event.key === 'Tab') isHere = true;
  };
  const refuse = (event: KeyboardEvent) => {
    const isLetter = event.key.length === 1 && event.key !== ' ' && !event.ctrlKey && !event.metaKey && !event.altKey;
    const isTyped = event.target instanceof window.Element && event.target.closest(inField) !== null;
    if (isHere || !isLetter || isTyped) return;
    event.preventDefault();
    event.stopImmediatePropagation();
    refused();
  };

  // Who comes with Tab presses it in the page and lets it go here.
  for (const type of ['pointerdown', 'keydown', 'keyup']) document.addEventListener(type, come, options);
  document.addEventListener('keydown', refuse, options);
  window.addEventListener(
    'blur',
    () => {
      isHere = false;
    },
    { signal: stop.signal },
  );
  return () => stop.abort();
}
