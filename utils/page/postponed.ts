import type { Timers } from './pace';

/** What is to run at a time that may still move. */
export interface Postponed {
  /** Sets when it runs, on the timers' clock, or moves that to later. */
  until(due: number): void;
  cancel(): void;
}

/** Runs once for all that puts it off. A timer that is set stays: it looks when it rings whether the time has moved. */
export function postponed(run: () => void, timers: Timers, signal: AbortSignal): Postponed {
  let takeBack: (() => void) | undefined;
  let due = 0;
  const wait = () => {
    takeBack = timers.after(Math.max(0, due - timers.now()), () => {
      takeBack = undefined;
      if (timers.now() < due) wait();
      else run();
    });
  };
  const cancel = () => {
    takeBack?.();
    takeBack = undefined;
  };
  signal.addEventListener('abort', cancel);
  return {
    until(next) {
      due = next;
      if (!takeBack && !signal.aborted) wait();
    },
    cancel,
  };
}
