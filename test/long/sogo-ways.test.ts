import type { Frame, Page } from 'playwright-core';
import PostalMime from 'postal-mime';
import { afterAll, beforeAll, expect, it } from 'vitest';
import { docx, paragraph, run } from '../documents/build';
import { pdf } from '../documents/build-pdf';
import { letter } from '../servers/mail/letter';
import { anna, ben, chloe, seller } from '../servers/mail/people';
import { clickPart, closedParts, sidebarOf, waitForPart } from '../support/closed';
import {
  answer,
  backAtList,
  composeNew,
  openList,
  previewMail,
  sendButton,
  typeBody,
  typeRecipient,
  typeSubject,
} from '../support/sogo-page';
import { findingsIn } from '../webmail/reading';
import { sogo } from '../webmail/sogo';
import { arrivedAt, importCustomers, startWorkplace, type Workplace } from '../webmail/workplace';

const offer = docx(
  ['Harbor Tools', 'Quote 17', 'To whom it may concern,', 'please find our offer.']
    .map((text) => paragraph(run(text)))
    .join(''),
);
const quote = pdf(['BT /F 12 Tf 72 700 Td (Dear Sir or Madam,) Tj 0 -20 Td (our quote is below.) Tj ET']);

let place: Workplace;
let page: Page;
beforeAll(async () => {
  place = await startWorkplace(sogo);
  page = place.page;
  await place.ask('enableSite', { origin: place.origin });
  await importCustomers(place.own, place.extension.url('dashboard.html'));
  await place.bed.seed(
    seller.email,
    await letter({
      messageId: '<pumps@kestrel-works.example>',
      date: new Date(),
      from: { name: anna.name, address: anna.email },
      to: [{ name: seller.name, address: seller.email }],
      subject: 'Your quote from last year',
      text: 'Hello Robin,\n\nis this one still good?\n\nAnna\n',
      attachments: [{ filename: 'quote.pdf', content: Buffer.from(quote) }],
    }),
  );
  await page.bringToFront();
});
afterAll(() => place?.stop());

const places = async (sidebar: Frame) =>
  (await sidebar.locator('[data-part="finding-place"]').allTextContents()).map((text) => text.trim());
const writingTo = async () => {
  const tabId = await place.own.evaluate(async () => (await chrome.tabs.query({ url: 'http://127.0.0.1/*' }))[0]?.id);
  const { page } = await place.ask('tabState', { tabId: tabId ?? null });
  return page?.writingTo.map(({ email }) => email) ?? [];
};

it('several recipients, chosen from the address book, typed, and still being typed, all count and all get it', async () => {
  await openList(page, place.bed.url);
  await composeNew(page);
  await typeRecipient(page, 'anna');
  await page.locator('.md-autocomplete-suggestions li', { hasText: anna.email }).first().click();
  await typeRecipient(page, `${ben.email},`);
  await typeSubject(page, 'Our quote');
  await typeBody(page, 'Hello,\n\nour quote is below.\n');
  // Nobody whom the address book would offer.
  const typed = chloe.email.replace('@', '+orders@');
  await typeRecipient(page, typed);
  await expect.poll(writingTo).toEqual([anna.email, ben.email, typed]);
  // Left by the pointer, the field grows by a line, and Send would move away below it.
  await page.keyboard.press('Tab');
  await sendButton(page).click();
  await backAtList(page);
  for (const { email } of [anna, ben, chloe]) {
    const [mail = ''] = await arrivedAt(place.bed, email, 1);
    expect((await PostalMime.parse(mail)).to?.map(({ address }) => address)).toEqual([anna.email, ben.email, typed]);
    await place.bed.empty(email);
  }
});

it('by a key: Enter on Send is held, and sends once when it is let go', async () => {
  await openList(page, place.bed.url);
  await previewMail(page, 'Quote for three pumps');
  await answer(page, 'reply');
  await typeBody(page, 'To whom it may concern,\n');
  await expect.poll(async () => findingsIn(await sidebarOf(page))).toEqual(['impersonal-greeting stop']);
  await sendButton(page).focus();
  await page.keyboard.press('Enter');
  expect(await waitForPart(page, 'dialog')).not.toBeNull();
  expect(await place.bed.mailbox(anna.email, 'INBOX')).toEqual([]);
  await expect
    .poll(async () => {
      if ((await closedParts(page, 'dialog')).length > 0) await clickPart(page, 'dialog-send');
      return (await closedParts(page, 'dialog')).length;
    })
    .toBe(0);
  await backAtList(page);
  expect((await arrivedAt(place.bed, anna.email, 1))[0]).toContain('To whom it may concern');
});

it('a file of a mail that is passed on is fetched from the host', async () => {
  await openList(page, place.bed.url);
  await previewMail(page, 'Your quote from last year');
  await answer(page, 'forward');
  await typeRecipient(page, `${ben.email},`);
  await typeBody(page, 'Hi Ben,\n\nhere it is.\n\nRobin\n\n');
  const sidebar = await sidebarOf(page);
  await expect.poll(() => places(sidebar)).toEqual(['quote.pdf, page 1']);
  expect(await sidebar.locator('[data-part="attachment"]').allTextContents()).toEqual(['quote.pdflooked at']);
});

it('a quote that is attached is read: Send is held, and the file and the paragraph are named', async () => {
  await openList(page, place.bed.url);
  await composeNew(page);
  await typeRecipient(page, `${ben.email},`);
  await typeSubject(page, 'Our quote');
  await typeBody(page, 'Hi Ben,\n\nour quote is below.\n\nRobin');
  await page.setInputFiles('#fileInput', {
    name: 'offer.docx',
    mimeType: 'application/vnd.openxmlformats-officedocument.wordprocessingml.document',
    buffer: Buffer.from(offer),
  });
  const sidebar = await sidebarOf(page);
  await expect.poll(() => places(sidebar)).toEqual(['offer.docx, paragraph 3']);
  const before = (await place.bed.relayed()).length;
  await sendButton(page).click();
  await waitForPart(page, 'dialog');
  expect((await closedParts(page, 'dialog-place'))[0]?.text).toBe('offer.docx, paragraph 3');
  expect((await place.bed.relayed()).length).toBe(before);
});

it('no key in the compose window sends by itself', async () => {
  await openList(page, place.bed.url);
  await previewMail(page, 'Quote for three pumps');
  await answer(page, 'reply');
  await typeBody(page, 'Hello Anna,');
  const before = (await place.bed.relayed()).length;
  for (const key of ['Control+Enter', 'Meta+Enter', 'Alt+Enter', 'Shift+Enter', 'Alt+s', 'Control+s'])
    await page.keyboard.press(key);
  await page.locator('#mailEditor input[name=subject]').press('Enter');
  await page.locator('button[ng-click="editor.save()"]').click();
  // Whatever was pressed before has been answered by the time when the draft lies there.
  await expect.poll(async () => (await place.bed.mailbox(seller.email, 'Drafts')).join('\n')).toContain('Hello Anna,');
  expect((await place.bed.relayed()).length).toBe(before);
});
