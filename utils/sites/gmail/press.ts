/** In the order in which a browser tells of a click. */
const kinds = ['pointerover', 'mouseover', 'pointerdown', 'mousedown', 'pointerup', 'mouseup', 'click'] as const;

/**
 * Presses a control as a person does. Gmail hears some of its controls at an element far above them, by where the pointer
 * is, and does nothing at a bare click (2026-05).
 */
export function press(control: HTMLElement): void {
  const { ownerDocument: document } = control;
  const { PointerEvent, MouseEvent } = document.defaultView as Window & typeof globalThis;
  const { x, y, width, height } = control.getBoundingClientRect();
  const [clientX, clientY] = [x + width / 2, y + height / 2];
  const hit = document.elementFromPoint(clientX, clientY);
  const target = hit && control.contains(hit) ? hit : control;
  for (const kind of kinds) {
    const isDown = kind === 'pointerdown' || kind === 'mousedown';
    const how = { bubbles: true, cancelable: true, composed: true, clientX, clientY, buttons: isDown ? 1 : 0 };
    const event = kind.startsWith('pointer')
      ? new PointerEvent(kind, { ...how, pointerId: 1, pointerType: 'mouse', isPrimary: true })
      : new MouseEvent(kind, { ...how, detail: kind === 'mouseover' ? 0 : 1 });
    target.dispatchEvent(event);
  }
}
