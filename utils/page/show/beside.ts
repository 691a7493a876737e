export interface Stretch {
  readonly left: number;
  readonly width: number;
}

/** Kept free at either side of what the bar has. CSS pixels. */
const apart = 12;

const holdsText = (element: Element): boolean =>
  [...element.childNodes].some((node) => node.nodeType === 3 && node.nodeValue?.trim() !== '');

/** The widest stretch of a bar with nothing in it, seen from the viewport; null where none is as wide as `least`. */
export function freeStretch(bar: Element, least: number): Stretch | null {
  const box = bar.getBoundingClientRect();
  if (box.height === 0) return null;
  const taken = [...bar.querySelectorAll('*')]
    .filter((element) => element.childElementCount === 0 || holdsText(element))
    .map((element) => element.getBoundingClientRect())
    .filter(({ width, height }) => width > 0 && height > 0)
    .sort((one, other) => one.left - other.left);
  let widest: Stretch = { left: 0, width: 0 };
  let from = box.left;
  for (const { left, right } of [...taken, { left: box.right, right: box.right }]) {
    const width = left - from - 2 * apart;
    if (width > widest.width) widest = { left: from + apart, width };
    from = Math.max(from, right);
  }
  return widest.width >= least ? widest : null;
}

/** Puts something of ours into the page by `act`; false, and undone by the caller, when one of `fixed` has moved by it. */
export function staysPut(fixed: readonly Element[], act: () => void): boolean {
  const places = () => fixed.map((element) => element.getBoundingClientRect());
  const before = places();
  act();
  return places().every(
    ({ x, y }, index) => Math.abs(x - (before[index]?.x ?? x)) < 0.5 && Math.abs(y - (before[index]?.y ?? y)) < 0.5,
  );
}
