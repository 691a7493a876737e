import { format, subDays } from 'date-fns';
import type { Page } from 'playwright-core';
import { afterAll, beforeAll, describe, expect, it } from 'vitest';
import type { Reason } from '../../utils/domain/model/row';
import { purchase } from '../storage/rows';
import { form } from '../support/acts';
import { type Ask, asker } from '../support/asker';
import { buildForTests, type Extension, inDeveloperMode, launchExtension } from '../support/extension';
import { ownTables } from '../support/own-tables';
import { startAnew } from '../support/silence';

let extension: Extension;
let first: Page;
let second: Page;
let own: Page;
let ask: Ask;
let anna: string;

const openWindow = async (section: string): Promise<Page> => {
  const page = await extension.context.newPage();
  await page.goto(extension.url(`dashboard.html#${section}`));
  return page;
};
const part = (page: Page, name: string) => page.locator(`[data-part="${name}"]`);

beforeAll(async () => {
  buildForTests();
  extension = await launchExtension();
  own = await openWindow('today');
  ask = asker(own);
  ({ id: anna } = await ask('addCustomer', form('Anna Schmidt', 'anna@contoso.example')));
  [first, second] = await Promise.all([openWindow(`customers/${anna}`), openWindow(`customers/${anna}`)]);
  await Promise.all([first, second].map((page) => part(page, 'customer-edit').waitFor()));
});
afterAll(() => extension?.close());

const field = (page: Page, name: string) => page.locator(`[data-part=customer-form] [name=${name}]`);
const kept = () => ownTables(own).read();
const save = (page: Page) => part(page, 'customer-form').locator('[data-part=save]').click();
const isSaved = (page: Page) => expect.poll(() => part(page, 'customer-form').count()).toBe(0);

describe('two windows on one customer', () => {
  it('whose form is open in both: each keeps what it did not touch as the other saved it', async () => {
    for (const page of [first, second]) await part(page, 'customer-edit').click();
    await field(first, 'role').fill('Head of buying');
    await field(second, 'phone').fill('+49 30 1234');
    await save(second);
    await isSaved(second);
    await expect.poll(() => field(first, 'phone').inputValue()).toBe('+49 30 1234');
    expect(await field(first, 'role').inputValue(), 'what is being typed stays').toBe('Head of buying');
    // The background dies between the two.
    await extension.stopWorker();
    await save(first);
    await isSaved(first);
    expect((await kept()).customers).toEqual([
      expect.objectContaining({ phone: '+49 30 1234', role: 'Head of buying' }),
    ]);
  });

  it('a note that is typed in one is read in the other, and is not typed over there', async () => {
    await part(first, 'note').fill('Likes to be called in the morning');
    await expect.poll(() => part(second, 'note').inputValue()).toBe('Likes to be called in the morning');
    await part(second, 'note').fill('Likes to be called in the morning, not on Fridays');
    await expect.poll(() => part(first, 'note').inputValue()).toBe('Likes to be called in the morning, not on Fridays');
  });

  it('what is done in one is done in the other, and once', async () => {
    const deliveredOn = format(subDays(new Date(), 9), 'yyyy-MM-dd');
    await ask('addPurchase', purchase({ customerId: anna, date: deliveredOn, deliveredOn, state: 'done' }));
    await Promise.all([first, second].map((page) => page.goto(extension.url('dashboard.html#today'))));
    for (const page of [first, second]) await part(page, 'due-item').first().waitFor();
    const [row] = await part(first, 'due-item').evaluateAll((rows) =>
      rows.map((each) => each.getAttribute('data-row')),
    );
    // At the same moment: else the other window has heard of it.
    const at = Date.now() + 1_000;
    for (const page of [first, second])
      await part(page, 'done')
        .first()
        .evaluate((button, when) => void setTimeout(() => (button as HTMLElement).click(), when - Date.now()), at);
    await first.waitForTimeout(1_500);
    for (const page of [first, second])
      await expect.poll(() => page.locator(`[data-row="${row}"]`).count(), { message: 'gone from both' }).toBe(0);
    const { followUps = [], journal = [] } = await kept();
    expect(followUps.filter(({ id }) => id === row)).toEqual([expect.objectContaining({ state: 'done' })]);
    expect(journal.filter(({ label }) => (label as Reason).code === 'followUpDone')).toHaveLength(1);
  });
});

describe('a window behind which nobody answers', () => {
  it('says so, starts us anew, and answers then, with all that was kept', async () => {
    const page = await extension.context.newPage();
    // The browser itself can't be brought to it at will.
    await page.addInitScript(() => {
      chrome.runtime.sendMessage = (() => new Promise(() => undefined)) as typeof chrome.runtime.sendMessage;
    });
    await page.goto(extension.url('dashboard.html'));
    const started = extension.context.waitForEvent('serviceworker', { timeout: 60_000 });
    await inDeveloperMode(extension);
    await startAnew(page);
    await started;
    own = await openWindow('customers');
    await expect.poll(() => part(own, 'customer').locator('a').allTextContents()).toEqual(['Anna Schmidt']);
  });
});
