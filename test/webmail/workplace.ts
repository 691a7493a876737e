import { format, subDays } from 'date-fns';
import type { Page } from 'playwright-core';
import { expect } from 'vitest';
import type { WebmailBed } from '../servers/mail/bed';
import { letter } from '../servers/mail/letter';
import { anna, ben, chloe, seller } from '../servers/mail/people';
import { type Ask, asker } from '../support/asker';
import {
  buildForTests,
  type Extension,
  type LaunchOptions,
  launchExtension,
  reloadExtension,
} from '../support/extension';
import { startAnew } from '../support/silence';
import type { Hands, Webmail } from './webmail';

/** A seller's desk: a real webmail in real Chromium with the built extension, and a page of ours to ask from. */
export interface Workplace {
  readonly hands: Hands;
  readonly bed: WebmailBed;
  readonly extension: Extension;
  readonly origin: string;
  /** The seller's webmail. */
  readonly page: Page;
  /** A page of the extension. */
  readonly own: Page;
  readonly ask: Ask;
  /** Reloads the extension as an update does, which closes all pages of ours; then there is a new one to ask from. */
  update(): Promise<void>;
  stop(): Promise<void>;
}

export const daysAgo = (days: number): Date => subDays(new Date(), days);
const day = (days: number) => format(daysAgo(days), 'yyyy-MM-dd');

/** The customers as they come from the books: with Anna and Chloé there is a delivery that nobody has asked about yet. */
export const customerFile = () =>
  [
    'Name,Email,Company,Stage,Order number,Type,Order date,Delivered on,Amount,Currency',
    `${anna.name},${anna.email},Kestrel Works,post-purchase,K-2041,Purchase,${day(30)},${day(9)},"4,180.00",EUR`,
    `${ben.name},${ben.email},Harbor Tools,consideration,,,,,,`,
    `${chloe.name},${chloe.email},Atelier Nord,post-purchase,K-2044,Purchase,${day(28)},${day(9)},960.00,EUR`,
  ].join('\n');

const address = ({ name, email }: { name: string; email: string }) => ({ name, address: email });

/** Mails that wait for an answer: from Anna and from Chloé alone, and one from Ben to several. */
export async function layOutMails(bed: WebmailBed): Promise<void> {
  const group = letter({
    messageId: '<valves@harbor-tools.example>',
    date: daysAgo(5),
    from: address(ben),
    to: [address(seller), address(anna)],
    cc: [address(chloe)],
    subject: 'Valves for both sites',
    text: 'Hi Robin, hi Anna,\n\ncan the valves for both sites go into one order?\n\nBen Schultz\nHarbor Tools\n',
  });
  const quote = letter({
    messageId: '<quote@kestrel-works.example>',
    date: daysAgo(4),
    from: address(anna),
    to: [address(seller)],
    subject: 'Quote for three pumps',
    text: 'Hello Robin,\n\nthank you for lunch. Could you send us a quote for three pumps?\n\nBest regards\nAnna Schmidt\n',
  });
  const lamps = letter({
    messageId: '<lamps@atelier-nord.example>',
    date: daysAgo(4),
    from: address(chloe),
    to: [address(seller)],
    subject: 'Lamps for the atelier',
    text: 'Hello Robin,\n\ncould you send us a quote for six lamps?\n\nChloé\n',
  });
  await bed.seed(seller.email, await group);
  await bed.seed(seller.email, await lamps);
  await bed.seed(seller.email, await quote);
}

export async function importCustomers(own: Page, dashboard: string, file = customerFile()): Promise<void> {
  await own.goto(`${dashboard}#import`);
  await own
    .locator('[data-part="import-file"]')
    .setInputFiles({ name: 'customers.csv', mimeType: 'text/csv', buffer: Buffer.from(file) });
  await own.locator('[data-part="import-check"]').click();
  await own.locator('[data-part="import-apply"]').click();
  await own.locator('[data-part="import-done"]').waitFor();
}

export async function startWorkplace(webmail: Webmail, options: LaunchOptions = {}): Promise<Workplace> {
  const { name, hands } = webmail;
  if (!(await webmail.ensurePackages())) throw new Error(`These tests need the packages of ${name}.`);
  buildForTests();
  const bed = await webmail.start();
  let extension: Extension | undefined;
  try {
    await layOutMails(bed);
    extension = await launchExtension(options);
    extension.context.setDefaultTimeout(10_000);
    const { context, url } = extension;
    const openOwn = async () => {
      const opened = await context.newPage();
      // While it is being started anew, the browser blocks its pages.
      for (const end = Date.now() + 10_000; ; await opened.waitForTimeout(200)) {
        const error = await opened.goto(url('dashboard.html')).then(
          () => null,
          (cause: unknown) => cause,
        );
        if (error === null) return opened;
        if (Date.now() > end) throw error;
      }
    };
    let own = await openOwn();
    const updated = extension;
    const page = await context.newPage();
    page.on('dialog', (dialog) => dialog.accept());
    await hands.signIn(page, bed.url, seller);
    await hands.openList(page, bed.url);
    return {
      hands,
      bed,
      extension,
      origin: new URL(bed.url).origin,
      page,
      get own() {
        return own;
      },
      ask: (name, input) => asker(own)(name, input),
      async update() {
        await reloadExtension(updated);
        own = await openOwn();
        // Where the browser tells the new worker of nothing, our page says so, and the user starts us anew.
        while (!(await isHeard(own))) {
          await startAnew(own);
          own = await openOwn();
        }
        await page.bringToFront();
      },
      stop: stopper(bed, extension),
    };
  } catch (error) {
    await stopper(bed, extension)();
    throw error;
  }
}

/** Somebody answers behind our page. Not so while the worker of a new version has not been told of anything. */
const isHeard = (own: Page): Promise<boolean> =>
  own.evaluate(() =>
    Promise.race([
      chrome.runtime.sendMessage({ waymark: 'wake', input: {} }).then(() => true),
      new Promise<boolean>((resolve) => setTimeout(() => resolve(false), 10_000)),
    ]),
  );

const stopper = (bed: WebmailBed, extension?: Extension) => async () => {
  await extension?.close();
  await bed.stop();
};

/** The mails of a folder once there are as many as expected; more than that fails at once. */
export async function arrivedAt(bed: WebmailBed, email: string, count: number): Promise<readonly string[]> {
  await expect.poll(async () => (await bed.mailbox(email, 'INBOX')).length, { timeout: 10_000 }).toBe(count);
  return bed.mailbox(email, 'INBOX');
}
