import type { Page } from 'playwright-core';
import PostalMime from 'postal-mime';
import { afterAll, afterEach, beforeAll, describe, expect, it } from 'vitest';
import { type AdapterBench, startBench } from '../roundcube/bench';
import { outcomesAfter, outcomesOf } from '../roundcube/outcomes';
import { anna, seller } from '../servers/mail/people';
import { readComposer } from '../support/adapter';
import {
  answer,
  backAtList,
  bodyText,
  openList,
  popOut,
  previewMail,
  sendButton,
  typeBody,
  typeSubject,
  writesRichText,
} from '../support/roundcube-page';

let bench: AdapterBench;
let page: Page;
beforeAll(async () => {
  bench = await startBench();
  page = await bench.signedIn({});
});
afterAll(() => bench?.stop());
afterEach(() => bench.bed.empty(anna.email));

const arrived = () => bench.bed.mailbox(anna.email, 'INBOX');
const kinds = [{ html: false }, { html: true }];

async function reply(html: boolean): Promise<void> {
  await bench.bed.prefer(seller.email, { html });
  await openList(page, bench.bed.url);
  await previewMail(page, 'Quote for three pumps');
  await answer(page, 'reply');
  await typeBody(page, 'Hello Anna,');
  expect(await writesRichText(page)).toBe(html);
}

describe.each(kinds)('with rich text: $html', ({ html }) => {
  it('a Send held at the window and let go by the adapter arrives once, as typed', async () => {
    await reply(html);
    await page.evaluate(() => {
      const composer = adapter.default.composers(document)[0]!;
      const hold = (event: Event) => {
        const control = composer.sendControlOf(event.target as Element);
        if (!control) return;
        event.stopImmediatePropagation();
        event.preventDefault();
        window.removeEventListener('click', hold, true);
        setTimeout(() => composer.send(control), 250);
      };
      window.addEventListener('click', hold, true);
    });
    const typed = await bodyText(page);
    await sendButton(page).click();
    await backAtList(page);
    const mails = await arrived();
    expect(mails).toHaveLength(1);
    const { text = '', from } = await PostalMime.parse(mails[0]!);
    expect(text.replace(/\s+/g, ' ')).toContain('Hello Anna,');
    expect(from?.address).toBe(seller.email);
    expect(typed).toContain('Hello Anna,');
  });

  it('no key in the compose window sends', async () => {
    await reply(html);
    const editor = html ? page.frameLocator('#composebody_ifr').locator('body') : page.locator('#composebody');
    for (const place of [editor, page.locator('#compose-subject'), page.locator('#compose_to li.input input')]) {
      await place.click();
      for (const key of ['Control+Enter', 'Meta+Enter', 'Alt+Enter', 'Shift+Enter', 'Alt+s', 'Control+s'])
        await page.keyboard.press(key);
    }
    await page.locator('#compose-subject').press('Enter');
    // Whatever was pressed before has been answered by the time when a draft is saved.
    await page.locator('a.save.draft:visible').first().click();
    await page.waitForSelector('#messagestack .confirmation');
    expect((await readComposer(page))!.outcome).toBe('open');
    expect(await arrived()).toEqual([]);
  });
});

describe('the outcome', () => {
  it('is open, then sent, before Roundcube leaves the page', async () => {
    await reply(false);
    await outcomesOf(page);
    await sendButton(page).click();
    await backAtList(page);
    expect(await outcomesAfter(page)).toEqual(['open', 'sent']);
    expect(await arrived()).toHaveLength(1);
  });

  it('is the same in a pop-out, which closes itself', async () => {
    await reply(true);
    const popup = await popOut(page);
    await outcomesOf(popup);
    const closed = popup.waitForEvent('close');
    await sendButton(popup).click();
    await closed;
    expect(await outcomesAfter(page)).toEqual(['open', 'sent']);
    expect(await arrived()).toHaveLength(1);
  });

  it('is failed while the mail server refuses, and sent when it takes the mail', async () => {
    await reply(false);
    bench.bed.refuse(true);
    await outcomesOf(page);
    await sendButton(page).click();
    await page.waitForSelector('#messagestack .error');
    await expect.poll(() => outcomesAfter(page)).toEqual(['open', 'failed']);
    expect(await arrived()).toEqual([]);
    bench.bed.refuse(false);
    await sendButton(page).click();
    await backAtList(page);
    expect(await outcomesAfter(page)).toEqual(['open', 'failed', 'open', 'sent']);
    expect(await arrived()).toHaveLength(1);
  });

  it('stays open when a draft is saved, and when Roundcube asks for a subject', async () => {
    await reply(false);
    await outcomesOf(page);
    await page.locator('a.save.draft:visible').first().click();
    await page.waitForSelector('#messagestack .confirmation');
    await typeSubject(page, '');
    await sendButton(page).click();
    await page.waitForSelector('.ui-dialog .prompt');
    expect(await outcomesAfter(page)).toEqual(['open']);
    await page.locator('.ui-dialog .prompt input').fill('Quote 17');
    expect(await readComposer(page)).toMatchObject({ subject: 'Quote 17' });
    await page.locator('.ui-dialog .mainaction.send').click();
    await backAtList(page);
    expect(await outcomesAfter(page)).toEqual(['open', 'sent']);
    expect(await arrived()).toHaveLength(1);
  });
});

it('in a narrow window the copy of the button is the one that is seen, and it sends once', async () => {
  await reply(false);
  await page.setViewportSize({ width: 460, height: 800 });
  await expect.poll(async () => (await readComposer(page))!.sendControls[0]).toMatch(/^a#.*-clone$/);
  await page.locator('a.send:visible').click();
  await backAtList(page);
  expect(await arrived()).toHaveLength(1);
});
