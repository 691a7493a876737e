export interface Room {
  giveBack(): void;
}

/** Moves an element's edge aside, and puts its own margin back afterwards. */
export function makeRoom(element: HTMLElement, side: 'left' | 'right', width: number): Room {
  const property = `margin-${side}`;
  const { style } = element;
  const [value, priority] = [style.getPropertyValue(property), style.getPropertyPriority(property)];
  style.setProperty(property, `${width}px`, 'important');
  // Some hosts lay themselves out by script, and only when the window changes.
  const { Event } = element.ownerDocument.defaultView!;
  const tell = () => element.ownerDocument.defaultView?.dispatchEvent(new Event('resize'));
  tell();
  return {
    giveBack() {
      if (value) style.setProperty(property, value, priority);
      else style.removeProperty(property);
      if (style.length === 0) element.removeAttribute('style');
      tell();
    },
  };
}
