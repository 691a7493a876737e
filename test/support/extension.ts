import { execFileSync } from 'node:child_process';
import { chmodSync, existsSync, mkdtempSync, rmSync, writeFileSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join, resolve } from 'node:path';
import { type BrowserContext, chromium, type Worker } from 'playwright-core';
import { findChromium } from './browser';

export const built = (name: string) => resolve(process.env.WAYMARK_OUT ?? '.output', name);
export const testBuild = built('chrome-mv3-loopback');
export const productBuild = built('chrome-mv3');

/** Builds what the tests run, once a process; `npm test` (`WAYMARK_BUILT`) has it done before they start. */
export function buildOnce(folder: string, script: string): void {
  const before = process.env.WAYMARK_BUILDS?.split(',') ?? [];
  const isBuilt = process.env.WAYMARK_BUILT === '1' || before.includes(script);
  if (isBuilt && existsSync(join(folder, 'manifest.json'))) return;
  execFileSync('npm', ['run', '-s', script], { stdio: ['ignore', 'ignore', 'inherit'] });
  process.env.WAYMARK_BUILDS = [...before, script].join();
}

/** The extension with the loopback origins granted. */
export const buildForTests = (): void => buildOnce(testBuild, 'build:test');

/**
 * A launcher that takes one switch of the test tool away, which real users don't have: with it an extension frame in a
 * page would be cut off from its own storage.
 */
function asUsersHaveIt(executable: string, folder: string): string {
  if (process.platform === 'win32') return executable;
  const path = join(folder, 'browser.sh');
  writeFileSync(
    path,
    `#!/bin/bash\nargs=()\nfor a in "$@"; do args+=("\${a//ThirdPartyStoragePartitioning,/}"); done\nexec '${executable}' "\${args[@]}"\n`,
  );
  chmodSync(path, 0o755);
  return path;
}

export interface Extension {
  readonly context: BrowserContext;
  readonly id: string;
  /** Address of a page of the extension: `url('practice.html')`. */
  url(page: string): string;
  /** The service worker, woken when it sleeps. */
  worker(): Promise<Worker>;
  /** Ends the service worker as the browser does after thirty idle seconds. */
  stopWorker(): Promise<void>;
  close(): Promise<void>;
}

export interface LaunchOptions {
  readonly headless?: boolean;
  readonly build?: string;
  readonly colorScheme?: 'light' | 'dark';
  readonly viewport?: { readonly width: number; readonly height: number } | null;
  readonly locale?: string;
  /** A profile folder that is kept when the browser is closed, to be started again. */
  readonly profile?: string;
  /** As users have it; the test tool turns it off. */
  readonly backForwardCache?: boolean;
  /** Folders of other extensions to load beside it. */
  readonly besides?: readonly string[];
}

/** Ends an extension's worker as the browser does after thirty idle seconds, and waits until it is gone. */
export async function stopWorkerOf(context: BrowserContext, id: string): Promise<void> {
  const page = context.pages()[0];
  if (!page) throw new Error('Ending a worker needs a page to speak from');
  const session = await context.newCDPSession(page);
  const workers = async () =>
    (await session.send('Target.getTargets')).targetInfos.filter(
      (info) => info.type === 'service_worker' && info.url.includes(id),
    );
  for (const target of await workers()) await session.send('Target.closeTarget', { targetId: target.targetId });
  for (let tries = 0; tries < 100 && (await workers()).length > 0; tries += 1) await page.waitForTimeout(20);
  await session.detach();
}

interface DeveloperPage {
  readonly chrome: {
    readonly developerPrivate: {
      updateProfileConfiguration(change: { readonly inDeveloperMode: boolean }): Promise<void>;
    };
  };
}

/** Without it, which is how a fresh profile is, an unpacked extension that is reloaded stays away (seen in Chromium 156). */
export async function inDeveloperMode({ context }: Pick<Extension, 'context'>): Promise<void> {
  const page = await context.newPage();
  await page.goto('chrome://extensions');
  await page.evaluate(() =>
    (globalThis as unknown as DeveloperPage).chrome.developerPrivate.updateProfileConfiguration({
      inDeveloperMode: true,
    }),
  );
  await page.close();
}

/** Reloads the extension as an update does. */
export async function reloadExtension(extension: Extension): Promise<void> {
  const { context, url } = extension;
  await inDeveloperMode(extension);
  const page = await context.newPage();
  await page.goto(url('popup.html'));
  const started = context.waitForEvent('serviceworker', { timeout: 15_000 });
  const closed = page.waitForEvent('close');
  await page.evaluate(() => setTimeout(() => chrome.runtime.reload()));
  await Promise.all([started, closed]);
}

/** Real Chromium with the built extension in a fresh profile. */
export async function launchExtension(options: LaunchOptions = {}): Promise<Extension> {
  const build = options.build ?? testBuild;
  const builds = [build, ...(options.besides ?? [])].join(',');
  const folder = mkdtempSync(join(tmpdir(), 'waymark-browser-'));
  const headless = options.headless ?? true;
  const context = await chromium.launchPersistentContext(options.profile ?? join(folder, 'profile'), {
    executablePath: asUsersHaveIt(findChromium(), folder),
    headless: false,
    ignoreDefaultArgs: ['--disable-extensions', ...(options.backForwardCache ? ['--disable-back-forward-cache'] : [])],
    colorScheme: options.colorScheme ?? 'light',
    viewport: options.viewport === undefined ? { width: 1280, height: 860 } : options.viewport,
    args: [
      ...(headless ? ['--headless=new'] : []),
      ...(process.getuid?.() === 0 ? ['--no-sandbox'] : []),
      '--disable-background-networking',
      '--disable-component-update',
      '--disable-sync',
      '--disable-quic',
      '--no-first-run',
      `--lang=${options.locale ?? 'en-US'}`,
      `--disable-extensions-except=${builds}`,
      `--load-extension=${builds}`,
    ],
  });
  const isOurs = (candidate: Worker) => candidate.url().endsWith('/background.js');
  const first =
    context.serviceWorkers().find(isOurs) ??
    (await context.waitForEvent('serviceworker', { predicate: isOurs, timeout: 30_000 }));
  const id = new URL(first.url()).host;

  const worker = async (): Promise<Worker> => {
    const running = context.serviceWorkers().find(isOurs);
    if (running) return running;
    const page = await context.newPage();
    const started = context.waitForEvent('serviceworker', { predicate: isOurs, timeout: 15_000 });
    await page.goto(`chrome-extension://${id}/popup.html`);
    const woken = await started;
    await page.close();
    return woken;
  };

  return {
    context,
    id,
    url: (page) => `chrome-extension://${id}/${page}`,
    worker,
    stopWorker: () => stopWorkerOf(context, id),
    async close() {
      await context.close();
      rmSync(folder, { recursive: true, force: true });
    },
  };
}
