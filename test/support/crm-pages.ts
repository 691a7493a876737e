import { readdirSync, readFileSync } from 'node:fs';
import { createServer } from 'node:http';
import type { AddressInfo } from 'node:net';

const folder = 'test/sites/fixtures/records';

/** A page that moves between records by itself; what they hold comes half a second later. */
const singlePage = `<!doctype html><title>Single</title><header><span class="current-user">robin@sales.example</span></header>
<main id="app"></main><script>
const people = { 21: ['Ben Schultz', 'ben.schultz@harbor.example'], 22: ['Chloe Martin', 'chloe@atelier.example'] };
function show() {
  const [name, email] = people[location.pathname.split('/').pop()];
  app.textContent = 'Loading';
  setTimeout(() => { document.title = name; app.innerHTML = '<h1>' + name + '</h1><dl><dt>Email</dt><dd>' + email + '</dd></dl>'; }, 500);
}
addEventListener('popstate', show);
function go(id) { history.pushState(null, '', '/spa/contacts/' + id); show(); }
show();
</script>`;

export interface CrmPages {
  readonly origin: string;
  /** Where a page of fixtures/records stands. */
  address(page: string): string;
  stop(): Promise<void>;
}

/** The recorded pages of records at the paths that they had, on a free loopback port. */
export async function serveCrmPages(): Promise<CrmPages> {
  const pages = new Map<string, { readonly path: string; readonly html: string }>();
  for (const file of readdirSync(folder)) {
    const html = readFileSync(`${folder}/${file}`, 'utf8');
    const { pathname, search, hash } = new URL(/^<!-- (\S+) -->/.exec(html)?.[1] ?? '');
    pages.set(file.replace('.html', ''), { path: pathname + search + hash, html });
  }
  const server = createServer(({ url = '/' }, response) => {
    const page = [...pages.values()].find(({ path }) => path.split('#')[0] === url);
    response.writeHead(200, { 'Content-Type': 'text/html; charset=utf-8' });
    response.end(url.startsWith('/spa/') ? singlePage : (page?.html ?? ''));
  });
  await new Promise<void>((resolve) => {
    server.listen(0, '127.0.0.1', resolve);
  });
  const origin = `http://127.0.0.1:${(server.address() as AddressInfo).port}`;
  return {
    origin,
    address: (page) => origin + (pages.get(page)?.path ?? '/'),
    stop: () =>
      new Promise((resolve) => {
        server.closeAllConnections();
        server.close(() => resolve());
      }),
  };
}
