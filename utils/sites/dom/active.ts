/** The element that has the focus, also inside of open shadow roots; null for none, or for the body as a whole. */
export function activeElementOf(document: Document): HTMLElement | null {
  let active = document.activeElement;
  while (active?.shadowRoot?.activeElement) active = active.shadowRoot.activeElement;
  return active && active !== document.body && active !== document.documentElement ? (active as HTMLElement) : null;
}
