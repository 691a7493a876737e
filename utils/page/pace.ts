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
 * has ended.
 */
export function paced(run: () => Promise<void>, timers: Timers, signal: AbortSignal): () => void {
  let takeBack: (() => void) | undefined;
  let due = 0;
  let waitsSince: number | undefined;
  let lastRun = Number.NEGATIVE_INFINITY;
  let running = false;
  let touchedMeanwhile = false;

  /** A timer that is set stays: what was touched meanwhile moves the time that it looks at when it rings. */
  const wait = () => {
    takeBack = timers.after(due - timers.now(), () => {
      if (timers.now() < due) wait();
      else void start();
    });
  };
  const start = async () => {
    takeBack = undefined;
    waitsSince = undefined;
    lastRun = timers.now();
    running = true;
    try {
      await run();
    } finally {
      running = false;
    }
    if (touchedMeanwhile) touch();
  };
  const touch = () => {
    if (signal.aborted) return;
    touchedMeanwhile = running;
    if (running) return;
    const now = timers.now();
    waitsSince ??= now;
    due = Math.max(Math.min(now + pause, waitsSince + atMostEvery), lastRun + atMostEvery);
    if (!takeBack) wait();
  };
  signal.addEventListener('abort', () => takeBack?.());
  return touch;
}
