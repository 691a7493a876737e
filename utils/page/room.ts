export interface Room {
  giveBack(): void;
}

type Side = 'left' | 'right';
type Zoomed = Element & { readonly currentCSSZoom?: number };

/** How much larger than our frame's this element's own pixels are: a page may enlarge a part of itself. */
const enlarged = (element: Element): number => {
  const zoom = (one: Zoomed) => one.currentCSSZoom ?? 1;
  return zoom(element) / zoom(element.ownerDocument.documentElement);
};

/** Gives an element another style, and its own back afterwards. */
function restyle(element: HTMLElement, property: string, to: string): Room {
  const { style } = element;
  const [value, priority] = [style.getPropertyValue(property), style.getPropertyPriority(property)];
  style.setProperty(property, to, 'important');
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

/** Moves an element's edge aside. */
export const makeRoom = (element: HTMLElement, side: Side, width: number): Room =>
  restyle(element, `margin-${side}`, `${Math.ceil(width / enlarged(element))}px`);

/** For one that has a width of its own: it is made narrower by that much. */
export const makeNarrow = (element: HTMLElement, width: number): Room =>
  restyle(element, 'max-width', `calc(100% - ${Math.ceil(width / enlarged(element))}px)`);
