import type { Page } from 'playwright-core';
import PostalMime from 'postal-mime';
import { afterAll, afterEach, beforeAll, describe, expect, it } from 'vitest';
import { anna, ben, chloe, seller } from '../servers/mail/people';
import { share } from '../support/at-length';
import { clickPart, sidebarOf, waitForPart } from '../support/closed';
import { isHeldFor, isMendedAndSent, sidebarSays, takeFix, template, ways } from './compositions';
import { customerIn, dueIn, marksIn, warnedOf } from './reading';
import { sourceOf } from './source';
import type { Webmail } from './webmail';
import { arrivedAt, importCustomers, startWorkplace, type Workplace } from './workplace';

/** The job that all of this is for, at one webmail. */
export function theMainJob(webmail: Webmail): void {
  const { hands } = webmail;
  let place: Workplace;
  let page: Page;
  beforeAll(async () => {
    place = await startWorkplace(webmail);
    page = place.page;
  });
  afterAll(() => place?.stop());
  afterEach(async () => {
    for (const { email } of [anna, ben, chloe]) await place.bed.empty(email);
  });

  /** The popup of the page that is in front, opened as a page: its buttons work on that page. */
  async function inPopup(part: string): Promise<void> {
    await page.bringToFront();
    await place.own.goto(place.extension.url('popup.html'));
    const button = place.own.locator(`[data-part="${part}"]`);
    await button.waitFor({ state: 'attached' });
    await button.evaluate((element: HTMLElement) => element.click());
  }

  it('is turned on for this site by one click, and the customers come from a file', async () => {
    expect(page.frames().some((frame) => frame.url().includes('sidebar.html'))).toBe(false);
    await inPopup('enable-site');
    await sidebarOf(page);
    await importCustomers(place.own, place.extension.url('dashboard.html'));
    await page.bringToFront();
  });

  /** What we have to say, opened at the chip below Send, leaves Send free. */
  async function cardIsAside(window: Page): Promise<void> {
    await clickPart(window, 'finding');
    const card = (await waitForPart(window, 'card'))?.box;
    const send = await hands.sendButton(window).boundingBox();
    if (!card || !send) throw new Error('There is no card, or no Send');
    const isBeside = card.x >= send.x + send.width || card.x + card.width <= send.x;
    expect(isBeside || card.y >= send.y + send.height || card.y + card.height <= send.y).toBe(true);
  }

  const stories = [
    { html: false, customer: anna, about: 'Kestrel Works', subject: 'Quote for three pumps', fixed: 'Dear Anna,' },
    { html: true, customer: chloe, about: 'Atelier Nord', subject: 'Lamps for the atelier', fixed: 'Dear Chloé,' },
  ];

  describe.each(stories)('with rich text: $html', ({ html, customer, about, subject, fixed }) => {
    beforeAll(() => place.bed.prefer(seller.email, { html }));
    let source = '';

    it('the main job: a quote to nobody in particular is held, fixed, sent once, and closes what was due', async () => {
      await hands.openList(page, place.bed.url);
      await hands.previewMail(page, subject);
      const beside = await sidebarOf(page);
      expect(await customerIn(beside)).toEqual({ name: customer.name, about, stage: 'post-purchase' });
      await expect.poll(() => dueIn(beside)).toEqual(['reply-owed', 'all-is-well']);
      await hands.openMail(page, subject);
      const sidebar = await sidebarOf(page);
      expect(await customerIn(sidebar)).toMatchObject({ name: customer.name });
      await expect.poll(() => dueIn(sidebar)).toEqual(['reply-owed', 'all-is-well']);

      await hands.answer(page, 'reply');
      expect(await hands.writesRichText(page)).toBe(html);
      await hands.typeBody(page, `${template}\n`);
      await expect.poll(() => warnedOf(hands, page)).toEqual(['impersonal-greeting']);
      if (html) expect(await marksIn(hands, page)).toEqual({ 'waymark-stop': ['To whom it may concern'] });
      await sidebarSays(place, page, ['impersonal-greeting stop']);
      await cardIsAside(page);

      await isHeldFor(place, page, new RegExp(customer.name));
      await takeFix(page);
      expect((await hands.bodyText(page)).split('\n')[0]).toBe(fixed);
      await clickPart(page, 'dialog-send');
      await hands.backAtList(page);
      [source = ''] = await arrivedAt(place.bed, customer.email, 1);
      const { text = '' } = await PostalMime.parse(source);
      expect(text.replace(/\s+/g, ' ')).toContain(`${fixed} please find our quote below. `);
      expect(text).not.toContain('concern');

      await hands.previewMail(page, subject);
      const after = await sidebarOf(page);
      await customerIn(after);
      await expect.poll(() => dueIn(after)).toEqual([]);
    });

    it('leaves no trace of us in the source: it is the mail that the webmail makes without us', async () => {
      expect(source).not.toMatch(/waymark(?!\.example)|extension:|highlight|shadow/i);
      await place.ask('disableSite', { origin: place.origin });
      await hands.openList(page, place.bed.url);
      await hands.openMail(page, subject);
      expect(await page.evaluate(() => document.documentElement.children.length), 'we are not here').toBe(2);
      await hands.answer(page, 'reply');
      await hands.typeBody(page, `${template.replace(/^.*/, fixed)}\n`);
      await hands.sendButton(page).click();
      await hands.backAtList(page);
      const [without = ''] = await arrivedAt(place.bed, customer.email, 1);
      await place.ask('enableSite', { origin: place.origin });
      expect(sourceOf(source)).toBe(sourceOf(without));
    });
  });

  // Each way once, by turns in plain and in rich text. `npm run test:long` has both of each.
  const compositions = ways.map((way, index) => ({ way, html: index % 2 === 1 }));

  it.each(share(compositions, 2, webmail.turn))(
    '$way, rich text: $html, is held, fixed and sent once',
    async ({ way, html }) => {
      await place.bed.prefer(seller.email, { html });
      await isMendedAndSent(place, way);
    },
  );
}
