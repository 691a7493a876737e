import type { Timers } from './pace';
import { postponed } from './postponed';

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
  let since: number | undefined;
  const stop = () => {
    window.removeEventListener('pointermove', end, options);
    since = undefined;
    ending.cancel();
  };
  const end = () => {
    stop();
    over();
  };
  const ending = postponed(end, timers, signal);
  return () => {
    const now = timers.now();
    if (since === undefined) {
      since = now;
      window.addEventListener('pointermove', end, options);
      begun();
    }
    ending.until(Math.min(now + pauseOf, since + longest));
  };
}
