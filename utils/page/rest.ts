import type { Timers } from './pace';
import { postponed } from './postponed';

/** How long after the last letter somebody counts as writing, and how long a rest may last. Milliseconds. */
const pauseOf = 600;
const longest = 3_000;

/**
 * A rest for all that would cost the page something at each letter: from the first one to a pause, to a reach for the
 * pointer, or for a while. Returns what says that a letter was written: of those that follow fast some are enough, for
 * `lastLetter` is when the last one went down, on the timers' clock.
 */
export function openRest(
  window: Window,
  lastLetter: () => number,
  timers: Timers,
  signal: AbortSignal,
  begun: () => void,
  over: () => void,
): () => void {
  const options = { capture: true, passive: true, signal };
  let isResting = false;
  let since = 0;
  let heard = 0;
  const due = () => Math.min(Math.max(heard, lastLetter()) + pauseOf, since + longest);
  const stop = () => {
    window.removeEventListener('pointermove', end, options);
    isResting = false;
    ending.cancel();
  };
  const end = () => {
    stop();
    over();
  };
  const ending = postponed(
    () => {
      if (timers.now() < due()) ending.until(due());
      else end();
    },
    timers,
    signal,
  );
  return () => {
    heard = timers.now();
    if (!isResting) {
      isResting = true;
      since = heard;
      window.addEventListener('pointermove', end, options);
      begun();
    }
    ending.until(due());
  };
}
