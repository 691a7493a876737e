import type { Page } from 'playwright-core';
import { type Ask, asker } from './asker';
import { buildForTests, type Extension, type LaunchOptions, launchExtension } from './extension';

/** What stands at an address: a page, or any other file. */
export type Served =
  | string
  | {
      readonly body: string | Buffer;
      readonly type?: string;
      readonly status?: number;
      readonly headers?: Readonly<Record<string, string>>;
    };

/** What stands at an address of these origins; undefined: nothing. */
export type Serve = (address: URL) => Served | undefined;

/** A browser with the extension, switched on for the real origins of a webmail that can't be reached from here. */
export interface RealOrigin {
  readonly extension: Extension;
  /** A page of the extension. */
  readonly own: Page;
  readonly ask: Ask;
  /** A new tab, in the place of the one before. `path` on the first of the origins, or a whole address. */
  open(path?: string): Promise<Page>;
  close(): Promise<void>;
}

/** Answers every request to these origins by itself, pop-ups and frames too: nothing of them leaves this machine. */
async function serveAt({ context }: Extension, origins: readonly string[], serve: Serve): Promise<void> {
  const answer = (served: Served) => (typeof served === 'string' ? { body: served } : served);
  for (const origin of origins) {
    await context.route(`${origin}/**`, (route) => {
      const served = serve(new URL(route.request().url()));
      if (served === undefined) return route.fulfill({ status: 404, body: '' });
      const { body, type = 'text/html; charset=utf-8', status = 200, headers } = answer(served);
      return route.fulfill({ status, body, headers: { 'Content-Type': type, ...headers } });
    });
  }
}

/** Only origins that the build for tests may enter (wxt.config.ts). */
export async function openRealOrigin(
  origins: readonly [string, ...string[]],
  serve: Serve,
  options: LaunchOptions = {},
): Promise<RealOrigin> {
  buildForTests();
  const extension = await launchExtension(options);
  await serveAt(extension, origins, serve);
  const own = await extension.context.newPage();
  await own.goto(extension.url('popup.html'));
  const ask = asker(own);
  for (const origin of origins) await ask('enableSite', { origin });
  let page: Page | undefined;
  return {
    extension,
    own,
    ask,
    async open(path = '/') {
      await page?.close();
      page = await extension.context.newPage();
      await page.goto(String(new URL(path, origins[0])));
      return page;
    },
    close: () => extension.close(),
  };
}
