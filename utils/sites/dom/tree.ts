/** The element around this one, also out of a shadow root. */
export const parentOf = (element: Element): HTMLElement | null =>
  element.parentElement ?? ((element.getRootNode() as Partial<ShadowRoot>).host as HTMLElement | undefined) ?? null;

/** Whether `inner` stands in `outer`, through open shadow roots as well. */
export function holds(outer: Element, inner: Element): boolean {
  let at: Element | undefined = inner;
  while (at && !outer.contains(at)) at = (at.getRootNode() as Partial<ShadowRoot>).host;
  return at !== undefined;
}

/**
 * What a selector finds, also in the open shadow roots of parts of the page's own making: these stand where their hosts
 * do.
 */
export function allThrough<E extends Element = HTMLElement>(root: ParentNode, selector: string): readonly E[] {
  const found = [...root.querySelectorAll<E>(selector)];
  const own = (root as Partial<Element>).shadowRoot;
  if (own) found.unshift(...allThrough<E>(own, selector));
  const hosts = [...root.querySelectorAll('*')].filter(
    ({ localName, shadowRoot }) => localName.includes('-') && shadowRoot !== null,
  );
  if (hosts.length === 0) return found;
  const places = new Map<E, Node>(found.map((element) => [element, element]));
  for (const host of hosts) for (const inner of allThrough<E>(host.shadowRoot!, selector)) places.set(inner, host);
  return [...places.keys()].sort((one, other) => {
    const [here, there] = [places.get(one)!, places.get(other)!];
    return here === there ? 0 : here.compareDocumentPosition(there) & 4 ? -1 : 1;
  });
}
