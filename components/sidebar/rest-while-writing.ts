import { writing, wrote } from '../../utils/messaging/writing';

/** Where no word comes that somebody has paused, they have after this time. Milliseconds. */
const lasts = 5_000;

/**
 * To see whether our frame is in plain view, the browser looks at the page around it each time that it draws it. While
 * somebody writes there, and neither pointer nor focus is here, it need not: calls `rest`, and `watch` when that is over.
 */
export function restWhileWriting(window: Window, rest: () => void, watch: () => void, signal: AbortSignal): void {
  const { document } = window;
  const options = { capture: true, signal };
  let timer: number | undefined;
  let isPointedAt = false;
  const wake = () => {
    if (timer === undefined) return;
    window.clearTimeout(timer);
    timer = undefined;
    watch();
  };
  const hear = ({ data, source }: MessageEvent) => {
    if (source !== window.parent) return;
    if (data === wrote) wake();
    if (data !== writing || timer !== undefined || isPointedAt || document.hasFocus()) return;
    rest();
    timer = window.setTimeout(wake, lasts);
  };
  const come = () => {
    isPointedAt = true;
    wake();
  };
  const leave = () => {
    isPointedAt = false;
  };
  window.addEventListener('message', hear, options);
  window.addEventListener('focus', wake, options);
  for (const type of ['pointermove', 'pointerdown']) document.addEventListener(type, come, options);
  document.addEventListener('pointerleave', leave, { signal });
  signal.addEventListener('abort', () => window.clearTimeout(timer));
}
