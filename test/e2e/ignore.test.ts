import type { Frame, Page } from 'playwright-core';
import { afterAll, beforeAll, beforeEach, expect, it } from 'vitest';
import { share } from '../support/at-length';
import { clickPart, closedParts, waitForPart } from '../support/closed';
import { ignoreInSidebar, openWebmailPlace, type WebmailPlace } from '../support/webmail-place';

let place: WebmailPlace;
let mail: Page;
let sidebar: Frame;

beforeAll(async () => {
  place = await openWebmailPlace();
});
afterAll(async () => {
  await place?.close();
});
beforeEach(async () => {
  const { value } = (await place.ask('ignored', {})) as { value: { id: string }[] };
  for (const { id } of value) await place.ask('forgetIgnored', { id });
  ({ mail, sidebar } = await place.openMail());
  await mail.click('#composebody');
  await mail.keyboard.type('Dear Bob, for {{product}}');
  await expect.poll(inPage).toEqual(['leftover-field', 'wrong-name']);
  await expect.poll(inSidebar).toEqual(['leftover-field', 'wrong-name']);
});

const inPage = async () => (await closedParts(mail, 'finding')).map((chip) => chip.attributes['data-rule']).sort();
const inSidebar = async () =>
  (
    await sidebar
      .locator('[data-part=finding]')
      .evaluateAll((cards) => cards.map((card) => card.getAttribute('data-rule')))
  ).sort();

const ignoreWrongName = (way: string) => ignoreInSidebar(mail, sidebar, 'wrong-name', way);

async function ignoreInPage(way: string): Promise<void> {
  const chips = await closedParts(mail, 'finding');
  await clickPart(
    mail,
    'finding',
    chips.findIndex((chip) => chip.attributes['data-rule'] === 'wrong-name'),
  );
  await waitForPart(mail, 'card');
  await clickPart(mail, way);
}

const places = [
  { where: 'in the page', ignore: ignoreInPage, way: 'card-ignore', again: true },
  { where: 'in the page', ignore: ignoreInPage, way: 'card-ignore-person', again: false },
  { where: 'in the sidebar', ignore: ignoreWrongName, way: 'ignore-person', again: false },
  { where: 'in the sidebar', ignore: ignoreWrongName, way: 'ignore-once', again: true },
  { where: 'in the page', ignore: ignoreInPage, way: 'card-ignore-phrase', again: false },
  { where: 'in the page', ignore: ignoreInPage, way: 'card-ignore-rule', again: false },
  { where: 'in the sidebar', ignore: ignoreWrongName, way: 'ignore-rule', again: false },
  { where: 'in the sidebar', ignore: ignoreWrongName, way: 'ignore-phrase', again: false },
];

// Once is shown by the guard and by the sidebar of another customer's name.
it.each(share(places, 3, 2))(
  '$way $where: gone from both, and it stays away while the mail is written',
  async ({ ignore, way, again }) => {
    await ignore(way);
    await expect.poll(inPage).toEqual(['leftover-field']);
    await expect.poll(inSidebar).toEqual(['leftover-field']);
    await mail.click('#composebody');
    await mail.keyboard.press('Control+End');
    await mail.keyboard.type(' and {{more}}');
    await expect.poll(inSidebar).toEqual(['leftover-field', 'leftover-field']);
    expect(await inPage()).toEqual(['leftover-field', 'leftover-field']);
    // "Once" is for this mail.
    await mail.reload();
    await mail.click('#composebody');
    await mail.keyboard.type('Dear Bob, for {{product}}');
    await expect.poll(inPage).toEqual(again ? ['leftover-field', 'wrong-name'] : ['leftover-field']);
  },
);
