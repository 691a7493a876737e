import { format } from 'date-fns';
import type { Frame, Page } from 'playwright-core';
import PostalMime from 'postal-mime';
import { afterAll, beforeAll, expect, it } from 'vitest';
import { defaultJourney } from '../../utils/domain/journey';
import { letter } from '../servers/mail/letter';
import { anna, seller } from '../servers/mail/people';
import { sidebarOf } from '../support/closed';
import { answer, backAtList, bodyText, openList, openMail, sendButton } from '../support/roundcube-page';
import { pressInSidebar } from '../support/webmail-place';
import { dueIn, part } from '../webmail/reading';
import { roundcube } from '../webmail/roundcube';
import { arrivedAt, daysAgo, startWorkplace, type Workplace } from '../webmail/workplace';

let place: Workplace;
let page: Page;
beforeAll(async () => {
  place = await startWorkplace(roundcube);
  page = place.page;
  await place.ask('enableSite', { origin: place.origin });
  const { id: customerId } = await place.ask('addCustomer', {
    name: anna.name,
    emails: [anna.email],
    company: 'Kestrel Works',
    role: '',
    honorific: '',
    locale: 'en',
    stage: 'post-purchase',
  });
  await place.ask('addPurchase', {
    customerId,
    kind: 'purchase',
    number: 'K-2041',
    amount: { minor: 418_000, currency: 'EUR' },
    date: format(daysAgo(60), 'yyyy-MM-dd'),
    deliveredOn: format(daysAgo(45), 'yyyy-MM-dd'),
    validUntil: null,
    state: 'done',
    note: '',
  });
  await page.bringToFront();
});
afterAll(() => place?.stop());

const subject = 'Third time';
const angry =
  'Hello Robin,\n\nthis is the third time that I write. I am still waiting for the seals.\n\nAnna Schmidt\n';

const offersIn = async (sidebar: Frame) => (await dueIn(sidebar)).filter((rule) => rule === 'opportunity').length;
const playbookIn = (sidebar: Frame) => sidebar.locator(part('playbook'));

async function openAngryMail(): Promise<Frame> {
  await openList(page, place.bed.url);
  await openMail(page, subject);
  return sidebarOf(page);
}

it('an offer is due to somebody of whom nothing bad is known', async () => {
  await openList(page, place.bed.url);
  await openMail(page, 'Quote for three pumps');
  const sidebar = await sidebarOf(page);
  await expect.poll(() => offersIn(sidebar)).toBe(1);
});

it('her angry mail reads upset, and says by which words; the playbook is one click away, and offers are gone', async () => {
  const mail = letter({
    messageId: '<third@kestrel-works.example>',
    date: daysAgo(0),
    from: { name: anna.name, address: anna.email },
    to: [{ name: seller.name, address: seller.email }],
    subject,
    text: angry,
  });
  await place.bed.seed(seller.email, await mail);
  const sidebar = await openAngryMail();
  const tone = sidebar.locator(part('tone'));
  await tone.waitFor();
  expect(await tone.locator(part('tone-words')).innerText()).toContain('still waiting');
  expect(await sidebar.locator(part('feeling')).count(), 'nothing is noted by itself').toBe(0);
  await pressInSidebar(page, tone.locator(part('tone-playbook')));
  await playbookIn(sidebar).waitFor();
  await expect.poll(() => tone.count()).toBe(0);
  await expect.poll(() => offersIn(sidebar)).toBe(0);
  await expect.poll(() => sidebar.locator(part('offers-withheld')).count()).toBe(1);
  await expect.poll(() => sidebar.locator('[data-part="feeling"][data-emotion="-2"]').count()).toBeGreaterThan(0);
});

it('the answer is written from the template of a step, and goes out whole', async () => {
  const step = defaultJourney.playbooks
    .find(({ when }) => when === 'negative-feedback')
    ?.steps.find(({ id }) => defaultJourney.templates.some((template) => template.for === `playbook:${id}`));
  if (!step) throw new Error('No step of the playbook has a template');
  await openAngryMail();
  await answer(page, 'reply');
  const sidebar = await sidebarOf(page);
  await playbookIn(sidebar).waitFor();
  const row = sidebar.locator(`[data-part="playbook-step"][data-step="${step.id}"]`);
  if ((await row.locator(part('write')).count()) === 0)
    await pressInSidebar(page, row.locator(part('playbook-step-open')));
  await pressInSidebar(page, row.locator(part('write')));
  await expect.poll(() => bodyText(page)).toMatch(/^(Dear|Hello|Hi) Anna/);
  const written = await bodyText(page);
  expect(written).not.toMatch(/\{\{|\}\}|\[\[|\]\]/);
  await sendButton(page).click();
  await backAtList(page);
  const [mail = ''] = await arrivedAt(place.bed, anna.email, 1);
  const { text = '' } = await PostalMime.parse(mail);
  expect(text.replace(/\s+/g, ' ')).toContain(written.split('\n').filter(Boolean)[1]?.replace(/\s+/g, ' ').trim());
});

it('is closed with how she feels now, and offers come back', async () => {
  const sidebar = await openAngryMail();
  await playbookIn(sidebar).waitFor();
  expect(await offersIn(sidebar)).toBe(0);
  await pressInSidebar(page, sidebar.locator(part('playbook-close')));
  const closing = sidebar.locator(part('playbook-closing'));
  await closing.locator(part('outcome-solved')).check();
  await closing.locator('.feeling-pleased').click();
  await closing.locator('button[type="submit"]').click();
  await expect.poll(() => playbookIn(sidebar).count()).toBe(0);
  await expect.poll(() => sidebar.locator(part('offers-withheld')).count()).toBe(0);
  await expect.poll(() => sidebar.locator('[data-part="feeling"][data-emotion="1"]').count()).toBeGreaterThan(0);
  // Nobody hears of an offer on the day of such a talk: it stands in the list again from the next working day on.
  const { glance } = await place.ask('glance', { email: anna.email });
  expect(glance?.due.map(({ rule }) => rule)).toEqual([]);
  expect(glance?.coming.map(({ rule }) => rule)).toContain('opportunity');
});
