import type { Span } from '../../domain/model/draft';
import type { Reading } from './editor';
import { isHighlight } from './highlight';
import { isLaidOver, isOwnMark } from './others';
import { type Part, partOf } from './parts';
import type { Runs } from './runs';

const unread = new Set([
  'script',
  'style',
  'template',
  'noscript',
  'iframe',
  'object',
  'svg',
  'select',
  'button',
  'input',
  'textarea',
  'head',
]);
const isSpace = (code: number) => code === 32 || (code >= 9 && code <= 13);
/** Zero-width space, soft hyphen, word joiner, byte order mark: editors leave them behind, no reader sees them. */
const isInvisible = (code: number) => code === 0x200b || code === 0xad || code === 0x2060 || code === 0xfeff;
const asSpace = (character: string) => (character === '\r' ? '\n' : ' ');

/** Reads a rich body as a reader sees it: blocks and <br> end a line, white space collapses, hidden elements are left out. */
export function readRich(root: HTMLElement): Reading {
  const styleOf = (element: Element) => root.ownerDocument.defaultView!.getComputedStyle(element);
  const runs: { at: number; node: Text; from: number; length: number }[] = [];
  const spans: Span[] = [];
  const pieces: string[] = [];
  let length = 0;
  let last = '\n';
  let rest: { kind: Span['kind']; start: number } | null = null;

  const put = (characters: string) => {
    pieces.push(characters);
    length += characters.length;
    last = characters;
  };

  /** Takes a stretch of a node over as it is; a no-break space is as long as the space that it is read as. */
  const add = (node: Text, from: number, to: number, characters: string) => {
    if (to <= from) return;
    const run = runs.at(-1);
    if (run?.node === node && run.from + run.length === from && run.at + run.length === length) run.length += to - from;
    else runs.push({ at: length, node, from, length: to - from });
    put(characters);
  };

  const readText = (node: Text, keepsSpace: boolean) => {
    const { data } = node;
    let from = 0;
    const take = (to: number) => add(node, from, to, data.slice(from, to).replace(/[\u00a0\r]/g, asSpace));
    for (let index = 0; index < data.length; index += 1) {
      const code = data.charCodeAt(index);
      if (isSpace(code) && !keepsSpace) {
        take(index);
        if (!last.endsWith('\n') && !last.endsWith(' ')) add(node, index, index + 1, ' ');
        from = index + 1;
      } else if (isInvisible(code)) {
        take(index);
        from = index + 1;
      }
    }
    take(data.length);
  };

  const endLine = () => {
    if (!last.endsWith('\n')) put('\n');
  };

  const readPart = (part: Part | undefined, start: number) => {
    if (!part) return;
    if (part.toTheEnd) rest ??= { kind: part.kind, start };
    else if (length > start) spans.push({ start, end: length, kind: part.kind });
  };

  const readElement = (element: Element) => {
    if (element.localName === 'br') {
      put('\n');
      return;
    }
    if (unread.has(element.localName)) return;
    const style = styleOf(element);
    if (style.display === 'none' || style.visibility === 'hidden' || isLaidOver(element, style)) return;
    const isBlock = style.display !== '' && !/^(inline|contents|ruby)/.test(style.display);
    if (isBlock) endLine();
    const start = length;
    readChildren(element, /^(pre|break-spaces)/.test(style.whiteSpace));
    if (!isBlock && length > start && isHighlight(style.backgroundColor) && isOwnMark(element)) {
      spans.push({ start, end: length, kind: 'highlight' });
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
  const open = rest as { kind: Span['kind']; start: number } | null;
  if (open && length > open.start) spans.push({ start: open.start, end: length, kind: open.kind });
  spans.sort((a, b) => a.start - b.start || b.end - a.end);
  return { body: { text: pieces.join(''), spans }, runs: runs satisfies Runs };
}
