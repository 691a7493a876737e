import { mkdtempSync, rmSync, writeFileSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import type { Frame, Locator, Page } from 'playwright-core';
import { afterAll, beforeAll, describe, expect, it } from 'vitest';
import { pdf } from '../documents/build-pdf';
import { anna, ben } from '../sites/fixtures/gmail/page';
import type { Language } from '../sites/fixtures/gmail/words';
import { atLength, share } from '../support/at-length';
import { clickPart, closedParts, sidebarOf, waitForPart } from '../support/closed';
import {
  composeNew,
  gmailOrigin,
  openMail,
  reply,
  sendButton,
  sentMails,
  serveGmail,
  writeBody,
  writeTo,
} from '../support/gmail';
import { openRealOrigin, type RealOrigin } from '../support/real-origin';
import { pressInSidebar } from '../support/webmail-place';

let place: RealOrigin;
let page: Page;

beforeAll(async () => {
  place = await openRealOrigin([gmailOrigin], await serveGmail());
  place.extension.context.setDefaultTimeout(20_000);
  // Gmail's windows stand at the right: who writes in them has the sidebar at the left.
  const sidebar = await open();
  await pressInSidebar(page, sidebar.locator('[data-part=move-sidebar]'));
});
afterAll(() => place?.close());

async function open(path = '/mail/u/0/'): Promise<Frame> {
  page = await place.open(path);
  return sidebarOf(page);
}

const held = async () => {
  expect(await waitForPart(page, 'dialog', 2_000)).not.toBeNull();
  expect(await sentMails(page)).toEqual([]);
  // The dialog takes no click in its first moments.
  await page.waitForTimeout(450);
};
const rules = async () => (await closedParts(page, 'finding')).map(({ attributes }) => attributes['data-rule']);
const sentOnce = async () => {
  await expect.poll(async () => (await sentMails(page)).length, { timeout: 30_000 }).toBe(1);
  await page.waitForTimeout(300);
  const mails = await sentMails(page);
  expect(mails).toHaveLength(1);
  return mails[0]!;
};

const greetings: Readonly<Record<Language, readonly [nobody: string, right: RegExp]>> = {
  en: ['To whom it may concern,', /^(?:Dear|Hello|Hi) Anna/],
  de: ['Sehr geehrte Damen und Herren,', /Anna|Schmidt/],
  ar: ['إلى من يهمه الأمر،', /Anna|Schmidt/],
  hu: ['Tisztelt Hölgyem, Uram!', /Anna|Schmidt/],
};

describe.each(share(Object.entries(greetings)))('in %s', (language, [nobody, right]) => {
  it('a new mail to nobody is held, put right by a click, and goes out once', async () => {
    // In Arabic Gmail's windows stand at the left; the other mailbox has the sidebar at the right.
    await open(`/mail/u/${language === 'ar' ? 1 : 0}/?hl=${language}`);
    const window = await composeNew(page);
    await writeTo(window, anna[1]);
    await window.locator('[name=subjectbox]').fill('Quote');
    await writeBody(window, nobody);
    await expect.poll(rules).toEqual(['impersonal-greeting']);
    await sendButton(window).click();
    await held();
    await clickPart(page, 'dialog-fix');
    await page.waitForTimeout(100);
    await clickPart(page, 'dialog-send');
    const mail = await sentOnce();
    expect(mail.to).toEqual([anna[1]]);
    expect(mail.text).toMatch(right);
    expect(mail.html).not.toMatch(/waymark|style=|<mark|data-/);
  });
});

describe('an answer below the mail', () => {
  it('with its recipients in one row: held at the key, and sent by it when the user has seen to it', async () => {
    const sidebar = await open();
    await openMail(page);
    await expect.poll(() => sidebar.locator('body').innerText()).toContain('Anna Schmidt');
    const window = await reply(page);
    await writeBody(window, 'Dear Carol,');
    await expect.poll(rules).toEqual(['wrong-name']);
    await page.keyboard.press('Control+Enter');
    await held();
    await clickPart(page, 'dialog-back');
    await page.keyboard.press('Control+Home');
    await page.keyboard.press('Control+Delete');
    await page.keyboard.press('Control+Delete');
    await page.keyboard.type('Dear Anna');
    await page.keyboard.press('Control+Enter');
    const mail = await sentOnce();
    expect(mail).toMatchObject({ how: 'key', to: [anna[1]] });
    expect(mail.html, 'the quote is as it was').toContain('class="gmail_quote gmail_quote_container"');
  });

  it('popped out and made large while it is written: one and the same mail', async () => {
    await open('/mail/u/0/?pane');
    const window = await reply(page);
    await writeBody(window, 'Dear Carol,');
    await expect.poll(rules).toEqual(['wrong-name']);
    await page.locator('.popout').click();
    const popped = page.locator('.nn');
    await popped.locator('.Hq').click();
    await popped.locator('[g_editable]').click({ position: { x: 700, y: 12 } });
    await page.keyboard.type(' ');
    await expect.poll(rules).toEqual(['wrong-name']);
    await page.keyboard.press('Control+Enter');
    await held();
    await clickPart(page, 'dialog-send');
    expect((await sentOnce()).text).toContain('Dear Carol');
  });
});

describe('recipients', () => {
  it('typed and not chosen, they count', async () => {
    await open('/mail/u/0/?hl=de');
    const window = await composeNew(page);
    await writeBody(window, 'Lieber Ben,');
    await writeTo(window, anna[1], false);
    await sendButton(window).click();
    await held();
    await clickPart(page, 'dialog-send');
    expect((await sentOnce()).to).toEqual([anna[1]]);
  });

  it('of several windows each has its own, and the sidebar follows the one in use', async () => {
    const sidebar = await open();
    await page.setViewportSize({ width: 1600, height: 860 });
    const writing = async (person: typeof anna, text: string): Promise<Locator> => {
      await composeNew(page);
      const window = page.locator('.dw .nn').nth((await page.locator('.dw .nn').count()) - 1);
      await writeTo(window, person[1]);
      await writeBody(window, text);
      return window;
    };
    const first = await writing(anna, 'Dear Ben,');
    await writing(ben, 'Dear Ben,');
    const shown = () => sidebar.locator('body').innerText();
    await expect.poll(shown).toContain(ben[0]);
    await expect.poll(rules).toEqual(['wrong-name']);
    await first.locator('[g_editable]').click();
    await expect.poll(shown).toContain(anna[0]);
    await sendButton(page.locator('.dw .nn').nth(1)).click();
    expect((await sentOnce()).to, 'nothing is wrong with the second').toEqual([ben[1]]);
    await sendButton(first).click();
    expect(await waitForPart(page, 'dialog', 2_000)).not.toBeNull();
    expect(await sentMails(page)).toHaveLength(1);
  });
});

describe('a mail that is to go later', () => {
  const plan = async (text: string) => {
    await open();
    const window = await composeNew(page);
    await writeTo(window, anna[1]);
    await writeBody(window, text);
    await window.locator('.hG').click();
    await page.locator('.J-N').click();
  };
  atLength(() => {
    it('nothing is wrong: Gmail asks when, and it is planned', async () => {
      await plan('Dear Anna,');
      await page.locator('.Az').click();
      expect(await sentOnce()).toMatchObject({ how: 'schedule' });
      expect(await closedParts(page, 'dialog')).toEqual([]);
    });
  });
  it('is held before Gmail asks when, and is not held again', async () => {
    await plan('Dear Ben,');
    await held();
    await clickPart(page, 'dialog-send');
    await page.locator('.Az').click();
    expect(await sentOnce()).toMatchObject({ how: 'schedule' });
    expect(await closedParts(page, 'notice')).toEqual([]);
  });
});

describe('files', () => {
  it('what is announced and missing is asked for; what a quote says is read', async () => {
    await open();
    const window = await composeNew(page);
    await writeTo(window, anna[1]);
    await writeBody(window, 'Dear Anna, please find the quote attached.');
    await expect.poll(rules).toEqual(['missing-attachment']);
    const quote = pdf([
      ['Quote Q-4711', 'To whom it may concern,', 'please find our offer below.']
        .map((line, at) => `BT /F1 12 Tf 72 ${760 - at * 20} Td (${line}) Tj ET`)
        .join('\n'),
    ]);
    // As bytes the test tool would give it by a script, which is not heard.
    const folder = mkdtempSync(join(tmpdir(), 'waymark-gmail-'));
    writeFileSync(join(folder, 'quote.pdf'), quote);
    await window.locator('input[type=file]').setInputFiles(join(folder, 'quote.pdf'));
    await expect.poll(rules).toEqual(['impersonal-greeting']);
    await sendButton(window).click();
    await held();
    await clickPart(page, 'dialog-send');
    expect((await sentOnce()).files).toEqual(['quote.pdf']);
    rmSync(folder, { recursive: true });
  });
});

it('a window of its own has the guard and the sidebar', async () => {
  await open('/mail/u/1/popout?hl=ar');
  const window = page.locator('.nn');
  await writeTo(window, anna[1]);
  await writeBody(window, 'Dear Ben,');
  await expect.poll(rules).toEqual(['wrong-name']);
  await sendButton(window).click();
  await held();
  await clickPart(page, 'dialog-fix');
  await page.waitForTimeout(100);
  await clickPart(page, 'dialog-send');
  expect((await sentOnce()).text).toMatch(/^Dear Anna,/);
});
