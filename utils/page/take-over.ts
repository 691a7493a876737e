import type { Hook } from './hook';
import { listenAlways } from './rewritten';

/** A word of nothing between our scripts of two versions, which live in worlds of their own. */
const arrival = 'waymark-arrived';

/**
 * After an update the new version comes into pages that are open. What the old one has left there goes at once, without a
 * word: its events say nothing to it any more, and its marks and its sidebar would stand beside ours.
 */
export function takeOver(window: Window, hook: Hook, isOrphan: () => boolean): void {
  window.dispatchEvent(new Event(arrival));
  const hear = () => {
    if (isOrphan()) hook.leaving.abort('replaced');
  };
  listenAlways(window, [arrival], hear, { signal: hook.leaving.signal });
}

/** Calls `run` once, when a newer version has come in the place of this one. */
export const whenTakenOver = (window: Window, run: () => void): void =>
  window.addEventListener(arrival, run, { once: true });
