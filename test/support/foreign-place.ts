import type { Page } from 'playwright-core';
import { buildForTests, type Extension, type LaunchOptions, launchExtension } from './extension';
import { type ForeignPage, type ForeignPages, serveForeignPages } from './foreign-pages';

/** A browser with the extension, a server of pages that it is switched on for, a page to look at and one of ours to ask from. */
export interface ForeignPlace {
  readonly extension: Extension;
  readonly pages: ForeignPages;
  readonly page: Page;
  readonly own: Page;
  ask<T = unknown>(waymark: string, input: unknown): Promise<T>;
  open(path: string): Promise<void>;
  close(): Promise<void>;
}

/** As a door answers: what it gave, or null where it refused. */
interface Answer {
  readonly ok: boolean;
  readonly value?: unknown;
}

export async function openForeignPlace(
  pages: Readonly<Record<string, ForeignPage>> = {},
  options: LaunchOptions = {},
): Promise<ForeignPlace> {
  buildForTests();
  const [extension, server] = await Promise.all([launchExtension(options), serveForeignPages(pages)]);
  const own = await extension.context.newPage();
  await own.goto(extension.url('popup.html'));
  const ask = async (waymark: string, input: unknown) => {
    const request = { waymark, input };
    const answer = (await own.evaluate((asked) => chrome.runtime.sendMessage(asked), request)) as Answer;
    return (answer.ok ? answer.value : null) as never;
  };
  await ask('enableSite', { origin: server.origin });
  const page = await extension.context.newPage();
  return {
    extension,
    pages: server,
    page,
    own,
    ask,
    open: async (path) => void (await page.goto(`${server.origin}${path}`)),
    async close() {
      await extension.close();
      await server.stop();
    },
  };
}
