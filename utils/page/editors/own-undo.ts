/** Says that a change was made, in the place of the browser. */
export function tellOfChange(root: HTMLElement, data?: string): void {
  const { InputEvent } = root.ownerDocument.defaultView!;
  root.dispatchEvent(
    new InputEvent('input', { bubbles: true, inputType: 'insertReplacementText', data: data ?? null }),
  );
}

/**
 * TinyMCE takes an undo step when the browser's spell checker has replaced a word, and at no other input that is not
 * typed (5.8, 2026-11). Told so before and after, its undo takes back what we did and nothing else.
 */
export function noteStep(root: HTMLElement): void {
  if (root.classList.contains('mce-content-body')) tellOfChange(root);
}
