/** Whether an element is where editing begins. */
export const isEditable = (element: Element): boolean =>
  /^(?:|true|plaintext-only)$/i.test(element.getAttribute('contenteditable') ?? 'false');

const inside = ':scope > [contenteditable], :scope > * > [contenteditable]';

/** What is written in, in a frame's document: its body, or the one element in it that can be; null where nothing is. */
export function editedPart(document: Document): HTMLElement | null {
  const { body } = document;
  if (!body) return null;
  if (document.designMode === 'on' || isEditable(body) || isEditable(document.documentElement)) return body;
  return [...body.querySelectorAll<HTMLElement>(inside)].find(isEditable) ?? null;
}
