import PostalMime from 'postal-mime';
import { expect } from 'vitest';
import { anna, seller } from '../servers/mail/people';
import { clickPart, closedParts, waitForPart } from '../support/closed';
import { keepDatabaseBusy } from './late-database';
import type { Greeting, Plan } from './plans';
import type { Webmail } from './webmail';
import { importCustomers, startWorkplace, type Workplace } from './workplace';

/** A workplace where only sending goes on. */
export async function startSending(webmail: Webmail): Promise<Workplace> {
  const place = await startWorkplace(webmail);
  await place.ask('enableSite', { origin: place.origin });
  await importCustomers(place.own, place.extension.url('dashboard.html'));
  await place.page.bringToFront();
  return place;
}

export interface Sent {
  readonly subject: string;
  /** Null where it may have gone between two versions of ours, so that nobody saw it go. */
  readonly isRemembered: true | null;
}

/** Sends mail `number` as planned, and looks for it in the customer's mailbox. */
export async function sendOne(place: Workplace, plan: Plan, number: number): Promise<Sent> {
  const { page, bed, hands } = place;
  await bed.prefer(seller.email, { html: plan.html });
  const subject = `Mail ${number}.`;
  await hands.composeTo(page, bed.url, anna.email, subject);
  expect(await hands.writesRichText(page)).toBe(plan.html);
  await hands.typeBody(page, `${plan.typed}, ${number} pumps are on their way`);
  const arrives = plan.held ? await pressAndAnswer(place, plan) : await pressFreely(place, plan);
  await hands.backAtList(page);
  await hasArrived(place, subject, `${arrives}, ${number} pumps are on their way`);
  return { subject, isRemembered: plan.before === 'updated' || plan.held === 'updated' ? null : true };
}

export async function press(
  { page, hands }: Workplace,
  { press, times }: Pick<Plan, 'press' | 'times'>,
): Promise<void> {
  const send = hands.sendButton(page);
  if (press !== 'click') {
    await send.focus();
    await page.keyboard.press(press);
    return;
  }
  const box = await send.boundingBox();
  if (!box) throw new Error('There is no Send');
  await page.mouse.click(box.x + box.width / 2, box.y + box.height / 2, { clickCount: times, delay: 8 });
}

/** The old version leaves and the new one comes: each changes the page's width, and Send is pressed where it then stands. */
async function update({ page, hands, update: begin }: Workplace): Promise<void> {
  await begin();
  await page.keyboard.press('Shift');
  const places: string[] = [];
  await expect
    .poll(async () => {
      places.push(JSON.stringify(await hands.sendButton(page).boundingBox()));
      return places.length > 10 && new Set(places.slice(-10)).size === 1;
    })
    .toBe(true);
}

/** A webmail that is busy sends for seconds, and would send once more: only a window that stays was pressed beside. */
async function isSending({ hands, page }: Workplace): Promise<void> {
  const end = Date.now() + 8_000;
  while (Date.now() < end && (await hands.isComposing(page))) await page.waitForTimeout(200);
}

/** The new version may hold it anew, or it goes between the two. A press that fell on a moving page is pressed again. */
async function pressAcrossUpdate(place: Workplace, plan: Plan): Promise<void> {
  await update(place);
  for (let tries = 0; tries < 3 && (await place.hands.isComposing(place.page)); tries += 1) {
    await press(place, plan);
    if (await waitForPart(place.page, 'dialog', 3_000)) await until(place, 'dialog-send', () => isClosed(place));
    await isSending(place);
  }
}

/** Nothing is found, or nobody can say anything about it in time: it goes as it was typed. */
async function pressFreely(place: Workplace, plan: Plan): Promise<Greeting> {
  if (plan.before === 'checked') await isChecked(place, plan.typed);
  if (plan.before === 'worker-ended') {
    await place.extension.stopWorker();
    await place.page.keyboard.type('!');
  }
  if (plan.before === 'updated') await pressAcrossUpdate(place, plan);
  else if (plan.before === 'database-busy') await pressWhileBusy(place, plan);
  else await press(place, plan);
  return plan.typed;
}

/** The mail goes before the database answers. */
async function pressWhileBusy(place: Workplace, plan: Plan): Promise<void> {
  const before = (await place.bed.relayed()).length;
  const { free } = await keepDatabaseBusy(place.extension, 4_000);
  let isFree = false;
  const over = free.then(() => {
    isFree = true;
  });
  await place.page.keyboard.type('!');
  await press(place, plan);
  await expect.poll(async () => (await place.bed.relayed()).length).toBe(before + 1);
  expect(isFree, 'the mail has not waited for the database').toBe(false);
  await over;
}

async function pressAndAnswer(place: Workplace, plan: Plan): Promise<Greeting> {
  await isChecked(place, plan.typed);
  await press(place, plan);
  expect(await waitForPart(place.page, 'dialog', 10_000), 'Send is held').not.toBeNull();
  if (plan.held === 'worker-ended') await place.extension.stopWorker();
  if (plan.held === 'updated') {
    await pressAcrossUpdate(place, plan);
    return plan.typed;
  }
  if (plan.answer === 'back') {
    await backAndWriteAnew(place);
    await press(place, plan);
    return 'Dear Anna';
  }
  if (plan.answer === 'fix') {
    await until(place, 'dialog-fix', async () => (await closedParts(place.page, 'dialog-now')).length > 0);
  }
  await until(place, 'dialog-send', () => isClosed(place));
  return plan.answer === 'fix' ? 'Dear Anna' : plan.typed;
}

async function backAndWriteAnew(place: Workplace): Promise<void> {
  await until(place, 'dialog-back', () => isClosed(place));
  const { keyboard } = place.page;
  // Whoever has pressed Send by a key is back at Send.
  await place.hands.typeBody(place.page, '');
  for (const _ of 'Dear Ben') await keyboard.press('Delete');
  await keyboard.type('Dear Anna');
}

const isClosed = async ({ page, hands }: Workplace): Promise<boolean> =>
  !(await hands.isComposing(page)) || (await closedParts(page, 'dialog')).length === 0;

/** Until a button of the dialog has worked: it takes clicks only once it has been there for a moment. */
async function until({ page }: Workplace, part: string, worked: () => Promise<boolean>): Promise<void> {
  const end = Date.now() + 10_000;
  while (!(await worked())) {
    if (Date.now() > end) throw new Error(`${part} does nothing`);
    if ((await closedParts(page, part)).length > 0) await clickPart(page, part);
  }
}

/** The last result is here: the mark or the chip says so, or, where nothing is found, the background. */
export async function isChecked(place: Workplace, typed: Greeting): Promise<void> {
  if (typed === 'Dear Ben') {
    await expect.poll(async () => (await closedParts(place.page, 'finding')).length).toBe(1);
    // The mark may be that of some letters ago.
    await place.page.waitForTimeout(600);
    return;
  }
  const tabId = await place.own.evaluate(async () => (await chrome.tabs.query({ url: 'http://127.0.0.1/*' }))[0]?.id);
  await expect.poll(async () => (await place.ask('tabState', { tabId: tabId ?? null })).draft).not.toBeNull();
}

/** One mail with this subject has come to the customer, and says this. */
export async function hasArrived({ bed }: Workplace, subject: string, text: string): Promise<void> {
  const mails = await Promise.all((await bed.mailbox(anna.email, 'INBOX')).map((mail) => PostalMime.parse(mail)));
  const texts = mails.filter((mail) => mail.subject === subject).map((mail) => mail.text ?? '');
  expect(texts).toEqual([expect.stringContaining(text)]);
}

/**
 * Nothing was lost and nothing doubled: so many mails left the webmail, as many lie with the customer, and the newest
 * that were seen to go are remembered, each once.
 */
export async function countAll({ bed, ask }: Workplace, sent: readonly Sent[]): Promise<void> {
  expect((await bed.relayed()).length, 'left the webmail').toBe(sent.length);
  const subjects = await Promise.all(
    (await bed.mailbox(anna.email, 'INBOX')).map(async (mail) => (await PostalMime.parse(mail)).subject),
  );
  expect([...subjects].sort(), 'arrived, each once').toEqual(sent.map(({ subject }) => subject).sort());
  const { touchpoints } = (await ask('glance', { email: anna.email })).glance!;
  const notes = touchpoints.map(({ note }) => note);
  expect(new Set(notes).size, 'remembered, each once').toBe(notes.length);
  const unsure = new Set(sent.filter(({ isRemembered }) => isRemembered === null).map(({ subject }) => subject));
  const sure = sent.filter(({ isRemembered }) => isRemembered).map(({ subject }) => subject);
  const remembered = notes.filter((note) => !unsure.has(note));
  // Those that are shown at a glance are the newest.
  expect(remembered.length).toBeGreaterThanOrEqual(Math.min(sure.length, 15));
  expect(remembered).toEqual(sure.reverse().slice(0, remembered.length));
}
