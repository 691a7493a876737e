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

/**
 * CKEditor 4 hands on what was typed when the key is let go, and any other change 200 ms after the focus has left: who
 * sent before that would send the text without it (4 in SOGo 5.8, 2026-11).
 */
export function noteTyped(root: HTMLElement): void {
  if (!root.classList.contains('cke_editable')) return;
  const { KeyboardEvent } = root.ownerDocument.defaultView!;
  root.dispatchEvent(new KeyboardEvent('keyup', { bubbles: true }));
}
