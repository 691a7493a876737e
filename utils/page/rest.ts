import type { Timers } from './pace';

/** How long after the last letter that was heard somebody counts as writing, and how long a rest may last. Milliseconds. */
const pauseOf = 600;
const longest = 3_000;

/**
 * A rest for all that would cost the page something at each letter: from the first one to a pause, to a reach for the
 * pointer, or for a while. Returns what says that a letter was written.
 */
export function openRest(
  window: Window,
  timers: Timers,
  signal: AbortSignal,
  begun: () => void,
  over: () => void,
): () => void {
  const options = { capture: true, passive: true, signal };
  let takeBack: (() => void) | undefined;
  let since = 0;
  const stop = () => {
    window.removeEventListener('pointermove', end, options);
    takeBack?.();
    takeBack = undefined;
  };
  const end = () => {
    stop();
    over();
  };
  signal.addEventListener('abort', stop);
  return () => {
    const now = timers.now();
    if (takeBack) takeBack();
    else {
      since = now;
      window.addEventListener('pointermove', end, options);
      begun();
    }
    takeBack = timers.after(Math.min(pauseOf, since + longest - now), end);
  };
}
