import type { Editor } from './editor';
import { putFirstInRich } from './put-first';
import { readRich } from './read';
import { replaceInRich } from './replace';

export function openRich(root: HTMLElement): Editor {
  const { ownerDocument } = root;
  return {
    kind: 'rich',
    document: ownerDocument,
    root,
    frame: null,
    isCurrent: () => root.isConnected,
    hasFocus: () => ownerDocument.activeElement !== null && root.contains(ownerDocument.activeElement),
    read: () => readRich(root),
    replace: (start, end, text) => replaceInRich(root, start, end, text),
    putFirst: (text) => putFirstInRich(root, text),
  };
}
