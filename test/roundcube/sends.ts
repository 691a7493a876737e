import PostalMime from 'postal-mime';
import { expect } from 'vitest';
import { anna, seller } from '../servers/mail/people';
import { clickPart, closedParts, waitForPart } from '../support/closed';
import {
  backAtList,
  composerIsReady,
  sendButton,
  typeBody,
  typeSubject,
  writesRichText,
} from '../support/roundcube-page';
import { keepDatabaseBusy } from './late-database';
import { importCustomers, startWorkplace, type Workplace } from './workplace';

/** One way of sending a mail: from the open compose window, with the text typed, until the list is back. */
interface Way {
  readonly typed: 'Dear Anna' | 'Dear Ben';
  /** How the mail is to begin when it arrives. */
  readonly arrives: 'Dear Anna' | 'Dear Ben';
  send(place: Workplace): Promise<void>;
}

/** Down and up again so many times, as fast as a hand can. */
async function press({ page }: Workplace, times: number): Promise<void> {
  const box = await sendButton(page).boundingBox();
  if (!box) throw new Error('There is no Send');
  await page.mouse.click(box.x + box.width / 2, box.y + box.height / 2, { clickCount: times, delay: 8 });
}
async function enter({ page }: Workplace): Promise<void> {
  await sendButton(page).focus();
  await page.keyboard.press('Enter');
}

async function isHeld({ page }: Workplace): Promise<void> {
  expect(await waitForPart(page, 'dialog', 10_000), 'Send is held').not.toBeNull();
}
/** Until a button of the dialog has worked: it takes clicks only once it has been there for a moment. */
async function until({ page }: Workplace, part: string, worked: () => Promise<boolean>): Promise<void> {
  const end = Date.now() + 10_000;
  while (!(await worked())) {
    if (Date.now() > end) throw new Error(`${part} does nothing`);
    if ((await closedParts(page, part)).length > 0) await clickPart(page, part);
  }
}
const isClosed = (place: Workplace) => async () =>
  place.page.url().includes('_action=compose') ? (await closedParts(place.page, 'dialog')).length === 0 : true;
async function sendAnyway(place: Workplace): Promise<void> {
  await until(place, 'dialog-send', isClosed(place));
}
async function fixAndSend(place: Workplace): Promise<void> {
  await until(place, 'dialog-fix', async () => (await closedParts(place.page, 'dialog-now')).length > 0);
  await sendAnyway(place);
}
async function backAndWriteAnew(place: Workplace): Promise<void> {
  await until(place, 'dialog-back', isClosed(place));
  const { keyboard } = place.page;
  await keyboard.press('Control+Home');
  for (const _ of 'Dear Ben') await keyboard.press('Delete');
  await keyboard.type('Dear Anna');
}

/** The last result is here: the mark or the chip says so, or, where nothing is found, the background. */
async function isChecked(place: Workplace, typed: string): Promise<void> {
  if (typed === 'Dear Ben') {
    await expect.poll(async () => (await closedParts(place.page, 'finding')).length).toBe(1);
    return;
  }
  const tabId = await place.own.evaluate(async () => (await chrome.tabs.query({ url: 'http://127.0.0.1/*' }))[0]?.id);
  await expect.poll(async () => (await place.ask('tabState', { tabId: tabId ?? null })).draft).not.toBeNull();
}

const clear = (send: Way['send']): Way => ({
  typed: 'Dear Anna',
  arrives: 'Dear Anna',
  async send(place) {
    await isChecked(place, 'Dear Anna');
    await send(place);
  },
});
const held = (pressed: Way['send'], answered: Way['send'], arrives: Way['arrives'] = 'Dear Anna'): Way => ({
  typed: 'Dear Ben',
  arrives,
  async send(place) {
    await isChecked(place, 'Dear Ben');
    await pressed(place);
    await isHeld(place);
    await answered(place);
  },
});
/** The mail goes although nobody can say anything about it, and it goes before the database answers. */
const late = (typed: Way['typed'], times: number): Way => ({
  typed,
  arrives: typed,
  async send(place) {
    const before = (await place.bed.relayed()).length;
    const { free } = await keepDatabaseBusy(place.extension, 4_000);
    let isFree = false;
    const over = free.then(() => {
      isFree = true;
    });
    await place.page.keyboard.type('!');
    await press(place, times);
    await expect.poll(async () => (await place.bed.relayed()).length).toBe(before + 1);
    expect(isFree, 'the mail has not waited for the database').toBe(false);
    await over;
  },
});
const thenStop =
  (answered: Way['send']): Way['send'] =>
  async (place) => {
    await place.extension.stopWorker();
    await answered(place);
  };

/** Without a subject Roundcube asks for one, in a dialog of its own that sends. */
async function askedForSubject(place: Workplace): Promise<void> {
  const { page } = place;
  const subject = await page.inputValue('#compose-subject');
  await typeSubject(page, '');
  await press(place, 2);
  await page.locator('.ui-dialog .prompt input').fill(subject);
  await page.locator('.ui-dialog button.send').click({ clickCount: 2 });
}

const click = (times: number) => (place: Workplace) => press(place, times);

/** Sixteen ways: with plain and rich text, and each nearly twice, sixty mails. */
export const ways: Readonly<Record<string, Way>> = {
  'nothing found, one click': clear(click(1)),
  'nothing found, a double click': clear(click(2)),
  'nothing found, four clicks': clear(click(4)),
  'nothing found, Enter on the button': clear(enter),
  'without a subject, and Roundcube asks': clear(askedForSubject),
  'four clicks right after the last key': { typed: 'Dear Anna', arrives: 'Dear Anna', send: click(4) },
  'the worker ended right before Send': {
    typed: 'Dear Anna',
    arrives: 'Dear Anna',
    async send(place) {
      await place.extension.stopWorker();
      await place.page.keyboard.type('!');
      await press(place, 2);
    },
  },
  'held, one click, fixed': held(click(1), fixAndSend),
  'held, a double click, fixed': held(click(2), fixAndSend),
  'held, four clicks, sent anyway': held(click(4), sendAnyway, 'Dear Ben'),
  'held, Enter, fixed': held(enter, fixAndSend),
  'held, the worker ended, fixed': held(click(1), thenStop(fixAndSend)),
  'held, back, written anew, a double click': held(click(1), async (place) => {
    await backAndWriteAnew(place);
    await press(place, 2);
  }),
  'held, the worker ended, sent anyway': held(click(2), thenStop(sendAnyway), 'Dear Ben'),
  'a late database, nothing found, four clicks': late('Dear Anna', 4),
  'a late database, something to find, one click': late('Dear Ben', 1),
};

/** Sends mail `number` in one of the ways, and looks for it in the customer's mailbox. */
export async function sendOne(place: Workplace, name: string, html: boolean, number: number): Promise<void> {
  const way = ways[name]!;
  const { page, bed } = place;
  await bed.prefer(seller.email, { html });
  const subject = `Mail ${number}.`;
  const query = new URLSearchParams({ _task: 'mail', _action: 'compose', _to: anna.email, _subject: subject });
  await page.goto(`${bed.url}?${query}`);
  await composerIsReady(page);
  expect(await writesRichText(page)).toBe(html);
  await typeBody(page, `${way.typed}, ${number} pumps are on their way`);
  await way.send(place);
  await backAtList(page);
  const expected = `${way.arrives}, ${number} pumps are on their way`;
  expect(await textsOf(place, subject)).toEqual([expect.stringContaining(expected)]);
}

/** The text of every mail with this subject that has come to the customer. */
async function textsOf({ bed }: Workplace, subject: string): Promise<readonly string[]> {
  const mails = await Promise.all((await bed.mailbox(anna.email, 'INBOX')).map((mail) => PostalMime.parse(mail)));
  return mails.filter((mail) => mail.subject === subject).map((mail) => mail.text ?? '');
}

/** A workplace where only sending goes on. */
export async function startSending(): Promise<Workplace> {
  const place = await startWorkplace();
  await place.ask('enableSite', { origin: place.origin });
  await importCustomers(place.own, place.extension.url('dashboard.html'));
  return place;
}

/**
 * Nothing was lost and nothing doubled: so many mails left Roundcube, as many lie with the customer, and the newest are
 * remembered, each once.
 */
export async function countAll({ bed, ask }: Workplace, count: number): Promise<void> {
  expect((await bed.relayed()).length, 'left Roundcube').toBe(count);
  const subjects = await Promise.all(
    (await bed.mailbox(anna.email, 'INBOX')).map(async (mail) => (await PostalMime.parse(mail)).subject),
  );
  expect(subjects.length, 'arrived').toBe(count);
  expect(new Set(subjects).size, 'each once').toBe(count);
  const { touchpoints } = (await ask('glance', { email: anna.email })).glance!;
  const newest = Array.from({ length: touchpoints.length }, (_, index) => `Mail ${count - index}.`);
  expect(touchpoints.length).toBe(Math.min(count, 30));
  expect(touchpoints.map(({ note }) => note)).toEqual(newest);
}
