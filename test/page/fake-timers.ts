import type { Timers } from '../../utils/page/pace';

/** Time that passes when it is told to. */
export function fakeTimers(): Timers & { runTo(time: number): Promise<void> } {
  let now = 0;
  let waiting: { at: number; run: () => void }[] = [];
  return {
    now: () => now,
    after(milliseconds, run) {
      const entry = { at: now + milliseconds, run };
      waiting.push(entry);
      return () => {
        waiting = waiting.filter((other) => other !== entry);
      };
    },
    async runTo(time) {
      for (;;) {
        const next = waiting.filter((entry) => entry.at <= time).sort((a, b) => a.at - b.at)[0];
        if (!next) break;
        waiting = waiting.filter((other) => other !== next);
        now = next.at;
        next.run();
        // Whatever was waiting for a promise gets its turn before time goes on.
        await new Promise((resolve) => setImmediate(resolve));
      }
      now = time;
    },
  };
}
