import type { Span } from '../../domain/model/draft';
import type { Reading } from './editor';
import { isHighlight } from './highlight';
import { type Part, partOf } from './parts';
import type { Runs } from './runs';

const unread = new Set(['script', 'style', 'template', 'noscript', 'iframe', 'object', 'svg', 'select', 'button', 'input', 'textarea', 'head']);
const isSpace = (code: number) => code === 32 || (code >= 9 && code <= 13);
/** Zero-width space, soft hyphen, word joiner, byte order mark: editors leave them behind, no reader sees them. */
const isInvisible = (code: number) => code === 0x200b || code === 0xad || code === 0x2060 || code === 0xfeff;
const noBreakSpace = 0xa0;

/** Reads a rich body as a reader sees it: blocks and <br> end a line, white space collapses, hidden elements are left out. */
export function readRich(root: HTMLElement): Reading {
  const styleOf = (element: Element) => root.ownerDocument.defaultView!.getComputedStyle(element);
  const runs: { at: number; node: Text; from: number; length: number }[] = [];
  const spans: Span[] = [];
  let text = '';
  let restIs: { kind: Span['kind']; start: number } | null = null;

  const isAtLineStart = () => text === '' || text.endsWith('\n');

  const add = (node: Text, index: number, character: string) => {
    const last = runs.at(-1);
    if (last && last.node === node && last.from + last.length === index && last.at + last.length === text.length) last.length += 1;
    else runs.push({ at: text.length, node, from: index, length: 1 });
    text += character;
  };

  const readText = (node: Text, keepsSpace: boolean) => {
    const { data } = node;
    for (let index = 0; index < data.length; index += 1) {
      const code = data.charCodeAt(index);
      if (isInvisible(code)) continue;
      if (code === noBreakSpace) add(node, index, ' ');
      else if (!isSpace(code)) add(node, index, data[index]!);
      else if (keepsSpace) add(node, index, code === 13 ? '\n' : data[index]!);
      else if (!isAtLineStart() && !text.endsWith(' ')) add(node, index, ' ');
    }
  };

  const endLine = () => {
    if (!isAtLineStart()) text += '\n';
  };

  const readPart = (part: Part | undefined, start: number) => {
    if (!part) return;
    if (part.toTheEnd) restIs ??= { kind: part.kind, start };
    else if (text.length > start) spans.push({ start, end: text.length, kind: part.kind });
  };

  const readElement = (element: Element) => {
    if (element.localName === 'br') {
      text += '\n';
      return;
    }
    if (unread.has(element.localName)) return;
    const style = styleOf(element);
    if (style.display === 'none' || style.visibility === 'hidden') return;
    const isBlock = style.display !== '' && !/^(inline|contents|ruby)/.test(style.display);
    if (isBlock) endLine();
    const start = text.length;
    readChildren(element, /^(pre|break-spaces)/.test(style.whiteSpace));
    if (!isBlock && text.length > start && isHighlight(style.backgroundColor)) {
      spans.push({ start, end: text.length, kind: 'highlight' });
    }
    readPart(partOf(element), start);
    if (isBlock) endLine();
  };

  const readChildren = (parent: Element, keepsSpace: boolean) => {
    for (let child = parent.firstChild; child; child = child.nextSibling) {
      if (child.nodeType === 3) readText(child as Text, keepsSpace);
      else if (child.nodeType === 1) readElement(child as Element);
    }
  };

  readChildren(root, /^(pre|break-spaces)/.test(styleOf(root).whiteSpace));
  const rest = restIs as { kind: Span['kind']; start: number } | null;
  if (rest && text.length > rest.start) spans.push({ start: rest.start, end: text.length, kind: rest.kind });
  spans.sort((a, b) => a.start - b.start || b.end - a.end);
  return { body: { text, spans }, runs: runs satisfies Runs };
}
