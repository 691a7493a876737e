import { type Browser, type BrowserContextOptions, chromium, type Page } from 'playwright-core';
import type { Preferences, WebmailBed } from '../servers/mail/bed';
import { seller } from '../servers/mail/people';
import { sampleMails } from '../servers/mail/sample-mails';
import { startRoundcube } from '../servers/roundcube/bed';
import { ensurePackages } from '../servers/roundcube/packages';
import { bundleAdapter } from '../support/adapter';
import { findChromium } from '../support/browser';
import { openList, signIn } from '../support/roundcube-page';

/** A real Roundcube with sample mails, in Chromium with the adapter in its pages but without the extension. */
export interface AdapterBench {
  readonly bed: WebmailBed;
  /** When the newest sample mail was written, to the minute. */
  readonly quoteAt: number;
  /** The seller's list in a fresh browser session. */
  signedIn(preferences: Preferences, options?: BrowserContextOptions): Promise<Page>;
  stop(): Promise<void>;
}

export async function startBench(): Promise<AdapterBench> {
  if (!(await ensurePackages())) throw new Error('These tests need the packages of Roundcube.');
  const adapter = await bundleAdapter('roundcube');
  const now = new Date('2026-11-20T09:30:00');
  const bed = await startRoundcube();
  let browser: Browser;
  try {
    for (const mail of await sampleMails(now)) await bed.seed(seller.email, mail);
    browser = await chromium.launch({ executablePath: findChromium(), args: ['--no-sandbox'] });
  } catch (error) {
    await bed.stop();
    throw error;
  }
  return {
    bed,
    quoteAt: now.getTime() - 86_400_000,
    async signedIn(preferences, options) {
      await bed.prefer(seller.email, preferences);
      const context = await browser.newContext({ viewport: { width: 1280, height: 900 }, ...options });
      await context.addInitScript({ content: adapter });
      const page = await context.newPage();
      page.on('dialog', (dialog) => dialog.accept());
      await signIn(page, bed.url, seller);
      await openList(page, bed.url);
      return page;
    },
    async stop() {
      await browser.close();
      await bed.stop();
    },
  };
}
