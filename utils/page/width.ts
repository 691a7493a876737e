import type { Placement } from '../domain/model/settings';
import { make } from './show/make';

/** Beside the frame, never over it: a frame that anything covers takes no click. */
export const widthStyle = `
.edge { position: absolute; inset-block: 0; width: 8px; cursor: ew-resize; touch-action: none; }
.edge:hover, .edge.held { background: var(--accent-wash); }
.right .edge { right: 100%; }
.left .edge { left: 100%; }
.frame:has(.edge.held) iframe { pointer-events: none; }
`;

const least = 260;
const most = 600;

/** The inner edge of the sidebar: pulled, it makes it wider or narrower. */
export function makeEdge(
  document: Document,
  placement: () => Placement,
  resize: (width: number) => void,
  done: () => void,
): HTMLElement {
  const edge = make(document, 'div', { class: 'edge', part: 'sidebar-edge' });
  const pull = (event: PointerEvent) => {
    const window = document.defaultView;
    if (!event.isTrusted || !window || !edge.hasPointerCapture(event.pointerId)) return;
    const width = placement().side === 'right' ? window.innerWidth - event.clientX : event.clientX;
    resize(Math.round(Math.max(least, Math.min(most, width))));
  };
  const hold = (event: PointerEvent) => {
    if (!event.isTrusted) return;
    edge.setPointerCapture(event.pointerId);
    edge.classList.add('held');
  };
  const letGo = () => {
    if (edge.classList.contains('held')) done();
    edge.classList.remove('held');
  };
  edge.addEventListener('pointerdown', hold);
  edge.addEventListener('pointermove', pull);
  edge.addEventListener('lostpointercapture', letGo);
  return edge;
}
