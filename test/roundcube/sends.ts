import type { Page } from 'playwright-core';
import { letter } from '../servers/mail/letter';
import { type RoundcubeBed, startRoundcube } from '../servers/roundcube/bed';
import { ensurePackages } from '../servers/roundcube/packages';
import { anna, seller } from '../servers/roundcube/people';
import { clickPart, waitForPart } from '../support/closed';
import { buildForTests, type Extension, launchExtension } from '../support/extension';
import { composeNew, sendButton, signIn, typeBody, typeRecipient, typeSubject } from '../support/roundcube-page';

/** How Send is pressed, and what stands in its way. */
export const ways = [
  'one click',
  'two clicks',
  'four clicks',
  'Enter on the button',
  'four clicks right after the last key',
  'no subject, and Roundcube asks',
  'held, two clicks, fixed',
  'held, sent anyway',
  'held, and the worker is killed',
  'the database answers late',
] as const;
export type Way = (typeof ways)[number];

const right = 'Dear Anna, this is as typed.';
const wrong = 'Dear Ben, this is as typed.';

export interface Sends {
  /** Writes one mail, sends it this way, and gives back the bodies that arrived for it. */
  send(way: Way, html: boolean): Promise<readonly string[]>;
  /** What should arrive. */
  expected(way: Way): readonly string[];
  /** Notes of the customer's latest mails from us, as recorded. */
  recorded(): Promise<readonly string[]>;
  stop(): Promise<void>;
}

/** Keeps every table of the database busy, from a page of ours, so that whoever asks has to wait. */
const blockDatabase = (own: Page, milliseconds: number): Promise<void> =>
  own.evaluate(
    (time) =>
      new Promise<void>((resolve, reject) => {
        void indexedDB.databases().then(([first]) => {
          const opening = indexedDB.open(first?.name ?? 'waymark');
          opening.onerror = () => reject(opening.error);
          opening.onsuccess = () => {
            const database = opening.result;
            const end = performance.now() + time;
            const names = [...database.objectStoreNames];
            const transaction = database.transaction(names, 'readwrite');
            const store = transaction.objectStore(names[0]!);
            const again = () => {
              if (performance.now() < end) store.get('nothing').onsuccess = again;
            };
            again();
            transaction.oncomplete = () => database.close();
            resolve();
          };
        });
      }),
    milliseconds,
  );

export async function startSends(): Promise<Sends> {
  if (!(await ensurePackages())) throw new Error('These tests need the packages of Roundcube.');
  buildForTests();
  const bed: RoundcubeBed = await startRoundcube();
  const extension: Extension = await launchExtension();
  const own = await extension.context.newPage();
  await own.goto(extension.url('popup.html'));
  const ask = (waymark: string, input: unknown): Promise<unknown> =>
    own.evaluate((request) => chrome.runtime.sendMessage(request), { waymark, input });
  await ask('enableSite', { origin: new URL(bed.url).origin });
  const form = { name: anna.name, emails: [anna.email], company: '', role: '', honorific: '', locale: 'en' };
  await ask('addCustomer', { ...form, stage: 'purchase' });
  await bed.seed(seller.email, await letter({ from: anna.email, to: seller.email, subject: 'Hello', text: 'Hello' }));
  const page = await extension.context.newPage();
  page.on('dialog', (dialog) => void dialog.accept());
  await signIn(page, bed.url, seller);
  let count = 0;

  async function press(way: Way): Promise<void> {
    const button = sendButton(page);
    if (way === 'Enter on the button') {
      await button.focus();
      await page.keyboard.press('Enter');
      return;
    }
    const box = (await button.boundingBox())!;
    const clicks = /two/.test(way) ? 2 : /four/.test(way) ? 4 : 1;
    await page.mouse.click(box.x + 20, box.y + 10, { clickCount: clicks, delay: 8 });
  }

  async function answerDialog(way: Way): Promise<void> {
    if (!(await waitForPart(page, 'dialog', 3_000))) throw new Error(`${way}: it was not held`);
    if (way === 'held, and the worker is killed') await extension.stopWorker();
    // The dialog takes no clicks that were on their way to Send.
    await page.waitForTimeout(500);
    if (way !== 'held, sent anyway') {
      await clickPart(page, 'dialog-fix');
      await page.waitForTimeout(200);
    }
    await clickPart(page, 'dialog-send');
  }

  return {
    expected: (way) => [way === 'held, sent anyway' ? wrong : right],
    async send(way, html) {
      count += 1;
      const mark = `mail-${count}-end`;
      await bed.prefer(seller.email, { html });
      await composeNew(page, bed.url);
      await typeRecipient(page, `${anna.name} <${anna.email}>,`);
      if (!way.startsWith('no subject')) await typeSubject(page, mark);
      await typeBody(page, `${way.startsWith('held') ? wrong : right} ${mark}`);
      // Without an answer in time a mail goes, also on a busy machine: what is to be held has been checked before.
      if (way.startsWith('held')) await waitForPart(page, 'finding', 10_000);
      else if (!way.endsWith('last key')) await page.waitForTimeout(900);
      if (way === 'the database answers late') {
        await page.keyboard.type(' ');
        await blockDatabase(own, 2_500);
      }
      await press(way);
      if (way.startsWith('held')) await answerDialog(way);
      if (way.startsWith('no subject')) await page.locator('.ui-dialog button.send').click();
      await page.waitForSelector('body.action-none #messagelist', { state: 'attached', timeout: 15_000 });
      const arrived = (await bed.mailbox(anna.email, 'INBOX')).filter((mail) => mail.includes(mark));
      return arrived.map((mail) => /Dear \w+, this is as typed\./.exec(mail)?.[0] ?? mail);
    },
    async recorded() {
      const answer = (await ask('glance', { email: anna.email })) as {
        value: { glance: { touchpoints: { direction: string; note: string }[] } };
      };
      return answer.value.glance.touchpoints.filter(({ direction }) => direction === 'out').map(({ note }) => note);
    },
    async stop() {
      await extension.close();
      await bed.stop();
    },
  };
}
