import type { Hook } from './hook';
import { isLetter } from './letter';
import { listenAlways } from './rewritten';

/** What a host may send at. `pointerdown` and its kin come before the click, and some hosts act on them. */
const kinds = [
  'pointerdown',
  'mousedown',
  'pointerup',
  'mouseup',
  'pointercancel',
  'click',
  'dblclick',
  'keydown',
  'submit',
] as const;

/** Each costs the page something at each letter: they are heard from a key that may press something to the next letter. */
const afterKey = ['keypress', 'keyup'] as const;

/** They come right after another one, at which it was asked whether we are still wanted. */
const followers: ReadonlySet<string> = new Set(['mousedown', 'pointerup', 'mouseup', ...afterKey]);

/** While somebody writes, it is asked each second whether we are still wanted. Milliseconds. */
const askEach = 1_000;

/** Listens in a window before anybody else, for as long as the hook is there. An orphan leaves at the next press, or soon. */
export function listen(
  window: Window,
  hook: Hook,
  isOrphan: () => boolean,
  signal: AbortSignal = hook.leaving.signal,
): void {
  const options = { capture: true, signal };
  // Looked up at each letter, it would cost more than to read it.
  const clock = performance;
  let isFollowing = false;
  const follow = (wanted: boolean) => {
    if (!wanted && !isFollowing) return;
    isFollowing = wanted;
    for (const kind of afterKey) {
      if (wanted) window.addEventListener(kind, pass, options);
      else window.removeEventListener(kind, pass, options);
    }
  };
  let askedAt = Number.NEGATIVE_INFINITY;
  function pass(event: Event): void {
    if (!event.isTrusted) return;
    const { type } = event;
    const writes = type.startsWith('key') && isLetter(event);
    const at = clock.now();
    if (type === 'keydown' || type === 'pointerdown') hook.used = { at, target: event.target, writes };
    if (!followers.has(type) && !(writes && at - askedAt < askEach)) {
      askedAt = at;
      if (isOrphan()) {
        hook.leaving.abort('orphan');
        return;
      }
    }
    const isInOurs = hook.see?.(event, writes) === 'ours';
    if (type === 'keydown') follow(isInOurs || !writes);
  }
  listenAlways(window, kinds, pass, options);
}
