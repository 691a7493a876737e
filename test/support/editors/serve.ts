import { existsSync, readFileSync } from 'node:fs';
import { createServer } from 'node:http';
import type { AddressInfo } from 'node:net';
import { extname, join, normalize } from 'node:path';
import { ensurePackages } from '../../servers/packages';
import { bundle } from '../bundle';
import { type EditorPage, editorPages, htmlOf } from './pages';

const types: Readonly<Record<string, string>> = {
  '.js': 'text/javascript; charset=utf-8',
  '.css': 'text/css; charset=utf-8',
  '.svg': 'image/svg+xml',
};

/** Those of Debian's own packages, 3.6 and 4.19: the first is in no other registry, of the second the last free ones. */
const packaged = ['ckeditor3', 'ckeditor'];

function fileOf(path: string): string {
  const inside = normalize(decodeURIComponent(path));
  const isPackaged = packaged.some((name) => inside.startsWith(`/${name}/`));
  return join(isPackaged ? '/usr/share/javascript' : 'node_modules', inside);
}

export interface EditorServer {
  readonly origin: string;
  /** Those that can be had here. */
  readonly pages: readonly EditorPage[];
  urlOf(page: EditorPage): string;
  stop(): Promise<void>;
}

/** Serves a mail form with each editor, with the editors as they are published. */
export async function serveEditors(extra: Readonly<Record<string, string>> = {}): Promise<EditorServer> {
  const hasPackaged = await ensurePackages(packaged, 'The pages with CKEditor 3 and 4');
  const scripts: Record<string, string> = {
    '/prosemirror.js': await bundle('test/support/editors/prosemirror.ts', 'prosemirror'),
    '/lexical.js': await bundle('test/support/editors/lexical.ts', 'lexical'),
  };
  const pages = editorPages.filter(
    ({ head = '' }) => hasPackaged || !packaged.some((name) => head.includes(`/${name}/`)),
  );
  const server = createServer(({ url = '/' }, response) => {
    const { pathname } = new URL(url, 'http://localhost');
    const send = (type: string, body: string | Buffer) => {
      response.writeHead(200, { 'Content-Type': type });
      response.end(body);
    };
    const page = pages[Number(pathname.slice(1))];
    const ready = scripts[pathname];
    const html = extra[pathname];
    if (html) return send('text/html; charset=utf-8', html);
    if (pathname !== '/' && page) return send('text/html; charset=utf-8', htmlOf(page));
    if (ready) return send('text/javascript; charset=utf-8', ready);
    const file = pathname.startsWith('/modules/') ? fileOf(pathname.slice('/modules'.length)) : '';
    if (existsSync(file)) return send(types[extname(file)] ?? 'application/octet-stream', readFileSync(file));
    response.writeHead(404).end();
  });
  await new Promise<void>((resolve) => {
    server.listen(0, '127.0.0.1', resolve);
  });
  const origin = `http://127.0.0.1:${(server.address() as AddressInfo).port}`;
  return {
    origin,
    pages,
    urlOf: (page) => `${origin}/${pages.indexOf(page)}`,
    stop: () =>
      new Promise((resolve) => {
        server.closeAllConnections();
        server.close(() => resolve());
      }),
  };
}
