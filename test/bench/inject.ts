import { rmSync } from 'node:fs';
import { createServer } from 'node:http';
import type { AddressInfo } from 'node:net';
import { buildForTests, launchExtension } from '../support/extension';
import { emptyExtension } from './empty-extension';
import { median, type Row, rowOf } from './row';

const rounds = 40;

/** A page of an ordinary size that notes when its first script runs. */
const html = `<!doctype html><script>first=performance.now()</script><title>Page</title>${'<p>Words of a page.</p>'.repeat(500)}`;

/** From the first byte of the page to its first own script: what a content script takes from the page. */
const toFirstScript = () =>
  (globalThis as unknown as { first: number }).first -
  (performance.getEntriesByType('navigation')[0] as PerformanceNavigationTiming).responseStart;

/** The bootstrap in a page that is none of our sites, against a content script without a line. */
export async function benchInject(): Promise<readonly Row[]> {
  buildForTests();
  const server = createServer((_, response) => response.setHeader('content-type', 'text/html').end(html));
  await new Promise<void>((listening) => server.listen(0, '127.0.0.1', listening));
  const { port } = server.address() as AddressInfo;
  const empty = emptyExtension(['http://localhost/*']);
  const extension = await launchExtension({ besides: [empty] });
  try {
    const page = await extension.context.newPage();
    await page.goto(extension.url('dashboard.html'));
    await page.evaluate(
      (origin) => chrome.runtime.sendMessage({ waymark: 'enableSite', input: { origin } }),
      `http://127.0.0.1:${port}`,
    );
    const visit = async (host: string) => {
      await page.goto(`http://${host}:${port}/`);
      return page.evaluate(toFirstScript);
    };
    const mine: number[] = [];
    const baseline: number[] = [];
    for (let round = 0; round < rounds; round += 1) {
      mine.push(await visit('127.0.0.1'));
      baseline.push(await visit('localhost'));
    }
    return [rowOf('inject-bootstrap', 'empty-script', median(mine.slice(3)), median(baseline.slice(3)))];
  } finally {
    await extension.close();
    server.close();
    rmSync(empty, { recursive: true, force: true });
  }
}
