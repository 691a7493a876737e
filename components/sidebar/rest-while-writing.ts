import { writing, wrote } from '../../utils/messaging/writing';

/** Where no word comes that somebody has paused, they have after this time. Milliseconds. */
const lasts = 5_000;

/** What rests. */
export interface Watch {
  rest(): void;
  watch(): void;
}

/**
 * To see whether our frame is in plain view, the browser looks at the page around it each time that it draws it. While
 * somebody writes there, and neither pointer nor focus is here, it need not. Returns what stops all this, as it stands.
 */
export function restWhileWriting(window: Window, { rest, watch }: Watch): () => void {
  const { document } = window;
  const stop = new AbortController();
  const options = { capture: true, signal: stop.signal };
  let timer: number | undefined;
  let isPointedAt = false;
  const wake = () => {
    window.clearTimeout(timer);
    if (timer !== undefined) watch();
    timer = undefined;
  };
  const come = () => {
    isPointedAt = true;
    wake();
  };
  const leave = () => {
    isPointedAt = false;
  };
  const hear = ({ data, source }: MessageEvent) => {
    if (source !== window.parent) return;
    if (data === wrote) wake();
    if (data !== writing || isPointedAt || document.hasFocus()) return;
    if (timer === undefined) rest();
    window.clearTimeout(timer);
    timer = window.setTimeout(wake, lasts);
  };
  window.addEventListener('message', hear, options);
  window.addEventListener('focus', wake, options);
  for (const type of ['pointermove', 'pointerdown']) document.addEventListener(type, come, options);
  document.addEventListener('pointerleave', leave, { signal: stop.signal });
  return () => {
    stop.abort();
    window.clearTimeout(timer);
  };
}
