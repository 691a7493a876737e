import type { Frame, Page } from 'playwright-core';
import PostalMime from 'postal-mime';
import { afterAll, afterEach, beforeAll, describe, expect, it } from 'vitest';
import { anna, ben, chloe, seller } from '../servers/mail/people';
import { clickPart, closedParts, sidebarOf, waitForPart } from '../support/closed';
import {
  answer,
  backAtList,
  bodyText,
  composeNew,
  openList,
  openMail,
  popOut,
  previewMail,
  sendButton,
  typeBody,
  typeRecipient,
  typeSubject,
  writesRichText,
} from '../support/roundcube-page';
import { customerIn, dueIn, findingsIn, marksIn, warnedOf } from './reading';
import { sourceOf } from './source';
import { arrivedAt, importCustomers, startWorkplace, type Workplace } from './workplace';

const template = 'To whom it may concern,\n\nplease find our quote for three pumps below.\n';

let place: Workplace;
let page: Page;
beforeAll(async () => {
  place = await startWorkplace();
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

async function isHeldFor(window: Page, reason: RegExp): Promise<void> {
  const before = (await place.bed.relayed()).length;
  await sendButton(window).click();
  expect(await waitForPart(window, 'dialog'), 'Send is held').not.toBeNull();
  expect((await closedParts(window, 'dialog-reason'))[0]?.text).toMatch(reason);
  expect((await place.bed.relayed()).length, 'nothing leaves while it is held').toBe(before);
}

/** What we have to say, opened at the chip below Send, leaves Send free. */
async function cardIsAside(window: Page): Promise<void> {
  await clickPart(window, 'finding');
  const card = (await waitForPart(window, 'card'))?.box;
  const send = await sendButton(window).boundingBox();
  if (!card || !send) throw new Error('There is no card, or no Send');
  const isBeside = card.x >= send.x + send.width || card.x + card.width <= send.x;
  expect(isBeside || card.y >= send.y + send.height || card.y + card.height <= send.y).toBe(true);
}

/** The first fix that the dialog offers; it takes clicks only once it has been there for a moment. */
async function takeFix(window: Page): Promise<void> {
  await expect
    .poll(async () => {
      if ((await closedParts(window, 'dialog-now')).length === 0) await clickPart(window, 'dialog-fix');
      return (await closedParts(window, 'dialog-now')).length;
    })
    .toBe(1);
}

async function sidebarWith(window: Page, rules: readonly string[]): Promise<Frame> {
  const sidebar = await sidebarOf(window);
  await expect.poll(() => findingsIn(sidebar)).toEqual(rules);
  return sidebar;
}

const stories = [
  { html: false, customer: anna, about: 'Kestrel Works', subject: 'Quote for three pumps', fixed: 'Dear Anna,' },
  { html: true, customer: chloe, about: 'Atelier Nord', subject: 'Lamps for the atelier', fixed: 'Dear Chloé,' },
];

describe.each(stories)('with rich text: $html', ({ html, customer, about, subject, fixed }) => {
  beforeAll(() => place.bed.prefer(seller.email, { html }));
  let source = '';

  it('the main job: a quote to nobody in particular is held, fixed, sent once, and closes what was due', async () => {
    await openList(page, place.bed.url);
    await previewMail(page, subject);
    const beside = await sidebarOf(page);
    expect(await customerIn(beside)).toEqual({ name: customer.name, about, stage: 'post-purchase' });
    await expect.poll(() => dueIn(beside)).toEqual(['reply-owed', 'all-is-well']);
    await openMail(page, subject);
    const sidebar = await sidebarOf(page);
    expect(await customerIn(sidebar)).toMatchObject({ name: customer.name });
    await expect.poll(() => dueIn(sidebar)).toEqual(['reply-owed', 'all-is-well']);

    await answer(page, 'reply');
    expect(await writesRichText(page)).toBe(html);
    await typeBody(page, `${template}\n`);
    await expect.poll(() => warnedOf(page)).toEqual(['impersonal-greeting']);
    if (html) expect(await marksIn(page)).toEqual({ 'waymark-stop': ['To whom it may concern'] });
    await sidebarWith(page, ['impersonal-greeting stop']);
    await cardIsAside(page);

    await isHeldFor(page, new RegExp(customer.name));
    await takeFix(page);
    expect((await bodyText(page)).split('\n')[0]).toBe(fixed);
    await clickPart(page, 'dialog-send');
    await backAtList(page);
    [source = ''] = await arrivedAt(place.bed, customer.email, 1);
    const { text = '' } = await PostalMime.parse(source);
    expect(text.replace(/\s+/g, ' ')).toContain(`${fixed} please find our quote for three pumps below. `);
    expect(text).not.toContain('concern');

    await previewMail(page, subject);
    const after = await sidebarOf(page);
    await customerIn(after);
    await expect.poll(() => dueIn(after)).toEqual([]);
  });

  it('leaves no trace of us in the source: it is the mail that Roundcube makes without us', async () => {
    expect(source).not.toMatch(/waymark(?!\.example)|extension:|highlight|shadow/i);
    await place.ask('disableSite', { origin: place.origin });
    await openList(page, place.bed.url);
    await openMail(page, subject);
    expect(await page.evaluate(() => document.documentElement.children.length), 'we are not here').toBe(2);
    await answer(page, 'reply');
    await typeBody(page, `${template.replace(/^.*/, fixed)}\n`);
    await sendButton(page).click();
    await backAtList(page);
    const [without = ''] = await arrivedAt(place.bed, customer.email, 1);
    await place.ask('enableSite', { origin: place.origin });
    expect(sourceOf(source)).toBe(sourceOf(without));
  });
});

interface Open {
  readonly window: Page;
  readonly to: readonly string[];
}

describe.each([{ html: false }, { html: true }])('other ways to write, with rich text: $html', ({ html }) => {
  beforeAll(() => place.bed.prefer(seller.email, { html }));

  const compositions: Record<string, () => Promise<Open>> = {
    async 'a reply to all'() {
      await openMail(page, 'Valves for both sites');
      await answer(page, 'reply-all');
      return { window: page, to: [ben.email, anna.email, chloe.email] };
    },
    async 'a forwarded mail'() {
      await previewMail(page, 'Quote for three pumps');
      await answer(page, 'forward');
      await typeRecipient(page, `${ben.email},`);
      return { window: page, to: [ben.email] };
    },
    async 'a new mail'() {
      await composeNew(page, place.bed.url);
      await typeRecipient(page, `${chloe.name} <${chloe.email}>,`);
      await typeSubject(page, 'Our quote');
      return { window: page, to: [chloe.email] };
    },
    async 'a reply in a window of its own'() {
      await openMail(page, 'Quote for three pumps');
      await answer(page, 'reply');
      return { window: await popOut(page), to: [anna.email] };
    },
  };

  it.each(Object.keys(compositions))('%s is held, fixed and sent once', async (name) => {
    await openList(page, place.bed.url);
    const { window, to } = await compositions[name]!();
    await typeBody(window, template);
    await expect.poll(() => warnedOf(window)).toEqual(['impersonal-greeting']);
    await sidebarWith(window, ['impersonal-greeting stop']);
    await isHeldFor(window, /./);
    await takeFix(window);
    const [greeting] = (await bodyText(window)).split('\n');
    await clickPart(window, 'dialog-send');
    if (window === page) await backAtList(page);
    else await window.waitForEvent('close');
    for (const email of to) {
      const [mail = ''] = await arrivedAt(place.bed, email, 1);
      const { text = '' } = await PostalMime.parse(mail);
      expect(text).toContain(greeting);
      expect(text).not.toContain('concern');
      expect(mail).not.toMatch(/waymark(?!\.example)|extension:/i);
    }
  });
});
