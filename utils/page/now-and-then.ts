import type { Timers } from './pace';

/**
 * Hears what comes in swarms, such as `input` while somebody types: one event, and then none for `rest` milliseconds, for
 * the page waits for us at each. One that `hear` calls no news is heard for nothing. Returns what listens again at once.
 */
export function hearNowAndThen(
  target: EventTarget,
  kind: string,
  rest: number,
  hear: (event: Event) => boolean,
  timers: Timers,
  signal: AbortSignal,
): () => void {
  const options = { capture: true, passive: true, signal };
  let takeBack: (() => void) | undefined;
  const pass = (event: Event) => {
    if (!hear(event)) return;
    target.removeEventListener(kind, pass, options);
    takeBack = timers.after(rest, listen);
  };
  const listen = () => {
    takeBack?.();
    takeBack = undefined;
    target.addEventListener(kind, pass, options);
  };
  signal.addEventListener('abort', () => takeBack?.());
  listen();
  return listen;
}
