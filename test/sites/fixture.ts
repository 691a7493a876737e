import { readFileSync } from 'node:fs';
import { Window } from 'happy-dom';

/** A recorded page as a document at the address that it had; the address is its first line. */
export function fixture(path: string): Document {
  const html = readFileSync(`test/sites/fixtures/${path}.html`, 'utf8');
  const url = /^<!-- (\S+) -->/.exec(html)?.[1] ?? 'about:blank';
  return documentOf(html.slice(html.indexOf('\n') + 1), url);
}

export function documentOf(html: string, url = 'https://page.example/'): Document {
  const window = new Window({ url });
  window.document.write(html);
  const document = window.document as unknown as Document;
  // What makes shadow roots, for nothing in a recorded page runs by itself.
  for (const script of document.querySelectorAll('script[data-run]'))
    new Function('document', script.textContent ?? '')(document);
  return document;
}
