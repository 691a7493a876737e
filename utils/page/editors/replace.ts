import { placeCaret } from './caret';
import { hasOwnModel } from './own-model';
import { noteStep, noteTyped, tellOfChange } from './own-undo';
import { pasteOver } from './paste';
import { readRich } from './read';
import { offsetOf, rangeOf } from './runs';

interface Caret {
  /** Follows the text by itself for as long as its nodes live. */
  readonly range: Range;
  readonly offset: number;
}

function caretOf(root: HTMLElement): Caret | null {
  const selection = root.ownerDocument.getSelection();
  if (!selection || selection.rangeCount === 0) return null;
  const range = selection.getRangeAt(0);
  if (!root.contains(range.startContainer) || !root.contains(range.endContainer)) return null;
  return { range: range.cloneRange(), offset: offsetOf(readRich(root).runs!, range.endContainer, range.endOffset) };
}

function restore(root: HTMLElement, caret: Caret, start: number, end: number, length: number): void {
  const selection = root.ownerDocument.getSelection();
  if (!selection) return;
  const wasOutside = caret.offset < start || caret.offset > end;
  if (wasOutside && root.contains(caret.range.startContainer) && root.contains(caret.range.endContainer)) {
    selection.removeAllRanges();
    selection.addRange(caret.range);
    return;
  }
  place(root, offsetAfter(caret, start, end, length));
}

const offsetAfter = ({ offset }: Caret, start: number, end: number, length: number): number => {
  if (offset < start) return offset;
  return offset > end ? offset - (end - start) + length : start + length;
};

function place(root: HTMLElement, offset: number): void {
  const range = rangeOf(readRich(root).runs!, Math.max(offset - 1, 0), offset);
  if (range) placeCaret(range.endContainer, range.endOffset);
}

/** Once it has drawn the change, an editor with its own model has put the caret behind it. */
function restoreLater(root: HTMLElement, offset: number): void {
  setTimeout(() => {
    const now = caretOf(root);
    if (now && now.offset !== offset) place(root, offset);
  });
}

function insert(root: HTMLElement, range: Range, text: string): void {
  const { ownerDocument } = root;
  const before = root.textContent;
  const selection = ownerDocument.getSelection();
  selection?.removeAllRanges();
  selection?.addRange(range);
  if (text !== '' && hasOwnModel(root) && pasteOver(root, text)) return;
  ownerDocument.execCommand(text === '' ? 'delete' : 'insertText', false, text);
  if (root.textContent !== before) return;
  // An editor that refuses the command is changed by hand, and told so.
  range.deleteContents();
  if (text !== '') range.insertNode(ownerDocument.createTextNode(text));
  tellOfChange(root, text);
}

/** Nothing can't be pasted: a letter beside it goes along. */
function removeFromModel(root: HTMLElement, start: number, end: number): boolean {
  const { text } = readRich(root).body;
  const isLetter = (at: number) => /\S/.test(text[at] ?? '');
  if (isLetter(end)) return replaceInRich(root, start, end + 1, text[end]!);
  return isLetter(start - 1) && replaceInRich(root, start - 1, end, text[start - 1]!);
}

/** Replaces in a rich body as if it were typed; the caret stays at its place in the text, and nothing scrolls. */
export function replaceInRich(root: HTMLElement, start: number, end: number, text: string): boolean {
  if (text === '' && hasOwnModel(root)) return removeFromModel(root, start, end);
  const range = rangeOf(readRich(root).runs!, start, end);
  if (!range) return false;
  const { ownerDocument } = root;
  const caret = caretOf(root);
  const before = ownerDocument.activeElement;
  const scrolled = [root, ownerDocument.scrollingElement].map((box) => [box, box?.scrollTop ?? 0] as const);
  root.focus({ preventScroll: true });
  noteStep(root);
  insert(root, range, text);
  noteStep(root);
  noteTyped(root);
  if (caret) restore(root, caret, start, end, text.length);
  if (caret && hasOwnModel(root)) restoreLater(root, offsetAfter(caret, start, end, text.length));
  for (const [box, top] of scrolled) if (box) box.scrollTop = top;
  if (before && before !== root && !root.contains(before) && before !== ownerDocument.body)
    (before as HTMLElement).focus?.({ preventScroll: true });
  return true;
}
