import { beforeEach, expect, it, vi } from 'vitest';
import { fakeBrowser } from 'wxt/testing/fake-browser';
import { prompter } from '../../entrypoints/background/prompts';

const digest = { kind: 'digest' as const, count: 1, first: [{ given: 'Anna', rule: 'reply-owed' as const }] };
const at = 1_800_000_000_000;

const isGranted = vi.fn(async () => true);

beforeEach(() => {
  fakeBrowser.reset();
  isGranted.mockResolvedValue(true);
  fakeBrowser.permissions.contains = isGranted;
  fakeBrowser.i18n.getMessage = (key: string) => key;
  fakeBrowser.i18n.getUILanguage = () => 'en-GB';
  fakeBrowser.runtime.getURL = (path: string) => path;
});

const shown = async () => Object.keys(await fakeBrowser.notifications.getAll());
const clocks = async () => (await fakeBrowser.alarms.getAll()).map(({ name, scheduledTime }) => [name, scheduledTime]);

it('says what there is to say, and sets the clock', async () => {
  await prompter({ promptNow: async () => ({ told: digest, next: at }) })();
  expect(await shown()).toEqual(['digest']);
  expect(await clocks()).toEqual([['prompt', at]]);
});

it('with nothing to come the clock is stopped', async () => {
  await fakeBrowser.alarms.create('prompt', { when: at });
  await prompter({ promptNow: async () => ({ told: null, next: null }) })();
  expect(await shown()).toEqual([]);
  expect(await clocks()).toEqual([]);
});

it('without leave nothing is asked for, and so nothing is taken as said', async () => {
  isGranted.mockResolvedValue(false);
  const promptNow = vi.fn(async () => ({ told: digest, next: at }));
  await prompter({ promptNow })();
  expect(promptNow).not.toHaveBeenCalled();
  expect(await shown()).toEqual([]);
});

it('one look at a time, and one that fails is not the last', async () => {
  const order: string[] = [];
  const promptNow = vi.fn(async () => {
    order.push('begins');
    await new Promise((resolve) => setTimeout(resolve, 5));
    order.push('ends');
    if (order.length === 2) throw new Error('the database is closed');
    return { told: null, next: at };
  });
  const look = prompter({ promptNow });
  await Promise.allSettled([look(), look()]);
  expect(order).toEqual(['begins', 'ends', 'begins', 'ends']);
  expect(await clocks()).toEqual([['prompt', at]]);
});
