import type { Layout, Placement } from '../domain/model/settings';

/** A way for the sidebar to stand: the page makes room for it, or it lies over the page. */
export interface Spot {
  readonly way: 'push' | 'over';
  readonly side: Placement['side'];
}

/** What must be left of the page beside an open sidebar. CSS pixels. */
const leastPage = 480;

export const otherSide = (side: Placement['side']): Placement['side'] => (side === 'left' ? 'right' : 'left');

/**
 * The spots to be tried, the best first; where none of them does, the sidebar collapses. `isWished`: the user has just
 * opened it here, so that it may take more of the page than it would by itself.
 */
export function spotsFor(
  layout: Layout,
  { side, width, collapsed }: Placement,
  pageWidth: number,
  isWished: boolean,
): readonly Spot[] {
  if (collapsed || layout === 'panel') return [];
  const push: Spot = { way: 'push', side };
  const over: readonly Spot[] = [
    { way: 'over', side },
    { way: 'over', side: otherSide(side) },
  ];
  if (layout === 'overlay') return isWished ? [...over, push] : over;
  const isNarrow = pageWidth - width < leastPage;
  if (layout === 'push' || !isNarrow) return [push, ...over];
  return isWished ? [...over, push] : [];
}
