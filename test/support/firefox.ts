import { execFileSync } from 'node:child_process';
import { existsSync } from 'node:fs';
import { resolve } from 'node:path';
import puppeteer, { type Page } from 'puppeteer-core';
import { installPackages } from './browser';

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
  /** The practice mailbox, which the extension opens by itself once it is installed. */
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

/** Real Firefox with the product as it is built for it. */
export async function launchFirefox(): Promise<InFirefox> {
  execFileSync('npm', ['run', '-s', 'build:firefox'], { stdio: ['ignore', 'ignore', 'inherit'] });
  const browser = await puppeteer.launch({
    browser: 'firefox',
    protocol: 'webDriverBiDi',
    executablePath: findFirefox(),
    headless: true,
    enableExtensions: true,
    // Without it the pages of an extension are out of a test's reach.
    args: ['--remote-allow-system-access'],
  });
  await browser.installExtension(resolve(process.env.WAYMARK_OUT ?? '.output', 'firefox-mv3'));
  const practice = await until(async () => {
    for (const page of await browser.pages())
      if (await page.$('[data-part="inbox-item"]').catch(() => null)) return page;
    return null;
  }, 'the practice mailbox');
  return { practice, close: () => browser.close() };
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
