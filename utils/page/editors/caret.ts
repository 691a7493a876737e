export const placeCaret = (node: Node, offset: number): void =>
  void node.ownerDocument?.getSelection()?.collapse(node, offset);

/** The browser tells of a moved caret only later; an editor with its own model has to know of it at once. */
export const tellOfCaret = (document: Document): void => void document.dispatchEvent(new Event('selectionchange'));
