import type { Timers } from './pace';
import { postponed } from './postponed';

/** Letters that follow each other faster come in one breath. Milliseconds. */
const gap = 100;
const longest = 3_000;

/** Something to be shown where somebody writes. */
export interface Breath {
  /** A letter was heard. */
  letter(): void;
  /** There is something to show: at once, or when they next take breath. */
  ready(): void;
}

/**
 * Shows nothing in the middle of a word that somebody writes fast: it is half a word, and what changes under their hands
 * makes them stumble. It waits for the first gap between letters, for three seconds at most.
 */
export function openBreath(show: () => void, timers: Timers, signal: AbortSignal): Breath {
  let last = Number.NEGATIVE_INFINITY;
  let readySince: number | undefined;
  const showing = postponed(
    () => {
      readySince = undefined;
      show();
    },
    timers,
    signal,
  );
  const due = () => Math.min(last + gap, (readySince ?? 0) + longest);
  return {
    letter() {
      last = timers.now();
      if (readySince !== undefined) showing.until(due());
    },
    ready() {
      const now = timers.now();
      readySince ??= now;
      if (due() > now) return showing.until(due());
      showing.cancel();
      readySince = undefined;
      show();
    },
  };
}
