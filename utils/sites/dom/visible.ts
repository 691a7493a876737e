/** The element can be seen, as far as styles say so; it may be scrolled out of view. */
export const isVisible = (element: Element): boolean => element.checkVisibility({ visibilityProperty: true });
