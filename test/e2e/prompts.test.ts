import type { Page } from 'playwright-core';
import { afterAll, beforeAll, beforeEach, expect, it } from 'vitest';
import { defaultPrompts } from '../../utils/domain/model/settings';
import { clockOf } from '../../utils/wording/clock';
import { buildForTests, type Extension, launchExtension } from '../support/extension';
import { boughtBy, dora, type Glanced, holidayToCome, winBackOf } from '../support/holiday';

let extension: Extension;
let page: Page;

beforeAll(async () => {
  buildForTests();
  extension = await launchExtension();
});
afterAll(() => extension?.close());
beforeEach(async () => {
  await page?.close();
  page = await extension.context.newPage();
  await open('settings');
});

const part = (name: string) => page.locator(`[data-part="${name}"]`);
const open = (section: string) => page.goto(extension.url(`dashboard.html#${section}`));

async function ask<T>(waymark: string, input: unknown): Promise<T> {
  const answer = await page.evaluate((request) => chrome.runtime.sendMessage(request), { waymark, input });
  expect(answer).toMatchObject({ ok: true });
  return (answer as { value: T }).value;
}

const inWorker = async <T>(code: string): Promise<T> => (await extension.worker()).evaluate(code) as Promise<T>;
const shown = async () => Object.keys(await inWorker<Record<string, unknown>>('chrome.notifications.getAll()'));
const promptAlarm = () => inWorker<number>("chrome.alarms.get('prompt').then((alarm) => alarm?.scheduledTime ?? 0)");
const minutesNow = () => new Date().getHours() * 60 + new Date().getMinutes();
const everyDay = [1, 2, 3, 4, 5, 6, 7];

it('a digest comes once notifications are switched on, once a day, also after the worker has died', async () => {
  await ask('changeMe', { workingDays: everyDay });
  // An hour ago, which is still this morning's.
  const digestAt = Math.max(0, minutesNow() - 60);
  await ask('changeSettings', {
    prompts: { ...defaultPrompts, holidays: false, quietFrom: 0, quietUntil: 0, digestAt },
  });
  await ask('loadSamples', { scenario: null });
  const due = await ask<readonly { readonly waits: boolean }[]>('dueNow', { limit: 50 });
  const today = due.filter(({ waits }) => !waits).length;
  expect(today).toBeGreaterThan(0);
  expect(await shown(), 'not before it is wanted').toEqual([]);

  await page.reload();
  await part('notify').check();
  await expect.poll(shown).toEqual(['digest']);
  await part('digest-at').waitFor();
  expect(await part('digest-at').inputValue()).toBe(clockOf(digestAt));
  expect(await promptAlarm()).toBeGreaterThan(Date.now());

  const opened = extension.context.waitForEvent('page');
  await inWorker("chrome.notifications.onClicked.dispatch('digest')");
  const list = await opened;
  expect(list.url()).toBe(extension.url('dashboard.html#today'));
  await list.close();
  await expect.poll(shown).toEqual([]);

  await inWorker("chrome.alarms.clear('prompt')");
  await extension.stopWorker();
  // Whatever is done next wakes a worker that knows only what is written down. It has looked once its clock is set.
  await ask('changeSettings', { appearance: 'dark' });
  await expect.poll(promptAlarm).toBeGreaterThan(Date.now());
  expect(await shown(), 'said today').toEqual([]);
});

it('what a day should not hold can wait, behind one line', async () => {
  await ask('loadSamples', { scenario: null });
  await part('daily-cap').fill('1');
  await expect
    .poll(async () => (await ask<{ prompts: { dailyCap: number } }>('settings', {})).prompts.dailyCap)
    .toBe(1);
  await open('today');
  await part('can-wait').waitFor();
  expect(await part('due-item').count()).toBe(1);
  expect(await inWorker('chrome.action.getBadgeText({})')).toBe('1');
  await part('can-wait').click();
  expect(await part('due-item').count()).toBeGreaterThan(1);
});

it('a public holiday of the user’s country moves what falls on it', async () => {
  const { holiday, after, boughtOn } = holidayToCome();
  await ask('changeMe', { workingDays: everyDay, timeZone: 'Europe/Berlin', country: '' });
  await ask('changeSettings', { prompts: defaultPrompts });
  const { id } = await ask<{ readonly id: string }>('addCustomer', dora);
  await ask('addPurchase', boughtBy(id, boughtOn));
  const winBack = async () => winBackOf(await ask<Glanced>('glance', { email: dora.emails[0] }));
  expect(await winBack(), 'in no country').toBe(holiday);
  await page.reload();
  await page.locator('select[name=country]').selectOption('DE');
  await expect.poll(winBack).toBe(after);
  await part('holidays').uncheck();
  await expect.poll(winBack).toBe(holiday);
});
