import { existsSync } from 'node:fs';
import puppeteer, { type Browser, type Page } from 'puppeteer-core';
import { installPackages } from './browser';
import { buildOnce, built } from './extension';

const places = [
  process.env.WAYMARK_FIREFOX ?? '',
  '/usr/bin/firefox-esr',
  '/usr/bin/firefox',
  '/Applications/Firefox.app/Contents/MacOS/firefox',
  'C:/Program Files/Mozilla Firefox/firefox.exe',
];

function findFirefox(): string {
  const find = () => places.find((path) => path !== '' && existsSync(path));
  const found = find() ?? (installPackages(['firefox-esr']) ? find() : undefined);
  if (!found) throw new Error('Please install Firefox, or set WAYMARK_FIREFOX to its path, and start again.');
  return found;
}

export interface InFirefox {
  readonly browser: Browser;
  /** The practice mailbox. */
  readonly practice: Page;
  close(): Promise<void>;
}

/** Waits for something that is not there at first. */
export async function until<T>(read: () => Promise<T | null | undefined | false>, what: string): Promise<T> {
  const end = Date.now() + 30_000;
  for (;;) {
    const value = await read();
    if (value) return value;
    if (Date.now() > end) throw new Error(`Waited for ${what}`);
    await new Promise((later) => setTimeout(later, 100));
  }
}

/** The product as it is built for Firefox, or as the tests have it: let into this machine's own servers. */
const builds = { 'firefox-mv3': 'build:firefox', 'firefox-mv3-loopback': 'build:firefox-test' } as const;
type Build = keyof typeof builds;

export const buildForFirefox = (build: Build): void => buildOnce(built(build), builds[build]);

/** Its own, and the host of its pages, which Firefox else makes up anew for each profile. */
const id = 'waymark@waymark.example';
const host = '6f1f6a2e-0c55-4d52-9f0e-3a1b8f0c7d11';

/** A page that is on its way somewhere can't be asked; where none is found in time, the last such answer is told. */
async function shown(browser: Browser): Promise<Page> {
  let cause: unknown;
  const isPractice = async (page: Page): Promise<boolean> => {
    try {
      return (await page.$('[data-part="inbox-item"]')) !== null;
    } catch (error) {
      cause = error;
      return false;
    }
  };
  try {
    return await until(async () => {
      for (const page of await browser.pages()) if (await isPractice(page)) return page;
      return null;
    }, 'the practice mailbox');
  } catch (error) {
    throw new Error(`${(error as Error).message}. A page that was asked said: ${cause ?? 'nothing'}`, { cause });
  }
}

/** Real Firefox with the extension. */
export async function launchFirefox(build: Build = 'firefox-mv3'): Promise<InFirefox> {
  buildForFirefox(build);
  const browser = await puppeteer.launch({
    browser: 'firefox',
    protocol: 'webDriverBiDi',
    executablePath: findFirefox(),
    headless: true,
    enableExtensions: true,
    extraPrefsFirefox: { 'extensions.webextensions.uuids': JSON.stringify({ [id]: host }) },
    // Without it the pages of an extension are out of a test's reach.
    args: ['--remote-allow-system-access'],
  });
  await browser.installExtension(built(build));
  // Not waited for: the protocol loses sight of a tab that changes over to a page of an extension.
  const page = await browser.newPage();
  void page.goto(`moz-extension://${host}/practice.html`, { timeout: 0 }).catch((error: unknown) => error);
  const practice = await shown(browser);
  // The product opens its first page by itself, in front of what was there.
  if (build === 'firefox-mv3') await new Promise((later) => setTimeout(later, 2_000));
  await practice.bringToFront();
  return { browser, practice, close: () => browser.close() };
}

/**
 * What the sidebar is told. Its frame stands in a closed shadow root, which Firefox's protocol does not reach, so the
 * practice page, a page of ours as well, asks the same doors.
 */
export const asked = <T>(page: Page, name: string, input: object): Promise<T> =>
  page.evaluate(
    async (waymark, asking) => {
      const { browser: api } = globalThis as unknown as {
        browser: { runtime: { sendMessage(message: object): Promise<{ value: never }> } };
      };
      return (await api.runtime.sendMessage({ waymark, input: asking })).value;
    },
    name,
    input,
  );
