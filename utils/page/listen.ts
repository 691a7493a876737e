import type { Hook } from './hook';
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
  'keypress',
  'keyup',
  'submit',
] as const;

/** They come right after another one, at which it was asked whether we are still wanted. */
const followers: ReadonlySet<string> = new Set(['mousedown', 'pointerup', 'mouseup', 'keypress', 'keyup']);

/** Listens in a window before anybody else, for as long as the hook is there. An orphan leaves at once. */
export function listen(
  window: Window,
  hook: Hook,
  isOrphan: () => boolean,
  signal: AbortSignal = hook.leaving.signal,
): void {
  const pass = (event: Event) => {
    if (!event.isTrusted) return;
    if (event.type === 'keydown' || event.type === 'pointerdown')
      hook.used = { at: performance.now(), target: event.target };
    if (!followers.has(event.type) && isOrphan()) hook.leaving.abort('orphan');
    else hook.see?.(event);
  };
  listenAlways(window, kinds, pass, { capture: true, signal });
}
