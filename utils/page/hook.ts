/**
 * What the bootstrap and the page script share in one frame: they are two files in the same isolated world. The
 * listeners are there from the first moment; what to do with an event is known once the page script has come.
 */
export interface Hook {
  /**
   * Sees each trusted event before the page does, and may keep it from the page, as it does with what happens in ours. Of
   * a key it is told whether that only writes.
   */
  see: ((event: Event, writes: boolean) => 'ours' | undefined) | null;
  /** The last key or press of the pointer: when, by this script's own clock, where, and whether it only wrote. */
  used: { readonly at: number; readonly target: EventTarget | null; readonly writes: boolean } | null;
  /** Takes everything of ours out of this frame. */
  readonly leaving: AbortController;
  /** The page script runs here. */
  started: boolean;
}

const name = Symbol.for('waymark.hook');

type World = { [name]?: Hook };

/** The hook of this frame, or undefined before the bootstrap and after we left. */
export const hookOf = (world: object): Hook | undefined => (world as World)[name];

export function openHook(world: object): Hook {
  const hook: Hook = { see: null, used: null, leaving: new AbortController(), started: false };
  (world as World)[name] = hook;
  hook.leaving.signal.addEventListener('abort', () => {
    hook.see = null;
    hook.used = null;
    if ((world as World)[name] === hook) delete (world as World)[name];
  });
  return hook;
}
