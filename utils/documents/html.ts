import { decodeText } from './decode';
import type { TextWriter } from './text-writer';
import { scanXml } from './xml';

const silent = new Set(['script', 'style', 'head', 'template', 'title']);
const blocks = new Set(
  'p div br li tr td th h1 h2 h3 h4 h5 h6 blockquote table ul ol hr section article pre'.split(' '),
);

/** Text of a page by its blocks. */
export function readHtml(bytes: Uint8Array, writer: TextWriter): void {
  let text = '';
  let inside = '';
  const flush = () => {
    writer.add('paragraph', text.replace(/\s+/g, ' ').trim());
    text = '';
  };
  scanXml(decodeText(bytes), {
    open(name, _, selfClosing) {
      const tag = name.toLowerCase();
      if (inside === '' && silent.has(tag) && !selfClosing) inside = tag;
      if (blocks.has(tag)) flush();
    },
    close(name) {
      const tag = name.toLowerCase();
      if (tag === inside) inside = '';
      if (blocks.has(tag)) flush();
    },
    text(more) {
      if (inside === '') text += more;
    },
  });
  flush();
}
