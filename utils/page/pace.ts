import { postponed } from './postponed';

/** How often a draft is checked while it is written. Milliseconds. */
export const pause = 150;
export const atMostEvery = 400;

export interface Timers {
  now(): number;
  /** Returns what takes the wish back. */
  after(milliseconds: number, run: () => void): () => void;
}

export const realTimers: Timers = {
  now: () => performance.now(),
  after(milliseconds, run) {
    const timer = setTimeout(run, milliseconds);
    return () => clearTimeout(timer);
  },
};

/**
 * Calls `run` after a pause in the touches, and at most every 400 ms while they go on; never again before the last run
 * has ended. Each begins when it is `ready`: what is touched until then is in it.
 */
export function paced(
  ready: () => Promise<void>,
  run: () => Promise<void>,
  timers: Timers,
  signal: AbortSignal,
): () => void {
  let waitsSince: number | undefined;
  let lastRun = Number.NEGATIVE_INFINITY;
  let running = false;
  let touchedMeanwhile = false;

  const start = async () => {
    waitsSince = undefined;
    lastRun = timers.now();
    running = true;
    await ready();
    touchedMeanwhile = false;
    try {
      await run();
    } finally {
      running = false;
    }
    if (touchedMeanwhile) touch();
  };
  const next = postponed(() => void start(), timers, signal);
  const touch = () => {
    if (signal.aborted) return;
    touchedMeanwhile = running;
    if (running) return;
    const now = timers.now();
    waitsSince ??= now;
    next.until(Math.max(Math.min(now + pause, waitsSince + atMostEvery), lastRun + atMostEvery));
  };
  return touch;
}
