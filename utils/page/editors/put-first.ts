import { placeCaret } from './caret';
import { hasOwnModel } from './own-model';
import { noteStep, noteTyped, tellOfChange } from './own-undo';
import { pasteFirst } from './paste';
import { readRich } from './read';

/** What a gap to the text below takes, in line ends. */
const emptyLine = 2;

/** Line ends that a text already begins with. */
const leadingLines = (text: string): number =>
  text.slice(0, text.length - text.trimStart().length).split('\n').length - 1;

/** The line ends to write below a text that is put before `rest`. */
export const gapTo = (rest: string, wanted = emptyLine): number =>
  rest.trim() === '' ? 0 : Math.max(0, wanted - leadingLines(rest));

const isEmptyLine = (element: Element | null): element is HTMLElement =>
  element !== null &&
  /^(?:p|div)$/.test(element.localName) &&
  element.id === '' &&
  element.textContent.trim() === '' &&
  !element.querySelector('img,table,hr,video,object,blockquote,ul,ol');

interface FirstLine {
  readonly line: HTMLElement;
  readonly isNew: boolean;
}

/**
 * A line of the author's own at the top. What stands there may be a quote or a signature, and what is typed into such an
 * element becomes a part of it.
 */
function openFirstLine(root: HTMLElement): FirstLine {
  const first = root.firstElementChild;
  const startsWithText = root.firstChild?.nodeType === 3 && (root.firstChild.nodeValue ?? '').trim() !== '';
  if (!startsWithText && isEmptyLine(first)) return { line: first, isNew: false };
  if (!startsWithText && !first) return { line: root, isNew: false };
  const { ownerDocument } = root;
  const line = ownerDocument.createElement(first?.localName === 'p' ? 'p' : 'div');
  line.append(ownerDocument.createElement('br'));
  root.prepend(line);
  return { line, isNew: true };
}

/** Paragraphs of this editor stand apart by themselves. */
function hasMargins(root: HTMLElement, line: HTMLElement): boolean {
  if (line === root) return false;
  const { marginTop, marginBottom } = root.ownerDocument.defaultView!.getComputedStyle(line);
  return Number.parseFloat(marginTop) + Number.parseFloat(marginBottom) > 4;
}

/** Types it where the caret is: the browser's own commands, so that one undo takes it all back. */
function type(document: Document, text: string, apart: boolean): void {
  const paragraphs = text.split(/\n{2,}/);
  for (const [at, paragraph] of paragraphs.entries()) {
    if (at > 0) document.execCommand('insertParagraph');
    if (at > 0 && !apart) document.execCommand('insertParagraph');
    for (const [place, line] of paragraph.split('\n').entries()) {
      if (place > 0) document.execCommand(apart ? 'insertLineBreak' : 'insertParagraph');
      if (line !== '') document.execCommand('insertText', false, line);
    }
  }
}

/** For an editor that refuses the commands: a block a line, by hand. */
function buildByHand(root: HTMLElement, line: HTMLElement, text: string, apart: boolean): void {
  const { ownerDocument } = root;
  const blocks = text.split(apart ? /\n{2,}/ : '\n').map((content) => {
    const block = ownerDocument.createElement(line === root ? 'div' : line.localName);
    for (const [at, part] of content.split('\n').entries())
      block.append(...(at > 0 ? [ownerDocument.createElement('br')] : []), part);
    if (content === '') block.append(ownerDocument.createElement('br'));
    return block;
  });
  if (line === root) root.prepend(...blocks);
  else line.replaceWith(...blocks);
  const last = blocks.at(-1);
  if (last) placeCaret(last, last.childNodes.length);
}

/** Puts a text at the top of a rich body, in paragraphs of the editor's own kind; the caret goes to its end. */
export function putFirstInRich(root: HTMLElement, text: string): boolean {
  const { ownerDocument } = root;
  const rest = readRich(root).body.text;
  if (hasOwnModel(root)) {
    const standApart = hasMargins(root, (root.firstElementChild as HTMLElement | null) ?? root);
    // The last of the lines below is the first of what was there.
    const gap = Math.max(rest.trim() === '' ? 0 : 1, gapTo(rest, standApart ? 1 : emptyLine));
    if (pasteFirst(root, text, standApart, gap)) return true;
  }
  root.focus({ preventScroll: true });
  noteStep(root);
  const { line, isNew } = openFirstLine(root);
  const apart = hasMargins(root, line);
  placeCaret(line, 0);
  const before = root.textContent;
  type(ownerDocument, text, apart);
  if (root.textContent === before) {
    buildByHand(root, line, text, apart);
    tellOfChange(root, text);
  }
  const selection = ownerDocument.getSelection();
  const end = selection && selection.rangeCount > 0 ? selection.getRangeAt(0).cloneRange() : null;
  // A line that was opened for it ends by itself.
  const lines = gapTo(rest, apart ? 1 : emptyLine) - (isNew ? 1 : 0);
  for (let i = 0; i < lines; i += 1) ownerDocument.execCommand('insertParagraph');
  if (end && selection) {
    selection.removeAllRanges();
    selection.addRange(end);
  }
  noteStep(root);
  noteTyped(root);
  return true;
}
