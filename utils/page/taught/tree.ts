/** The element around this one, also out of a shadow root. */
export const parentOf = (element: Element): HTMLElement | null => {
  if (element.parentElement) return element.parentElement;
  const { host } = element.getRootNode() as Partial<ShadowRoot>;
  return (host as HTMLElement | undefined) ?? null;
};

/** Whether `inner` stands in `outer`, through shadow roots as well. */
export function holds(outer: Element, inner: Element): boolean {
  for (let at: Element | null = inner; at; at = parentOf(at)) if (at === outer) return true;
  return false;
}
