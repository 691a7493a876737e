import type { Strip } from './in-the-way';

/**
 * Calls `changed` when one of these elements comes into one of the strips of the viewport, or leaves it: by scrolling, by
 * being moved or by growing. The browser watches; the page is not measured.
 */
export function watchStrips(
  window: Window & typeof globalThis,
  strips: readonly Strip[],
  parts: readonly Element[],
  changed: () => void,
): () => void {
  const observers = strips.map(({ left, right }) => {
    const rootMargin = `0px ${Math.round(right - window.innerWidth)}px 0px ${Math.round(-left)}px`;
    const observer = new window.IntersectionObserver(changed, { rootMargin, threshold: [0, 0.05] });
    for (const part of parts) observer.observe(part);
    return observer;
  });
  return () => {
    for (const observer of observers) observer.disconnect();
  };
}
