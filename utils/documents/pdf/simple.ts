import type { Budget } from '../budget';
import { joined } from '../bytes';
import { readAnnotations } from './annotations';
import { contentReader } from './content';
import { openFile, type PdfFile } from './file';
import type { PdfPage } from './page';
import { pageText } from './page-text';
import { type Dict, isDict, isList, Ref, Stream, Unsure, type Value } from './values';

/** Written from right to left: the order in the file says little. */
const fromRight = /[\u0590-\u08ff\ufb1d-\ufdff\ufe70-\ufefe]/;
const ligatures = /[\ufb00-\ufb06]/g;

/** The pages of a simple file, one after another; `Unsure` as soon as anything is not simple. */
export function* readSimplePdf(bytes: Uint8Array, budget: Budget): Generator<PdfPage> {
  const file = openFile(bytes, budget);
  const reader = contentReader(file, budget);
  for (const { dict, resources } of pagesOf(file)) {
    budget.checkTime();
    const page = pageText();
    reader.read(contentOf(dict, file), resources, page);
    const text = page.text();
    if (fromRight.test(text)) throw new Unsure('from right to left');
    yield { text: text.replace(ligatures, (sign) => sign.normalize('NFKC')), ...readAnnotations(dict, file) };
  }
}

interface Page {
  readonly dict: Dict;
  readonly resources: Dict;
}

const mostPages = 50_000;

function pagesOf(file: PdfFile): readonly Page[] {
  const catalog = file.dict(file.trailer.get('Root'));
  const pages: Page[] = [];
  const seen = new Set<number>();
  const stack: { readonly node: Value | undefined; readonly resources: Dict }[] = [
    { node: catalog.get('Pages'), resources: new Map() },
  ];
  for (let one = stack.pop(); one; one = stack.pop()) {
    if (one.node instanceof Ref) {
      if (seen.has(one.node.number)) throw new Unsure('pages in a circle');
      seen.add(one.node.number);
    }
    const dict = file.dict(one.node);
    const own = file.resolve(dict.get('Resources'));
    const resources = isDict(own) ? own : one.resources;
    const kids = file.resolve(dict.get('Kids'));
    if (isList(kids)) {
      if (kids.length + stack.length > mostPages) throw new Unsure('many pages');
      for (let at = kids.length - 1; at >= 0; at -= 1) stack.push({ node: kids[at], resources });
    } else pages.push({ dict, resources });
  }
  if (pages.length === 0) throw new Unsure('no pages');
  return pages;
}

const lineFeed = 10;

/** A page's content may be cut anywhere between two words. */
function contentOf(page: Dict, file: PdfFile): Uint8Array {
  const contents = file.resolve(page.get('Contents'));
  const streams = isList(contents) ? contents.map((one) => file.resolve(one)) : contents === null ? [] : [contents];
  const pieces = streams.map((stream) => {
    if (!(stream instanceof Stream)) throw new Unsure('no content');
    return file.decode(stream);
  });
  return joined(pieces, 1, lineFeed);
}
