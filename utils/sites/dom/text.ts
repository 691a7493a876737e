const tidy = (text: string): string => text.replace(/\s+/g, ' ').trim();

/** The text of an element on one line. */
export const textOf = (element: Element | null): string => tidy(element?.textContent ?? '');

/** The element's own text on one line, without that of the elements in it. */
export const ownTextOf = (element: Element): string =>
  tidy([...element.childNodes].map((node) => (node.nodeType === 3 ? node.nodeValue : ' ')).join(''));
