import type { Timers } from './pace';
import { postponed } from './postponed';

/** Letters that follow each other faster come in one breath. Milliseconds. */
const gap = 100;
const longest = 3_000;

/** How somebody writes: in bursts, with gaps between them. */
export interface Breath {
  /** A letter was heard. */
  letter(): void;
  /** Fulfilled in the first gap between letters: at once where nobody writes, after three seconds at the latest. */
  taken(): Promise<void>;
}

export function openBreath(timers: Timers, signal: AbortSignal): Breath {
  let last = Number.NEGATIVE_INFINITY;
  let since: number | undefined;
  let waiting: (() => void)[] = [];
  const over = postponed(
    () => {
      const all = waiting;
      [since, waiting] = [undefined, []];
      for (const go of all) go();
    },
    timers,
    signal,
  );
  const due = (from: number) => Math.min(last + gap, from + longest);
  return {
    letter() {
      last = timers.now();
      if (since !== undefined) over.until(due(since));
    },
    taken() {
      const now = timers.now();
      if (last + gap <= now) return Promise.resolve();
      const from = since ?? now;
      since = from;
      return new Promise((go) => {
        waiting.push(go);
        over.until(due(from));
      });
    },
  };
}
