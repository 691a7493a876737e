// @vitest-environment happy-dom
import { act } from 'preact/test-utils';
import { afterEach, describe, expect, it, vi } from 'vitest';
import { Dashboard } from '../../../components/dashboard/dashboard';
import type { SectionId } from '../../../components/dashboard/sections';
import { type DashboardWorld, WorldProvider } from '../../../components/dashboard/world';
import { defaultPrompts } from '../../../utils/domain/model/settings';
import { done, failed } from '../../../utils/messaging/result';
import { fakeBackground } from '../fake-background';
import { type Mounted, mount } from '../mount';
import { routeAt } from '../route-at';
import { customer, followUp, settings } from '../samples';

let page: Mounted;
afterEach(() => page.unmount());

const world: DashboardWorld = {
  askForSite: async () => true,
  hasPanel: true,
  saveFile: () => undefined,
  isKept: async () => true,
  askToKeep: async () => true,
  askToNotify: async () => true,
  mayNotify: async () => true,
  version: '0.1.0',
  storageUse: async () => null,
  browser: 'A browser',
  startAgain: () => undefined,
};

async function open(section: SectionId, answers: Parameters<typeof fakeBackground>[0] = {}, change = {}) {
  const background = fakeBackground({ ignored: () => done([]), ...answers });
  const route = routeAt(section);
  page = await mount(
    () => (
      <WorldProvider value={{ ...world, ...change }}>
        <Dashboard route={route} />
      </WorldProvider>
    ),
    background,
  );
  await act(() => Promise.resolve());
}

const withPrompts = (prompts: Partial<typeof defaultPrompts>) => ({
  settings: () => done({ ...settings, prompts: { ...defaultPrompts, ...prompts } }),
});
const isOn = (name: string) => page.find<HTMLInputElement>(`[data-part=${name}]`).checked;
const toggle = async (name: string) => {
  await page.click(`[data-part=${name}]`);
  await act(() => new Promise((resolve) => setTimeout(resolve)));
};
const saved = () => page.background.inputsOf('changeSettings');

describe('prompts', () => {
  it('notifications are asked for in the click, and nothing is saved when the browser says no', async () => {
    const askToNotify = vi.fn(async () => false);
    await open('settings', {}, { askToNotify });
    await toggle('notify');
    expect(askToNotify).toHaveBeenCalledOnce();
    expect(saved()).toEqual([]);
    expect(isOn('notify')).toBe(false);
  });

  it('are saved when it says yes, and the digest can be set', async () => {
    await open('settings');
    expect(page.all('[data-part=digest-at]'), 'nothing to set before').toEqual([]);
    await toggle('notify');
    expect(saved()).toEqual([{ prompts: { ...defaultPrompts, notify: true } }]);
    await page.type('[data-part=digest-at]', '09:15');
    expect(saved().at(-1)).toEqual({ prompts: { ...defaultPrompts, notify: true, digestAt: 555 } });
  });

  it('switched off without a question', async () => {
    const askToNotify = vi.fn(async () => false);
    await open('settings', withPrompts({ notify: true }), { askToNotify });
    await toggle('notify');
    expect(askToNotify).not.toHaveBeenCalled();
    expect(saved()).toEqual([{ prompts: defaultPrompts }]);
  });

  it('are shown as off, with the reason, where the browser has taken its leave back', async () => {
    await open('settings', withPrompts({ notify: true }), { mayNotify: async () => false });
    await vi.waitFor(() => expect(isOn('notify')).toBe(false));
    expect(page.text('[data-part=settings-prompts]')).toContain('the browser does not allow them');
  });

  it('two changes in a row both count', async () => {
    await open('settings');
    await page.type('[data-part=quiet-from]', '17:00');
    await page.type('[data-part=daily-cap]', '5');
    expect(saved().at(-1)).toEqual({ prompts: { ...defaultPrompts, quietFrom: 1020, dailyCap: 5 } });
  });

  it.each([['0'], ['101'], ['1.5'], [''], ['-3']])('a day of "%s" follow-ups is refused in words', async (typed) => {
    await open('settings');
    await page.type('[data-part=daily-cap]', typed);
    expect(saved()).toEqual([]);
    expect(page.text('[data-part=settings-prompts]')).toContain('A number from 1 to 100.');
  });

  it('a time that is half typed is not saved', async () => {
    await open('settings');
    await page.type('[data-part=quiet-until]', '');
    expect(saved()).toEqual([]);
  });

  it('the country is where the user is, and holidays can be left out', async () => {
    await open('settings');
    const country = page.find<HTMLSelectElement>('select[name=country]');
    expect(country.selectedOptions[0]?.textContent).toBe('Germany');
    await page.type('select[name=country]', 'AT');
    expect(page.background.inputsOf('changeMe')).toEqual([{ country: 'AT' }]);
    await toggle('holidays');
    expect(saved()).toEqual([{ prompts: { ...defaultPrompts, holidays: false } }]);
    expect(page.all('select[name=country]')).toEqual([]);
  });

  it('go back to what is stored when it can not be saved', async () => {
    await open('settings', { changeSettings: () => failed('diskFull') });
    await toggle('holidays');
    await vi.waitFor(() => expect(isOn('holidays')).toBe(true));
    expect(page.text('[data-part=toast]')).not.toBe('');
  });
});

it('mail into the timeline: each of the two by itself', async () => {
  await open('settings');
  await toggle('keep-opened');
  await toggle('keep-sent');
  expect(saved()).toEqual([{ keepMail: { sent: true, opened: false } }, { keepMail: { sent: false, opened: false } }]);
});

describe('today', () => {
  const due = (waits: readonly boolean[]) => ({
    dueNow: () =>
      done(waits.map((one, i) => ({ followUp: followUp({ id: `f${i}` }), customer, waits: one, mail: null }))),
  });

  it('what can wait stands behind one quiet line', async () => {
    await open('today', due([false, true, true]));
    expect(page.all('[data-part=due-item]')).toHaveLength(1);
    expect(page.text('.dashboard-lead')).toContain('1 follow-up is');
    expect(page.text('[data-part=can-wait]')).toBe('2 more can wait');
    await page.click('[data-part=can-wait]');
    expect(page.all('[data-part=due-item]')).toHaveLength(3);
    expect(page.all('.button-main')).toHaveLength(1);
  });

  it('nothing waits: no line', async () => {
    await open('today', due([false]));
    expect(page.all('[data-part=can-wait]')).toEqual([]);
  });

  it('the day is full: it says so, and the rest is a click away', async () => {
    await open('today', due([true]));
    expect(page.text('[data-part=due-enough]')).toContain('enough for today');
    await page.click('[data-part=can-wait]');
    expect(page.all('[data-part=due-item]')).toHaveLength(1);
  });
});
