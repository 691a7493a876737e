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

/**
 * Gives a text to an editor with a model of its own, as if it were pasted before all that is there. False where the
 * editor did not take it. The caret goes to its end once the editor has drawn it.
 */
export function pasteFirst(root: HTMLElement, text: string, apart: boolean, gap: number): boolean {
  const { ownerDocument: document } = root;
  const window = document.defaultView as unknown as typeof globalThis;
  const { runs } = readRich(root);
  const [first] = runs ?? [];
  root.focus({ preventScroll: true });
  if (first) placeCaret(first.node, 0);
  else placeCaret(root.firstElementChild ?? root, 0);
  tellOfCaret(document);
  const data = new window.DataTransfer();
  data.setData('text/plain', text + '\n'.repeat(gap));
  data.setData('text/html', markupOf(document, text, apart, gap));
  const event = new window.ClipboardEvent('paste', {
    bubbles: true,
    cancelable: true,
    composed: true,
    clipboardData: data,
  });
  if (root.dispatchEvent(event)) return false;
  setTimeout(() => {
    const now = readRich(root);
    const end = endOf(now.body.text, text);
    const place = end > 0 ? rangeOf(now.runs!, end - 1, end) : null;
    if (place) placeCaret(place.endContainer, place.endOffset);
  });
  return true;
}
