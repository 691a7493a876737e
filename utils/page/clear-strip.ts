import type { Placement } from '../domain/model/settings';
import { parentOf } from '../sites/dom/tree';
import type { Strip } from './in-the-way';
import { makeNarrow, makeRoom, type Room } from './room';

const columns = [0.15, 0.5, 0.85];
const rows = [0.02, 0.12, 0.25, 0.4, 0.55, 0.7, 0.85, 0.98];
/** An app's frame, its bars, a button for help: more than this many are not moved. */
const mostMoved = 8;

/** The outermost box around an element that does not stand where the page's own width puts it. */
function placedBox(element: Element, window: Window): HTMLElement | null {
  let box: Element | null = null;
  for (let at: Element | null = element; at; at = parentOf(at)) {
    if (/^(fixed|absolute)$/.test(window.getComputedStyle(at).position)) box = at;
  }
  return box as HTMLElement | null;
}

/**
 * Frees a strip at the edge of the page: what the page's own width lays out moves with `main`, and boxes that are placed
 * by the viewport are moved one by one. Null where something stays in the strip: then all is as it was.
 */
export function clearStrip(
  main: HTMLElement,
  { side, width }: Pick<Placement, 'side' | 'width'>,
  strip: Strip,
  isOurs: (element: Element) => boolean,
): Room | null {
  const document = main.ownerDocument;
  const window = document.defaultView!;
  const rooms: Room[] = [];
  /** How often each was moved: what has a width of its own is made narrower at the second time. */
  const moved = new Map<Element, number>();
  const move = (box: HTMLElement) => {
    const times = moved.get(box) ?? 0;
    rooms.push(times === 0 ? makeRoom(box, side, width) : makeNarrow(box, width));
    moved.set(box, times + 1);
  };
  const giveBack = () => {
    for (const room of rooms.reverse()) room.giveBack();
  };
  const inTheWay = (): Element | null => {
    for (const row of rows) {
      for (const column of columns) {
        const x = strip.left + column * (strip.right - strip.left);
        const y = strip.top + row * (strip.bottom - strip.top);
        const [first] = document.elementsFromPoint(x, y).filter((element) => !isOurs(element));
        if (first && !first.contains(main) && first !== document.body) return first;
      }
    }
    return null;
  };

  move(main);
  for (let found = inTheWay(); found; found = inTheWay()) {
    const box = placedBox(found, window);
    if (!box || moved.get(box) === 2 || moved.size > mostMoved) {
      giveBack();
      return null;
    }
    move(box);
  }
  return { giveBack };
}
