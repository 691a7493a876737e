// @vitest-environment happy-dom
import { act } from 'preact/test-utils';
import { afterEach, describe, expect, it, vi } from 'vitest';
import { Dashboard } from '../../../components/dashboard/dashboard';
import { type SectionId, sections } from '../../../components/dashboard/sections';
import { type DashboardWorld, WorldProvider } from '../../../components/dashboard/world';
import type { IgnoredFinding } from '../../../utils/domain/model/settings';
import { done, failed } from '../../../utils/messaging/result';
import { fakeBackground } from '../fake-background';
import { type Mounted, mount } from '../mount';
import { routeAt } from '../route-at';
import { customer, settings, site } from '../samples';

let mounted: Mounted | undefined;
afterEach(() => mounted?.unmount());

const world: DashboardWorld = {
  askForSite: vi.fn(async () => true),
  hasPanel: true,
  saveFile: vi.fn(),
  isKept: async () => false,
  askToNotify: async () => true,
  mayNotify: async () => false,
  askToKeep: async () => true,
  version: '0.1.0',
  storageUse: async () => null,
  browser: 'A browser',
  startAgain: () => undefined,
};

async function open(section: SectionId, answers: Parameters<typeof fakeBackground>[0] = {}, change = {}) {
  const route = routeAt(section);
  const { at } = route;
  const background = fakeBackground({
    ignored: () => done([]),
    unfinishedImports: () => done([]),
    slips: () => done([]),
    ...answers,
  });
  mounted = await mount(
    () => (
      <WorldProvider value={{ ...world, ...change }}>
        <Dashboard route={route} />
      </WorldProvider>
    ),
    background,
  );
  await act(() => Promise.resolve());
  return { ...mounted, background, at };
}

const unavailable = () => failed('databaseUnavailable');
const shownText = () => document.body.textContent ?? '';

describe('every section', () => {
  it.each(sections)('%s has one heading, its own, and no text without words', async (section) => {
    const { all } = await open(section);
    expect(all('h1')).toHaveLength(1);
    expect(shownText()).not.toMatch(/\[[a-z]+[A-Z]\w*\]|undefined/);
  });

  it.each([
    ['today', 'dueNow'],
    ['customers', 'peoplePage'],
    ['settings', 'settings'],
  ] as const)('%s says so when the database can not be opened, and asks again', async (section, name) => {
    const { background, text, click } = await open(section, { [name]: unavailable });
    await vi.waitFor(() => expect(text('[data-part=trouble]')).toContain('does not let Waymark open its database'));
    await click('[data-part=trouble] button');
    expect(background.inputsOf(name)).toHaveLength(2);
  });

  it('gives the focus to its heading when it is chosen, not at first', async () => {
    const { at, find } = await open('today');
    expect(document.activeElement?.localName).not.toBe('h1');
    await act(() => {
      at.value = 'import';
    });
    expect(document.activeElement).toBe(find('h1'));
    expect(document.title).toBe('In and out · Waymark');
  });
});

describe('today', () => {
  it('shows whose follow-up it is and closes it, with an undo', async () => {
    const { text, find, click, background } = await open('today');
    expect(text('[data-part=due-item] h2')).toBe(customer.name);
    await click('[data-part=due-item] [data-part=done]');
    expect(background.inputsOf('closeFollowUp')).toHaveLength(1);
    await vi.waitFor(() => find('[data-part=undo]'));
    await click('[data-part=undo]');
    expect(background.inputsOf('reopenFollowUp')).toHaveLength(1);
  });

  it('is glad when nobody waits', async () => {
    const { text } = await open('today', { dueNow: () => done([]) });
    expect(text('[data-part=due-empty]')).toContain('Nobody is waiting for you');
  });
});

describe('settings', () => {
  const change = (element: HTMLElement, checked: boolean) =>
    act(() => {
      (element as HTMLInputElement).checked = checked;
      element.dispatchEvent(new Event('change', { bubbles: true }));
    });

  it('say how strongly a check speaks, and never more strongly than the check itself', async () => {
    const { find, type, background } = await open('settings', {
      settings: () => done({ ...settings, rulesOff: ['empty-field'], severities: { 'wrong-name': 'hint' } }),
    });
    const select = (rule: string) => find<HTMLSelectElement>(`[data-part=rule][data-name=${rule}]`);
    const choices = (rule: string) => [...select(rule).options].map(({ value }) => value);
    expect(select('empty-field').value).toBe('off');
    expect(select('wrong-name').value).toBe('hint');
    expect(select('misspelt-name').value).toBe('warn');
    expect(choices('wrong-name')).toEqual(['stop', 'warn', 'hint', 'off']);
    expect(choices('missing-name')).toEqual(['hint', 'off']);
    await type('[data-part=rule][data-name=wrong-name]', 'off');
    // Made before the first one is stored: both count.
    await type('[data-part=rule][data-name=leftover-field]', 'warn');
    expect(background.inputsOf('changeSettings')).toEqual([
      { rulesOff: ['empty-field', 'wrong-name'], severities: { 'wrong-name': 'hint' } },
      { rulesOff: ['empty-field', 'wrong-name'], severities: { 'wrong-name': 'hint', 'leftover-field': 'warn' } },
    ]);
  });

  it('go back to what is stored when it can not be saved, with a word', async () => {
    const { find, text, type } = await open('settings', { changeSettings: () => failed('diskFull') });
    await type('[data-part=rule][data-name=wrong-name]', 'off');
    await vi.waitFor(() => expect(text('[data-part=toast]')).not.toBe(''));
    expect(find<HTMLSelectElement>('[data-part=rule][data-name=wrong-name]').value).toBe('stop');
  });

  it('count without showing', async () => {
    const { find, background } = await open('settings');
    await change(find('[data-part=monitor-only]'), true);
    expect(background.inputsOf('changeSettings')).toEqual([{ monitorOnly: true }]);
  });

  it('a site that the browser does not let us into is shown as off, with the reason', async () => {
    const { find, text } = await open('settings', { sites: () => done([{ ...site, granted: false }]) });
    expect((find('[data-part=site]') as HTMLInputElement).checked).toBe(false);
    expect(text('[data-part=settings-sites]')).toContain('does not let Waymark in');
  });

  it('ask for access before a site is switched on', async () => {
    const askForSite = vi.fn(async () => false);
    const { find, background } = await open(
      'settings',
      { sites: () => done([{ ...site, on: false }]) },
      { askForSite },
    );
    await change(find('[data-part=site]'), true);
    expect(askForSite).toHaveBeenCalledWith(site.origin);
    expect(background.inputsOf('enableSite'), 'refused by the user').toEqual([]);
  });

  it('switch one account of a site', async () => {
    const { find, background } = await open('settings', {
      sites: () => done([{ ...site, accountsOff: ['a@x.example'] }]),
    });
    await change(find('[data-part=account]'), true);
    expect(background.inputsOf('switchAccount')).toEqual([{ origin: site.origin, account: 'a@x.example', off: false }]);
  });

  it('point out again what was ignored, with an undo', async () => {
    const item: IgnoredFinding = {
      ...site,
      id: 'i1',
      rule: 'wrong-name',
      scope: 'person',
      email: 'a@x.example',
      phrase: '',
      by: 'user',
    };
    const habit: IgnoredFinding = { ...item, id: 'i2', rule: 'missing-name', by: 'habit' };
    const { text, all, find, click, background } = await open('settings', { ignored: () => done([item, habit]) });
    expect(text('[data-part=ignored]')).toContain('Wrong name, in mail to a@x.example');
    expect(all('[data-part=ignored]').map((line) => line.querySelector('[data-part=ignored-habit]') !== null)).toEqual([
      false,
      true,
    ]);
    await click('[data-part=ignored-forget]');
    expect(background.inputsOf('forgetIgnored')).toEqual([{ id: 'i1' }]);
    await vi.waitFor(() => find('[data-part=undo]'));
    await click('[data-part=undo]');
    expect(background.inputsOf('undo')).toEqual([{ id: 'act-1' }]);
  });
});
