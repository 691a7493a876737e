import type { Placement } from '../domain/model/settings';
import { isTaken } from './in-the-way';
import { otherSide } from './where';

const width = 34;
const height = 52;
/** Of the viewport's height, the most usual first. */
const heights = [0.4, 0.25, 0.55, 0.12, 0.7, 0.02, 0.85];

export const tabStyle = `
.tab { position: fixed; width: ${width}px; height: ${height}px; padding: 0; display: flex; align-items: center;
  justify-content: center; background: var(--paper); color: var(--accent); border-color: var(--line); box-shadow: var(--lift); }
.tab[hidden] { display: none; }
.tab.right { right: 0; border-right: 0; border-radius: 8px 0 0 8px; }
.tab.left { left: 0; border-left: 0; border-radius: 0 8px 8px 0; }
.tab svg { width: 20px; height: 20px; }
`;

interface TabPlace {
  readonly side: Placement['side'];
  /** CSS pixels from the top of the viewport. */
  readonly top: number;
}

/**
 * Where at the page's edges the tab covers no compose window, or where one fills the page, neither Send nor the text. Null
 * where there is no such place.
 */
export function freePlace(
  window: Window,
  side: Placement['side'],
  windows: readonly Element[],
  vital: readonly Element[],
): TabPlace | null {
  const right = window.document.documentElement.clientWidth || window.innerWidth;
  const places = [side, otherSide(side)].flatMap((one) =>
    heights.map((part): TabPlace => ({ side: one, top: Math.round(part * (window.innerHeight - height)) })),
  );
  const isFree = ({ side: at, top }: TabPlace, parts: readonly Element[]) => {
    const left = at === 'right' ? right - width : 0;
    return !isTaken({ left, right: left + width, top, bottom: top + height }, parts);
  };
  return places.find((place) => isFree(place, windows)) ?? places.find((place) => isFree(place, vital)) ?? null;
}
