import type { Desk } from './desk';
import { paced, type Timers } from './pace';
import { postponed } from './postponed';

/** A check that got no answer is asked again after this time, some times. Milliseconds. */
const askAgainAfter = 2_000;
const mostAgain = 3;

/**
 * Asks about a draft as it is written, `before` it is read each time, and not in the middle of a word that somebody writes
 * fast: it is half a word, and what changes under their hands makes them stumble. Returns what says that it was touched.
 */
export function askAsWritten(
  desk: Desk,
  breathTaken: () => Promise<void>,
  before: () => void,
  timers: Timers,
  signal: AbortSignal,
): () => void {
  let unanswered = 0;
  const ask = paced(
    breathTaken,
    async () => {
      before();
      const now = desk.read();
      if (!now || now.digest === desk.result()?.digest) return;
      if (await desk.check(now)) unanswered = 0;
      else if (unanswered < mostAgain) {
        unanswered += 1;
        again.until(timers.now() + askAgainAfter);
      }
    },
    timers,
    signal,
  );
  const again = postponed(ask, timers, signal);
  return ask;
}
