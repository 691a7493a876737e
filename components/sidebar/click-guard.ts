import { restWhileWriting } from './rest-while-writing';

/** How long the frame must have been in plain view, and in its place, before a click counts. */
const settleTime = 400;
/** A pointer that comes by itself crosses the frame's edge; one that turns up further in was under a frame that moved. */
const edge = 24;

export interface Place {
  readonly x: number;
  readonly y: number;
}

/** What was seen of the frame, and whether a click may count. Times in milliseconds of any one clock. */
export interface ClickGuard {
  /** The browser says whether the frame is in plain view: not covered, not faded, on the screen. */
  seen(visible: boolean, now: number): void;
  /** The pointer is at `pointer` in a frame of this size, whose corner is at `corner` on the screen. */
  pointed(pointer: Place, size: Place, corner: Place, now: number): void;
  left(): void;
  mayAct(now: number): boolean;
}

export function createClickGuard(start: number): ClickGuard {
  let visible = true;
  let steadySince = start;
  let known: Place | null = null;

  return {
    seen(isVisible, now) {
      if (isVisible && !visible) steadySince = now;
      visible = isVisible;
    },
    pointed(pointer, size, corner, now) {
      const fromEdge = Math.min(pointer.x, pointer.y, size.x - pointer.x, size.y - pointer.y);
      const moved = known ? Math.abs(corner.x - known.x) > 2 || Math.abs(corner.y - known.y) > 2 : fromEdge > edge;
      if (moved) steadySince = now;
      known = corner;
    },
    left() {
      known = null;
    },
    mayAct: (now) => visible && now - steadySince >= settleTime,
  };
}

const acts = ['click', 'submit', 'change', 'keydown'] as const;

/**
 * A page can put our frame under somebody's pointer just before a click, or show only a strip of it. So in a page, what
 * comes too soon after the frame appeared, moved or was uncovered is refused, and `refused` may say so.
 */
export function guardClicks(window: Window & typeof globalThis, refused: () => void): () => void {
  const { document } = window;
  const stop = new AbortController();
  const guard = createClickGuard(window.performance.now());
  const now = () => window.performance.now();

  const pointed = (event: Event) => {
    if (!(event instanceof window.MouseEvent)) return;
    const size = { x: window.innerWidth, y: window.innerHeight };
    const corner = { x: event.screenX - event.clientX, y: event.screenY - event.clientY };
    guard.pointed({ x: event.clientX, y: event.clientY }, size, corner, now());
  };
  const refuse = (event: Event) => {
    const isActing = !(event instanceof window.KeyboardEvent) || event.key === 'Enter' || event.key === ' ';
    if (!isActing || guard.mayAct(now())) return;
    event.preventDefault();
    event.stopImmediatePropagation();
    refused();
  };

  const options = { capture: true, signal: stop.signal };
  for (const type of ['pointermove', 'pointerdown']) document.addEventListener(type, pointed, options);
  document.addEventListener('pointerleave', guard.left, { signal: stop.signal });
  for (const type of acts) document.addEventListener(type, refuse, options);
  const inView = new Map<Element, boolean>();
  const observer = new window.IntersectionObserver(
    (entries) => {
      // Firefox knows no `isVisible`; being on the screen is then all that can be asked for.
      for (const entry of entries as readonly (IntersectionObserverEntry & { isVisible?: boolean })[])
        inView.set(entry.target, entry.isVisible ?? entry.isIntersecting);
      for (const element of inView.keys()) if (!element.isConnected) inView.delete(element);
      guard.seen([...inView.values()].includes(true), now());
    },
    { threshold: [0, 0.5, 1], trackVisibility: true, delay: 100 } as IntersectionObserverInit,
  );
  const watched = new Set<Element>([document.documentElement]);
  const watch = () => {
    for (const element of watched) observer.observe(element);
  };
  watch();
  // A dialog of our own covers the rest of the frame, which then is in plain view where the dialog is (Chromium 156).
  document.addEventListener(
    'toggle',
    ({ target }) => {
      if (!(target instanceof window.HTMLDialogElement) || !target.open) return;
      watched.add(target);
      observer.observe(target);
    },
    options,
  );
  // The browser looks at the page around us until it has looked once for somebody who does not ask what covers us.
  const lastLook = new window.IntersectionObserver(() => lastLook.disconnect());
  const rest = () => {
    observer.disconnect();
    lastLook.observe(document.documentElement);
    inView.clear();
    for (const element of watched) if (!element.isConnected) watched.delete(element);
    guard.seen(false, now());
  };
  restWhileWriting(window, rest, watch, stop.signal);
  stop.signal.addEventListener('abort', () => {
    observer.disconnect();
    lastLook.disconnect();
  });
  return () => stop.abort();
}
