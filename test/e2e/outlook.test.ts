import { mkdtempSync, rmSync, writeFileSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import type { Page } from 'playwright-core';
import { afterAll, beforeAll, describe, expect, it } from 'vitest';
import { atLength, share } from '../support/at-length';
import { clickPart, closedParts, sidebarOf, waitForPart } from '../support/closed';
import { addressOf, outlookPage, type Scene, serveOutlook } from '../support/outlook/page';
import { anna, ben, chloe } from '../support/outlook/parts';
import type { Language } from '../support/outlook/words';
import { openRealOrigin, type RealOrigin } from '../support/real-origin';

const hosts = [
  'https://outlook.office.com',
  'https://outlook.live.com',
  'https://outlook.office365.com',
  'https://outlook.cloud.microsoft',
] as const;

interface Sent {
  readonly to: readonly string[];
  readonly text: string;
  readonly when: string;
}

// A file of the disk: one that the test tool makes up is not given by a person's hand.
const folder = mkdtempSync(join(tmpdir(), 'waymark-files-'));
const offer = join(folder, 'offer.txt');

let place: RealOrigin;
let page: Page;

beforeAll(async () => {
  writeFileSync(offer, 'Offer\n\nDear {{FirstName}},\n');
  place = await openRealOrigin(hosts, serveOutlook);
  const nobody = { company: 'Kestrel Works', role: '', honorific: '', locale: '', stage: 'consideration' };
  await place.ask('addCustomer', { ...nobody, name: anna.name, emails: [anna.email] });
});
afterAll(async () => {
  await place?.close();
  rmSync(folder, { recursive: true, force: true });
});

const open = async (scene: Scene, language: Language = 'en', host: string = hosts[0]): Promise<void> => {
  page = await place.open(host + addressOf(language, scene));
};
const write = async (text: string, where = page): Promise<void> => {
  await where.locator('.editor:visible').click({ position: { x: 10, y: 10 } });
  await where.keyboard.press('Control+Home');
  await where.keyboard.type(text);
};
const sent = () => page.evaluate('sent') as Promise<Sent[]>;
const send = () => page.locator('.bar [id*="primaryActionButton"]:visible').click();
const rules = async (where = page) => (await closedParts(where, 'finding')).map((part) => part.attributes['data-rule']);
const said = (rule: string, where = page) => expect.poll(() => rules(where)).toContain(rule);

/** In the dialog that has come at Send. It takes no click in its first moments. */
async function answer(part: string, where = page): Promise<void> {
  expect(await waitForPart(where, 'dialog', 5_000)).not.toBeNull();
  await where.waitForTimeout(450);
  await clickPart(where, part);
}
/** Whatever comes late has come by then. */
async function sentOnce(): Promise<Sent> {
  await expect.poll(async () => (await sent()).length).toBe(1);
  await page.waitForTimeout(400);
  const [mail, ...more] = await sent();
  expect(more).toEqual([]);
  return mail!;
}

const greetings = [
  ['en', 'To whom it may concern,', 'impersonal-greeting'],
  ['de', 'Sehr geehrte Damen und Herren,', 'impersonal-greeting'],
  ['ar', 'مرحبا {{FirstName}}،', 'leftover-field'],
  ['hu', 'Kedves {{keresztnév}}!', 'leftover-field'],
] as const;

describe('a short answer below a mail', () => {
  it.each(share(greetings))(
    'in %s: said as it is written, held at Send, sent once',
    async (language, greeting, rule) => {
      await open('reply', language);
      await write(greeting);
      await said(rule);
      await send();
      await answer('dialog-send');
      const mail = await sentOnce();
      expect(mail.to.join()).toContain(anna.email);
      expect(mail.text).toContain(greeting);
    },
  );

  it('in a page from right to left the sidebar is of whom it goes to', async () => {
    await open('reply', 'ar');
    const sidebar = await sidebarOf(page);
    await expect.poll(() => sidebar.locator('body').innerText()).toContain(anna.name);
  });
});

describe('a new mail', () => {
  it('greets nobody of those that it goes to: held at Ctrl+Enter, the fix goes in, sent once', async () => {
    await open('new');
    await write('Dear Martha,');
    await said('wrong-name');
    await page.keyboard.press('Control+Enter');
    await answer('dialog-fix');
    await page.waitForTimeout(200);
    await clickPart(page, 'dialog-send');
    expect((await sentOnce()).text).not.toContain('Martha');
  });

  it.each(share([`Dear ${ben.name.split(' ')[0]},`, 'Dear Chloe,']))(
    '"%s" is somebody known by name, or typed and not chosen: not a word, and one mail',
    async (greeting) => {
      await open('new', 'hu');
      await write(greeting);
      await page.waitForTimeout(700);
      expect(await rules()).not.toContain('wrong-name');
      await page.locator('.bar [id*="primaryActionButton"]').click({ clickCount: 4, delay: 10 });
      expect((await sentOnce()).to).toContain(chloe.email);
      expect(await closedParts(page, 'dialog')).toEqual([]);
    },
  );

  it('in the whole of the page, with a file: what stands in the file is said', async () => {
    await open('full screen', 'de');
    const sidebar = await sidebarOf(page);
    await write('Dear Anna,');
    await page.setInputFiles('input[type=file]', offer);
    await sidebar.locator('[data-part=finding][data-rule=leftover-field]').waitFor();
    await send();
    await answer('dialog-send');
    expect(await sentOnce()).toMatchObject({ files: ['offer.txt'] });
  });
});

describe('windows of their own', () => {
  it('a pop-out, by Alt+S: held, and sent once', async () => {
    await open('mail', 'ar');
    const opened = page.waitForEvent('popup');
    await page.evaluate((address) => void window.open(address), addressOf('ar', 'window'));
    const popup = await opened;
    await write('Dear {{FirstName}},', popup);
    await said('leftover-field', popup);
    await popup.keyboard.press('Alt+s');
    await answer('dialog-send', popup);
    await sentOnce();
    expect(popup.isClosed()).toBe(true);
  });

  it('one that the page writes itself, without an address', async () => {
    await open('mail');
    const opened = page.waitForEvent('popup');
    await page.evaluate(
      (html) => {
        const { document: blank } = window.open('about:blank')!;
        const written = new DOMParser().parseFromString(html, 'text/html');
        const script = blank.createElement('script');
        script.textContent = written.querySelector('script')!.textContent;
        blank.head.append(...written.head.children);
        blank.body.append(...written.body.children, script);
      },
      outlookPage('en', 'window'),
    );
    const popup = await opened;
    await write('Dear {{FirstName}},', popup);
    await said('leftover-field', popup);
    await popup.locator('.bar [id*="primaryActionButton"]').click();
    await answer('dialog-send', popup);
    await sentOnce();
  });

  it('of two forms each has its own findings and its own Send', async () => {
    await open('two');
    await write('Dear {{FirstName}},');
    await said('leftover-field');
    await page.locator('[role=tab]').first().click();
    await write('Dear Anna,');
    await page.waitForTimeout(700);
    await send();
    expect((await sentOnce()).text).toMatch(/^Dear Anna,/);
    await page
      .locator('.editor')
      .last()
      .evaluate((editor) => editor.closest<HTMLElement>('[style]')?.removeAttribute('style'));
    await send();
    await answer('dialog-back');
    expect(await sent()).toHaveLength(1);
  });
});

describe('a mail for tomorrow', () => {
  const schedule = async () => {
    await page.click('.bar .fui-SplitButton__menuButton');
    await page.click('.schedule');
  };

  it('is held where the time would be chosen; the menu has closed by then, and nothing goes out at once', async () => {
    await open('new', 'de');
    await write('Hallo {{Vorname}},');
    await said('leftover-field');
    await schedule();
    await answer('dialog-send');
    expect((await waitForPart(page, 'notice', 5_000))?.text).toContain('still here');
    expect(await sent()).toEqual([]);
    await schedule();
    await page.click('.tomorrow');
    expect((await sentOnce()).when).toBe('tomorrow');
  });

  atLength(() => {
    it('without findings goes its own way', async () => {
      await open('new', 'hu');
      await write('Dear Anna,');
      await page.waitForTimeout(700);
      await schedule();
      await page.click('.tomorrow');
      expect((await sentOnce()).when).toBe('tomorrow');
      expect(await closedParts(page, 'notice')).toEqual([]);
    });
  });
});

it.each(share(hosts.slice(1)))('%s: the sidebar knows who wrote the open mail', async (host) => {
  await open('mail', 'hu', host);
  const sidebar = await sidebarOf(page);
  await expect.poll(() => sidebar.locator('body').innerText()).toContain(anna.name);
});
