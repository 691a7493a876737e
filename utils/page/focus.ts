import type { Editor } from './editors/editor';

/** Where the focus and the caret were, to be given back. */
export interface Focus {
  restore(): void;
}

export function keepFocus(document: Document, editor: Editor | null): Focus {
  const active = document.activeElement as HTMLElement | null;
  const text = editor?.document ?? document;
  const isInText = editor !== null && editor.kind !== 'plain' && editor.hasFocus();
  const selection = isInText ? text.getSelection() : null;
  const range = selection && selection.rangeCount > 0 ? selection.getRangeAt(0).cloneRange() : null;
  return {
    restore() {
      if (active?.isConnected && active !== document.body) active.focus({ preventScroll: true });
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
