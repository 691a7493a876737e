import { editedPart } from '../../sites/dom/editable';
import type { Editor } from './editor';
import { putFirstInRich } from './put-first';
import { readRich } from './read';
import { replaceInRich } from './replace';

/** Until the editor has made it ready, its body is taken for the place to write. */
const rootOf = (document: Document): HTMLElement | null => editedPart(document) ?? document.body;

/** The body of an editor that lives in a frame. The frame's document may be rewritten: then this one is not current. */
export function openFramed(frame: HTMLIFrameElement): Editor | null {
  const document = frame.contentDocument;
  const root = document && rootOf(document);
  if (!document || !root) return null;
  return {
    kind: 'framed',
    document,
    root,
    frame,
    isCurrent: () => frame.isConnected && frame.contentDocument === document && rootOf(document) === root,
    hasFocus: () => frame.ownerDocument.activeElement === frame,
    read: () => readRich(root),
    replace(start, end, text) {
      const before = frame.ownerDocument.activeElement;
      frame.contentWindow?.focus();
      const isDone = replaceInRich(root, start, end, text);
      if (before !== frame && before !== frame.ownerDocument.body)
        (before as HTMLElement | null)?.focus?.({ preventScroll: true });
      return isDone;
    },
    putFirst(text) {
      frame.contentWindow?.focus();
      return putFirstInRich(root, text);
    },
  };
}
