import type { Editor } from './editors/editor';

/** Where the focus and the caret were, to be given back. */
export interface Focus {
  restore(): void;
}

type Field = HTMLInputElement | HTMLTextAreaElement;

/** Null for fields that have no caret: a number, a date, a box to tick. */
const caretOf = (element: Element | null) => {
  if (!element || !('selectionStart' in element)) return null;
  const { selectionStart, selectionEnd, selectionDirection } = element as Field;
  return selectionStart === null || selectionEnd === null
    ? null
    : ([selectionStart, selectionEnd, selectionDirection ?? 'none'] as const);
};

export function keepFocus(document: Document, editor: Editor | null): Focus {
  const active = document.activeElement as HTMLElement | null;
  const caret = caretOf(active);
  const text = editor?.document ?? document;
  const isInText = editor !== null && editor.kind !== 'plain' && editor.hasFocus();
  const selection = isInText ? text.getSelection() : null;
  const range = selection && selection.rangeCount > 0 ? selection.getRangeAt(0).cloneRange() : null;
  return {
    restore() {
      if (active?.isConnected && active !== document.body) active.focus({ preventScroll: true });
      // A click on what is gone by then takes the caret with it, and without one the field hears no keys.
      if (active?.isConnected && caret) (active as Field).setSelectionRange(...caret);
      if (isInText && editor.frame) {
        editor.frame.contentWindow?.focus();
        editor.root.focus({ preventScroll: true });
      }
      if (range?.startContainer.isConnected && range.endContainer.isConnected) {
        const now = text.getSelection();
        now?.removeAllRanges();
        now?.addRange(range);
      }
    },
  };
}
