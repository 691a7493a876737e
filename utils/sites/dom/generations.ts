import { all, one } from './query';

/** One way in which a site marks a part of its pages, with the month in which it was last known to hold. */
export type Generation = readonly [seen: string, selector: string];

/** What the first generation finds that finds anything; they are told newest first. */
export function allOf<E extends Element = HTMLElement>(
  root: ParentNode,
  generations: readonly Generation[],
): readonly E[] {
  for (const [, selector] of generations) {
    const found = all<E>(root, selector);
    if (found.length > 0) return found;
  }
  return [];
}

export function oneOf<E extends Element = HTMLElement>(root: ParentNode, generations: readonly Generation[]): E | null {
  for (const [, selector] of generations) {
    const found = one<E>(root, selector);
    if (found) return found;
  }
  return null;
}
