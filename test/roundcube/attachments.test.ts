import type { Frame, Page } from 'playwright-core';
import { afterAll, beforeAll, expect, it } from 'vitest';
import { docx, paragraph, run } from '../documents/build';
import { pdf } from '../documents/build-pdf';
import { letter } from '../servers/mail/letter';
import { anna, ben, seller } from '../servers/mail/people';
import { closedParts, sidebarOf, waitForPart } from '../support/closed';
import {
  answer,
  composeNew,
  openList,
  openMail,
  sendButton,
  typeBody,
  typeRecipient,
  typeSubject,
} from '../support/roundcube-page';
import { roundcube } from '../webmail/roundcube';
import { importCustomers, startWorkplace, type Workplace } from '../webmail/workplace';

const offer = docx(
  ['Harbor Tools', 'Quote 17', 'To whom it may concern,', 'please find our offer.']
    .map((text) => paragraph(run(text)))
    .join(''),
);
const quote = pdf(['BT /F 12 Tf 72 700 Td (Dear Sir or Madam,) Tj 0 -20 Td (our quote is below.) Tj ET']);

let place: Workplace;
let page: Page;
beforeAll(async () => {
  place = await startWorkplace(roundcube);
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

const places = (sidebar: Frame) => sidebar.locator('[data-part="finding-place"]').allTextContents();
const seen = (sidebar: Frame) => sidebar.locator('[data-part="attachment"]').allTextContents();

it('a quote that is attached by the host is read: Send is held, and the file and the paragraph are named', async () => {
  await composeNew(page, place.bed.url);
  await typeRecipient(page, `${ben.email},`);
  await typeSubject(page, 'Our quote');
  await typeBody(page, 'Hi Ben,\n\nour quote is below.\n\nRobin');
  await page.setInputFiles('#uploadformInput', {
    name: 'offer.docx',
    mimeType: 'application/vnd.openxmlformats-officedocument.wordprocessingml.document',
    buffer: Buffer.from(offer),
  });
  const sidebar = await sidebarOf(page);
  await expect
    .poll(async () => (await places(sidebar)).map((text) => text.trim()))
    .toEqual(['offer.docx, paragraph 3']);
  const before = (await place.bed.relayed()).length;
  await sendButton(page).click();
  await waitForPart(page, 'dialog');
  expect((await closedParts(page, 'dialog-place'))[0]?.text).toBe('offer.docx, paragraph 3');
  expect((await place.bed.relayed()).length).toBe(before);
});

it('a file of a mail that is passed on is fetched from the host', async () => {
  await openList(page, place.bed.url);
  await openMail(page, 'Your quote from last year');
  await answer(page, 'forward');
  await typeRecipient(page, `${ben.email},`);
  await typeBody(page, 'Hi Ben,\n\nhere it is.\n\nRobin\n\n');
  const sidebar = await sidebarOf(page);
  await expect.poll(async () => (await places(sidebar)).map((text) => text.trim())).toEqual(['quote.pdf, page 1']);
  expect(await seen(sidebar)).toEqual(['quote.pdflooked at']);
});
