import type { Timers } from './pace';

/** Letters that follow each other faster come in one breath. Milliseconds. */
const gap = 100;
const longest = 3_000;

/**
 * How somebody writes: in bursts, with gaps between them. What is returned is fulfilled in the first gap between keys: at
 * once where nobody writes, after three seconds at the latest. `lastKey` is when one went down, on the timers' clock.
 */
export function openBreath(lastKey: () => number, timers: Timers, signal: AbortSignal): () => Promise<void> {
  return () =>
    new Promise((taken) => {
      const latest = timers.now() + longest;
      const look = () => {
        if (signal.aborted) return;
        const left = Math.min(lastKey() + gap, latest) - timers.now();
        if (left > 0) timers.after(left, look);
        else taken();
      };
      look();
    });
}
