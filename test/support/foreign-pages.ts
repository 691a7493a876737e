import { createServer } from 'node:http';
import type { AddressInfo } from 'node:net';
import { webmailHtml } from './webmail-page';

/** What a page of this server is: the headers that it comes with, and its markup. */
export interface ForeignPage {
  readonly headers?: Readonly<Record<string, string>>;
  readonly html: string;
}

export interface ForeignPages {
  readonly origin: string;
  stop(): Promise<void>;
}

/** Puts the markup into a script: nothing in it ends the script. */
const quoted = (html: string): string => JSON.stringify(html).replaceAll('<', '\\u003c');
const attribute = (html: string): string => html.replaceAll('&', '&amp;').replaceAll('"', '&quot;');

const frame = (traits: string) => `<iframe id="f" width="900" height="500" ${traits}></iframe>`;
const written = (html: string) =>
  `<script>{ const d = document.querySelector('#f').contentDocument; d.open(); d.write(${quoted(html)}); d.close(); }</script>`;

/** The ways in which a page may hold a compose window in a frame; `html` is what stands in it. */
export const framings = {
  'a frame of the same site': () => frame('src="/compose"'),
  'a frame in a frame': () => frame('src="/framed?how=a%20frame%20of%20the%20same%20site"'),
  'about:blank, written by script': (html: string) => frame('') + written(html),
  srcdoc: (html: string) => frame(`srcdoc="${attribute(html)}"`),
  'a blob': (html: string) =>
    `${frame('')}<script>document.querySelector('#f').src = URL.createObjectURL(new Blob([${quoted(html)}], { type: 'text/html' }))</script>`,
  'sandboxed, with its origin': () => frame('sandbox="allow-scripts allow-same-origin" src="/compose"'),
  'sandboxed, without an origin': () => frame('sandbox="allow-scripts" src="/compose"'),
  'sandboxed srcdoc': (html: string) => frame(`sandbox="allow-scripts" srcdoc="${attribute(html)}"`),
} as const satisfies Readonly<Record<string, (html: string) => string>>;

/** The ways in which a page opens a window with a compose window in it. */
export const opened = {
  'a pop-up of the same site': () => `open('/compose', '', 'popup,width=1000,height=700')`,
  'a pop-up that is written by script': (html: string) =>
    `const d = open('', '', 'popup,width=1000,height=700').document; d.open(); d.write(${quoted(html)}); d.close();`,
} as const satisfies Readonly<Record<string, (html: string) => string>>;

/** As webmails show the mail that came in: no script of its sender's runs there. */
export const scriptless = {
  'a sandboxed frame': (html: string) => frame(`sandbox srcdoc="${attribute(html)}"`),
  'a sandboxed frame of the same origin': (html: string) =>
    frame(`sandbox="allow-same-origin" srcdoc="${attribute(html)}"`),
} as const satisfies Readonly<Record<string, (html: string) => string>>;

/** `/compose` is a compose window, `/framed?how=…` holds one in a frame; `pages` are the test's own, by path. */
export async function serveForeignPages(pages: Readonly<Record<string, ForeignPage>> = {}): Promise<ForeignPages> {
  const compose = webmailHtml();
  const pageAt = (url: URL): ForeignPage => {
    const own = pages[url.pathname];
    if (own) return own;
    const how = url.searchParams.get('how') ?? '';
    const src = url.searchParams.get('src') ?? '';
    if (src) return { html: frame(`src="${attribute(src)}"`) };
    const framing = { ...framings, ...scriptless }[how as keyof typeof framings];
    if (framing) return { html: `<!doctype html><title>Around</title>${framing(compose)}` };
    const opening = opened[how as keyof typeof opened];
    return {
      html: opening
        ? `<button id="open">Write</button><script>document.querySelector('#open').onclick = () => { ${opening(compose)} };</script>`
        : compose,
    };
  };
  const server = createServer(({ url = '/' }, response) => {
    const { headers, html } = pageAt(new URL(url, 'http://localhost'));
    response.writeHead(200, { 'Content-Type': 'text/html; charset=utf-8', ...headers });
    response.end(html);
  });
  await new Promise<void>((resolve) => {
    server.listen(0, '127.0.0.1', resolve);
  });
  return {
    origin: `http://127.0.0.1:${(server.address() as AddressInfo).port}`,
    stop: () =>
      new Promise((resolve) => {
        server.closeAllConnections();
        server.close(() => resolve());
      }),
  };
}
