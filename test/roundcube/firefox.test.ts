import type { Page } from 'puppeteer-core';
import { afterAll, beforeAll, describe, expect, it } from 'vitest';
import type { TabState } from '../../utils/messaging/doors/tab';
import type { WebmailBed } from '../servers/mail/bed';
import { anna, seller } from '../servers/mail/people';
import { startRoundcube } from '../servers/roundcube/bed';
import { share } from '../support/at-length';
import { asked, type InFirefox, launchFirefox, until } from '../support/firefox';
import { arrivedAt, layOutMails } from '../webmail/workplace';

const subject = 'Quote for three pumps';

let bed: WebmailBed;
let firefox: InFirefox;
let page: Page;
beforeAll(async () => {
  bed = await startRoundcube();
  await layOutMails(bed);
  firefox = await launchFirefox('firefox-mv3-loopback');
  page = await firefox.browser.newPage();
});
afterAll(async () => {
  await firefox?.close();
  await bed?.stop();
});

const ask = <T>(name: string, input: object) => asked<T>(firefox.practice, name, input);

/** The tab of Roundcube, as the extension numbers it. */
const tabId = () =>
  firefox.practice.evaluate(
    async (origin) => {
      const { browser: api } = globalThis as unknown as {
        browser: { tabs: { query(asking: object): Promise<{ id: number }[]> } };
      };
      return (await api.tabs.query({ url: `${origin}/*` }))[0]?.id ?? null;
    },
    bed.url.replace(/:\d+\/.*$/, ''),
  );
const tab = async () => ask<TabState>('tabState', { tabId: await tabId() });
const due = async () =>
  (await ask<readonly { followUp: { rule: string } }[]>('dueNow', { limit: 10 })).map(({ followUp }) => followUp.rule);
const atList = () => page.waitForSelector('body.task-mail #messagelist tbody tr.message');

/** Roundcube may go somewhere by itself at that moment, and then our way there is broken off: we set out again. */
async function go(address: string): Promise<void> {
  try {
    await page.goto(address);
  } catch (error) {
    if (!String(error).includes('NS_BINDING_ABORTED')) throw error;
    await page.goto(address);
  }
}

async function openMail(): Promise<void> {
  await go(`${bed.url}?_task=mail&_mbox=INBOX`);
  await atList();
  const address = await page.$$eval(
    '#messagelist td.subject a',
    (links, about) =>
      (links as HTMLAnchorElement[]).find(({ textContent }) => textContent?.includes(about))?.href ?? '',
    subject,
  );
  await go(address);
  await page.waitForSelector('body.action-show #messagebody');
}

describe('the main job on Roundcube in Firefox', () => {
  it('shows who writes, and what is due', async () => {
    await ask('removeSamples', {});
    await ask('addCustomer', {
      ...anna,
      emails: [anna.email],
      company: '',
      role: '',
      honorific: '',
      locale: '',
      stage: 'consideration',
    });
    await ask('enableSite', { origin: new URL(bed.url).origin });
    await go(bed.url);
    await page.type('#rcmloginuser', seller.email);
    await page.type('#rcmloginpwd', seller.password);
    await page.click('#rcmloginsubmit');
    await atList();
    await openMail();
    await until(async () => (await tab()).page?.mail?.from?.email === anna.email, 'the mail to be read');
    expect((await tab()).page).toMatchObject({ site: 'roundcube', mail: { subject } });
    await until(async () => (await due()).includes('reply-owed'), 'the reply to be owed');
  });

  it.each(share([{ html: true }, { html: false }]))(
    'holds Send, fixes, and sends once, with rich text: $html',
    async ({ html }) => {
      await bed.prefer(seller.email, { html });
      await bed.empty(anna.email);
      await page.bringToFront();
      await openMail();
      const { searchParams } = new URL(page.url());
      await go(`${bed.url}?_task=mail&_mbox=INBOX&_action=compose&_reply_uid=${searchParams.get('_uid')}`);
      await page.waitForSelector('body.action-compose #compose_to .recipient-input');
      if (html) {
        const frame = await until(async () => (await page.$('#composebody_ifr'))?.contentFrame(), 'the editor');
        await (await frame.waitForSelector('body#tinymce'))?.click({ offset: { x: 20, y: 12 } });
      } else await page.focus('#composebody');
      await page.keyboard.down('Control');
      await page.keyboard.press('Home');
      await page.keyboard.up('Control');
      await page.keyboard.type('To whom it may concern,\n\nour quote is below.\n\n');
      await until(async () => (await tab()).draft?.findings[0]?.rule === 'impersonal-greeting', 'the finding');

      await page.click('.formbuttons button.send');
      await new Promise((later) => setTimeout(later, 1_500));
      expect(await page.$('body.action-compose'), 'Send is held').not.toBeNull();
      expect(await bed.mailbox(anna.email, 'INBOX')).toEqual([]);

      // The dialog has the focus: Enter takes the fix, and then Send stands there.
      await page.keyboard.press('Enter');
      await until(async () => (await tab()).draft?.findings.length === 0, 'the fix');
      await new Promise((later) => setTimeout(later, 1_000));
      await page.keyboard.press('Enter');
      const [source] = await arrivedAt(bed, anna.email, 1);
      expect(source).toContain('Dear Anna,');
      expect(source).not.toMatch(/concern|waymark(?!\.example)|extension:/i);
      await atList();
      await until(async () => !(await due()).includes('reply-owed'), 'the follow-up to close');
    },
  );

  it('stands in the sidebar of the browser, too', async () => {
    await openMail();
    await page.bringToFront();
    const said = await firefox.practice.evaluate(async () => {
      const { browser: api } = globalThis as unknown as {
        browser: { extension: { getViews(of: object): Window[] }; sidebarAction: { open(): Promise<void> } };
      };
      document.addEventListener('keydown', () => void api.sidebarAction.open(), { once: true });
      return api.extension.getViews({ type: 'sidebar' }).length;
    });
    expect(said, 'not before it is wished for').toBe(0);
    await firefox.practice.bringToFront();
    await firefox.practice.keyboard.press('F9');
    await page.bringToFront();
    const shown = () =>
      firefox.practice.evaluate(() => {
        const { browser: api } = globalThis as unknown as {
          browser: { extension: { getViews(of: object): Window[] } };
        };
        const [view] = api.extension.getViews({ type: 'sidebar' });
        return view?.document.querySelector('[data-part="customer-name"]')?.textContent ?? '';
      });
    await until(async () => (await shown()) === anna.name, 'the customer beside the page');
  });
});
