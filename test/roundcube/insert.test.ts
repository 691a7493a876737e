import type { Page } from 'playwright-core';
import PostalMime from 'postal-mime';
import { afterAll, beforeAll, describe, expect, it } from 'vitest';
import { letter } from '../servers/mail/letter';
import { anna, seller } from '../servers/mail/people';
import { share } from '../support/at-length';
import { sidebarOf } from '../support/closed';
import { answer, backAtList, bodyText, openList, previewMail, sendButton } from '../support/roundcube-page';
import { roundcube } from '../webmail/roundcube';
import { arrivedAt, startWorkplace, type Workplace } from '../webmail/workplace';

let place: Workplace;
let page: Page;
beforeAll(async () => {
  place = await startWorkplace(roundcube);
  page = place.page;
  await place.ask('enableSite', { origin: place.origin });
  await place.ask('addCustomer', {
    name: anna.name,
    emails: [anna.email],
    company: 'Kestrel Works',
    role: '',
    honorific: '',
    locale: '',
    stage: 'post-purchase',
  });
  await place.bed.seed(
    seller.email,
    await letter({
      messageId: '<angry@kestrel-works.example>',
      date: new Date(),
      from: { name: anna.name, address: anna.email },
      to: [{ name: seller.name, address: seller.email }],
      subject: 'Third reminder',
      text: 'Hello Robin,\n\nI am still waiting for the pumps. This is unacceptable, I want my money back.\n\nAnna\n',
    }),
  );
  await page.bringToFront();
});
afterAll(() => place?.stop());

const draft = 'Dear Anna,\n\nI am sorry.\nI will call you today.\n\nRobin';
const tabId = (): Promise<number> =>
  place.own.evaluate(async (url) => (await chrome.tabs.query({ url }))[0]?.id ?? -1, `${place.origin}/*`);
const tone = async () => (await place.ask('tabState', { tabId: await tabId() })).tone;

/** With the empty lines that a rich body makes of its own counted as one. */
const shownBody = async () =>
  (await bodyText(page))
    .replaceAll('\u00a0', ' ')
    .replace(/\n{2,}/g, '\n\n')
    .trim();

it('an angry mail beside the list reads upset, in its own words', async () => {
  await openList(page, place.bed.url);
  await sidebarOf(page);
  await previewMail(page, 'Third reminder');
  await expect.poll(async () => (await tone())?.because ?? []).toContain('still waiting');
  await previewMail(page, 'Lamps for the atelier');
  await expect.poll(tone).toBeNull();
});

describe.each(share([{ html: true }, { html: false }]))(
  'a draft from the sidebar, with rich text: $html',
  ({ html }) => {
    beforeAll(() => place.bed.prefer(seller.email, { html }));

    it('stands above the quote, is undone by one undo, and goes out as it is shown', async () => {
      await openList(page, place.bed.url);
      await previewMail(page, 'Third reminder');
      await answer(page, 'reply');
      await sidebarOf(page);
      const before = await shownBody();
      const insert = async () =>
        place.ask('tellPage', { tabId: await tabId(), command: { kind: 'insert', subject: 'Other', text: draft } });
      await insert();
      await expect.poll(shownBody).toMatch(/^Dear Anna,\n+I am sorry\.\nI will call you today\.\n+Robin\n/);
      expect(await page.inputValue('#compose-subject'), 'there is a subject').toBe('Re: Third reminder');
      await insert();
      await page.waitForTimeout(300);
      expect((await shownBody()).match(/Dear Anna/g)).toHaveLength(1);
      await page.keyboard.press('Control+z');
      await expect.poll(shownBody).toBe(before);
      await insert();
      await expect.poll(shownBody).toMatch(/^Dear Anna,/);
      await page.keyboard.type('!');
      await sendButton(page).click();
      await backAtList(page);
      const [mail] = await arrivedAt(place.bed, anna.email, html ? 1 : 2).then((all) => all.slice(-1));
      const sent = await PostalMime.parse(mail ?? '');
      expect(sent.text?.replaceAll('\u00a0', ' ').replace(/\r\n/g, '\n')).toMatch(
        /^Dear Anna,\n+I am sorry\.\n+I will call you today\.\n+Robin!\n+.*I am still waiting/s,
      );
      if (html) expect(sent.html?.toLowerCase()).not.toMatch(/waymark-|data-waymark/);
    });
  },
);
