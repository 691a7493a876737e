/** Presses a control as a pointer does, for hosts that act before the click. */
export function pressLikePointer(control: HTMLElement): void {
  const { MouseEvent, PointerEvent } = control.ownerDocument.defaultView!;
  const box = control.getBoundingClientRect();
  const at = { clientX: box.x + box.width / 2, clientY: box.y + box.height / 2 };
  const of = (buttons: number) => ({ ...at, bubbles: true, cancelable: true, composed: true, button: 0, buttons });
  const pointer = { pointerId: 1, pointerType: 'mouse', isPrimary: true };
  control.dispatchEvent(new PointerEvent('pointerdown', { ...of(1), ...pointer }));
  control.dispatchEvent(new MouseEvent('mousedown', of(1)));
  control.dispatchEvent(new PointerEvent('pointerup', { ...of(0), ...pointer }));
  control.dispatchEvent(new MouseEvent('mouseup', of(0)));
  if (control.isConnected) control.click();
}
