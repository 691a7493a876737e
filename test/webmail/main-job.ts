import type { Page } from 'playwright-core';
import PostalMime from 'postal-mime';
import { afterAll, afterEach, beforeAll, describe, expect, it } from 'vitest';
import { anna, ben, chloe, seller } from '../servers/mail/people';
import { isLong, share } from '../support/at-length';
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
      // A check while it is typed marks what is there of it.
      if (html) await expect.poll(() => marksIn(hands, page)).toEqual({ 'waymark-stop': ['To whom it may concern'] });
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

    /** The source of a reply that was typed, and changed by `before` it went. */
    const typeAndSend = async (before: () => Promise<void>, text: string) => {
      await hands.openList(page, place.bed.url);
      await hands.openMail(page, subject);
      await hands.answer(page, 'reply');
      await hands.typeBody(page, `${text}\n`);
      await before();
      await hands.sendButton(page).click();
      await hands.backAtList(page);
      const [mail = ''] = await arrivedAt(place.bed, customer.email, 1);
      await place.bed.empty(customer.email);
      return sourceOf(mail);
    };

    const mendByHand = async () => {
      await expect.poll(() => warnedOf(hands, page)).toEqual(['impersonal-greeting']);
      await page.keyboard.press('Control+Home');
      await page.keyboard.press('Shift+End');
      await page.keyboard.type(fixed);
      await expect.poll(() => warnedOf(hands, page)).toEqual([]);
    };

    // In a short run at one webmail: it is the one whose body has the most life of its own.
    const isMendedByHand = isLong || webmail.turn === 1;

    it('leaves no trace of us in the source: it is the mail that the webmail makes without us', async () => {
      expect(source).not.toMatch(/waymark(?!\.example)|extension:|highlight|shadow/i);
      const mended = isMendedByHand ? await typeAndSend(mendByHand, template) : null;
      await place.ask('disableSite', { origin: place.origin });
      const without = await typeAndSend(
        async () =>
          expect(await page.evaluate(() => document.documentElement.children.length), 'we are not here').toBe(2),
        template.replace(/^.*/, fixed),
      );
      await place.ask('enableSite', { origin: place.origin });
      expect(sourceOf(source), 'with a fix').toBe(without);
      if (isMendedByHand) expect(mended, 'without a fix').toBe(without);
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
