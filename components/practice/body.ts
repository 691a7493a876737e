import { quotedLine } from '../../utils/state/quoted-lines';

const blocks = new Set(['DIV', 'P', 'BLOCKQUOTE', 'UL', 'OL', 'LI', 'PRE', 'H1', 'H2', 'H3', 'TABLE', 'TR']);

const quoteMark = /^> ?/;

/** The lines of a rich body as they would go out in plain text: a quote's lines begin with ">". */
export function plainText(editor: Node): string {
  return linesOf(editor).join('\n');
}

function linesOf(root: Node): string[] {
  const lines: string[] = [];
  let open: string | null = null;
  const end = () => {
    if (open !== null) lines.push(open);
    open = null;
  };
  const text = (content: string) => {
    const [first = '', ...rest] = content.split('\n');
    open = (open ?? '') + first;
    for (const next of rest) {
      end();
      open = next === '' ? null : next;
    }
  };
  const walk = (node: Node) => {
    for (const child of node.childNodes) {
      if (child.nodeType === Node.TEXT_NODE) text(child.nodeValue ?? '');
      else if (child.nodeName === 'BR') {
        lines.push(open ?? '');
        open = null;
      } else if (child.nodeName === 'BLOCKQUOTE') {
        end();
        lines.push(...linesOf(child).map(quotedLine));
      } else if (blocks.has(child.nodeName)) {
        end();
        walk(child);
        end();
      } else walk(child);
    }
  };
  walk(root);
  end();
  return lines;
}

/** The same text as elements: a line is a block, and lines that begin with ">" stand in a blockquote. */
export function richBody(document: Document, text: string): DocumentFragment {
  const fragment = document.createDocumentFragment();
  let quote: string[] = [];
  const endQuote = () => {
    if (quote.length === 0) return;
    const element = document.createElement('blockquote');
    element.append(richBody(document, quote.join('\n')));
    fragment.append(element);
    quote = [];
  };
  for (const line of text.split('\n')) {
    if (quoteMark.test(line)) {
      quote.push(line.replace(quoteMark, ''));
      continue;
    }
    endQuote();
    const block = document.createElement('div');
    block.append(line === '' ? document.createElement('br') : line);
    fragment.append(block);
  }
  endQuote();
  return fragment;
}
