import { placeCaret, tellOfCaret } from './caret';
import { readRich } from './read';
import { rangeOf } from './runs';

const blockOf = (document: Document, lines: readonly string[]): HTMLElement => {
  const block = document.createElement('p');
  for (const [at, line] of lines.entries()) block.append(...(at > 0 ? [document.createElement('br')] : []), line);
  if (lines.join('') === '') block.append(document.createElement('br'));
  return block;
};

/** In paragraphs, or, where those don't stand apart, a line each; the last one is open to what comes below. */
function markupOf(document: Document, text: string, apart: boolean, gap: number): string {
  const box = document.createElement('div');
  const blocks = apart
    ? text.split(/\n{2,}/).map((block) => block.split('\n'))
    : text.split('\n').map((line) => [line]);
  const below: string[][] = Array.from({ length: gap }, () => ['']);
  box.append(...[...blocks, ...below].map((lines) => blockOf(document, lines)));
  return box.innerHTML;
}

/** Where `text` ends in what now stands at the top: its lines are looked for one after the other. */
function endOf(body: string, text: string): number {
  let at = 0;
  for (const line of text.split('\n')) {
    const found = line === '' ? at : body.indexOf(line.trim(), at);
    if (found < 0) return -1;
    at = found + line.trim().length;
  }
  return at;
}

/** True when the editor has taken it. */
function paste(root: HTMLElement, content: Readonly<Record<string, string>>): boolean {
  const { ClipboardEvent, DataTransfer } = root.ownerDocument.defaultView as unknown as typeof globalThis;
  const clipboardData = new DataTransfer();
  for (const [type, text] of Object.entries(content)) clipboardData.setData(type, text);
  const event = new ClipboardEvent('paste', { bubbles: true, cancelable: true, composed: true, clipboardData });
  return !root.dispatchEvent(event);
}

/**
 * Gives `text` to an editor with a model of its own, in the place of what is selected. It has it at once: what is put
 * among its elements is found out later, and CKEditor 5 forgets it when the focus leaves before (16, 2026-11).
 */
export function pasteOver(root: HTMLElement, text: string): boolean {
  tellOfCaret(root.ownerDocument);
  return paste(root, { 'text/plain': text });
}

/**
 * Gives a text to an editor with a model of its own, as if it were pasted before all that is there. False where the
 * editor did not take it. The caret goes to its end once the editor has drawn it.
 */
export function pasteFirst(root: HTMLElement, text: string, apart: boolean, gap: number): boolean {
  const { ownerDocument: document } = root;
  const { runs } = readRich(root);
  const [first] = runs ?? [];
  root.focus({ preventScroll: true });
  if (first) placeCaret(first.node, 0);
  else placeCaret(root.firstElementChild ?? root, 0);
  tellOfCaret(document);
  const markup = markupOf(document, text, apart, gap);
  if (!paste(root, { 'text/plain': text + '\n'.repeat(gap), 'text/html': markup })) return false;
  setTimeout(() => {
    const now = readRich(root);
    const end = endOf(now.body.text, text);
    const place = end > 0 ? rangeOf(now.runs!, end - 1, end) : null;
    if (!place) return;
    placeCaret(place.endContainer, place.endOffset);
    // Before the editor draws anew, and puts the caret where it still takes it to be.
    tellOfCaret(document);
  });
  return true;
}
