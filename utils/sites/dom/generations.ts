import { all } from './query';

/** One way in which a site marks a part of its pages, with the month in which it was last known to hold. */
export type Generation = readonly [seen: string, selector: string];

/** What the first generation finds that finds anything meant; they are told newest first. */
export function allOf<E extends Element = HTMLElement>(
  root: ParentNode,
  generations: readonly Generation[],
  isMeant: (element: E) => boolean = () => true,
): readonly E[] {
  for (const [, selector] of generations) {
    const found = all<E>(root, selector).filter(isMeant);
    if (found.length > 0) return found;
  }
  return [];
}

export const oneOf = <E extends Element = HTMLElement>(
  root: ParentNode,
  generations: readonly Generation[],
  isMeant?: (element: E) => boolean,
): E | null => allOf<E>(root, generations, isMeant)[0] ?? null;

/** Whatever any of them marks. */
export const anyOf = (generations: readonly Generation[]): string =>
  generations.map(([, selector]) => selector).join(', ');
