// @vitest-environment happy-dom
import { act } from 'preact/test-utils';
import { afterEach, describe, expect, it, vi } from 'vitest';
import { SettingsPage } from '../../../components/dashboard/settings/settings-page';
import { type DashboardWorld, WorldProvider } from '../../../components/dashboard/world';
import type { Slip } from '../../../utils/domain/model/settings';
import { noPolicy } from '../../../utils/domain/policy/policy';
import type { Diagnostics } from '../../../utils/messaging/doors/upkeep';
import { done } from '../../../utils/messaging/result';
import { fakeBackground } from '../fake-background';
import { type Mounted, mount } from '../mount';
import { me, settings, site } from '../samples';

let mounted: Mounted | undefined;
afterEach(() => mounted?.unmount());

const told: Diagnostics = {
  version: '1.2.3',
  schema: 4,
  counts: { customers: 1_234, touchpoints: 5, purchases: 0, openFollowUps: 2 },
  settings,
  words: { never: 1 },
  journey: 'default',
  isJourneyEdited: false,
  sites: [{ on: true, granted: true, layout: 'auto', accountsOff: 0, taught: 0 }],
  readers: [{ site: 'gmail', found: ['compose'], lost: [] }],
  company: { locked: [], onlyTheseSites: false },
  unfinishedJobs: 0,
};

async function open(answers: Parameters<typeof fakeBackground>[0] = {}, change: Partial<DashboardWorld> = {}) {
  const world: DashboardWorld = {
    askForSite: vi.fn(async () => true),
    hasPanel: true,
    saveFile: vi.fn(),
    isKept: async () => true,
    askToKeep: async () => true,
    askToNotify: async () => true,
    mayNotify: async () => false,
    version: '1.2.3',
    storageUse: async () => ({ usage: 4_200_000, quota: 78_000_000_000 }),
    browser: 'Mozilla/5.0 (A browser)',
    startAgain: vi.fn(),
    ...change,
  };
  const background = fakeBackground({
    ignored: () => done([]),
    slips: () => done([]),
    diagnostics: () => done(told),
    ...answers,
  });
  mounted = await mount(
    () => (
      <WorldProvider value={world}>
        <SettingsPage />
      </WorldProvider>
    ),
    background,
  );
  const settle = () => act(() => new Promise((resolve) => setTimeout(resolve, 10)));
  await settle();
  return { ...mounted, background, world, settle };
}

const fieldOf = (box: HTMLElement, label: string): HTMLTextAreaElement | undefined =>
  [...box.querySelectorAll('textarea')].find(({ labels }) => labels?.[0]?.textContent === label);

describe('a site by its address', () => {
  it.each([
    ['mail.example.com', 'https://mail.example.com', 'as people say it'],
    ['https://mail.example.com/inbox?x#y', 'https://mail.example.com', 'as it is copied'],
    ['http://crm.example:8080/', 'http://crm.example:8080', 'with a port'],
    ['crm.example:8080', 'https://crm.example:8080', 'a port is no scheme'],
    ['localhost:3000', 'https://localhost:3000', 'on this machine'],
  ])('%s is %s: %s', async (typed, origin) => {
    const { type, click, settle, background, world } = await open();
    await type('[data-part=site-address]', typed);
    await click('[data-part=site-add]');
    await settle();
    expect(world.askForSite).toHaveBeenCalledWith(origin);
    expect(background.inputsOf('enableSite')).toEqual([{ origin }]);
  });

  it.each(['', 'mail', 'javascript:alert(1)', 'chrome://settings', 'a b.example'])('"%s" is none', async (typed) => {
    const { type, click, text, background, world } = await open();
    await type('[data-part=site-address]', typed);
    await click('[data-part=site-add]');
    expect(text('[data-part=add-site]')).toContain('not the address of a site yet');
    expect(world.askForSite).not.toHaveBeenCalled();
    expect(background.inputsOf('enableSite')).toEqual([]);
  });

  it('stays off where the browser does not let us in', async () => {
    const { type, click, text, settle, background } = await open({}, { askForSite: async () => false });
    await type('[data-part=site-address]', 'mail.example.com');
    await click('[data-part=site-add]');
    await settle();
    expect(text('[data-part=add-site]')).toContain('has not let Waymark in on https://mail.example.com');
    expect(background.inputsOf('enableSite')).toEqual([]);
  });
});

it('takes nothing away that is being typed when Waymark learns of its user meanwhile', async () => {
  let known = me;
  const { find, background, settle } = await open({ me: () => done(known) });
  const fields = () =>
    ['Your names', 'Your mail addresses'].map((label) => fieldOf(find('[data-part=settings-me]'), label));
  const [names] = fields();
  await act(() => {
    (names as HTMLTextAreaElement).value = 'Mia Keller-Brandt';
    names?.dispatchEvent(new Event('input', { bubbles: true }));
  });
  known = { ...me, rev: me.rev + 1, addresses: ['mia@new.example'] };
  await act(() => background.change('settings'));
  await settle();
  expect(fields().map((field) => field?.value)).toEqual(['Mia Keller-Brandt', 'mia@new.example']);
  await act(() => find<HTMLFormElement>('[data-part=settings-me] form').requestSubmit());
  expect(background.inputsOf('changeMe')).toMatchObject([
    { names: ['Mia Keller-Brandt'], addresses: ['mia@new.example'] },
  ]);
});

it('keeps an appearance that was just chosen when an answer comes that does not know of it', async () => {
  let saved = () => {};
  const { find, background, settle } = await open({
    settings: () => done({ ...settings }),
    changeSettings: () =>
      new Promise((resolve) => {
        saved = () => resolve(done(null));
      }),
  });
  const dark = find<HTMLInputElement>('[name=appearance][value=dark]');
  await act(() => dark.click());
  await act(() => background.change('settings'));
  await settle();
  expect(dark.checked).toBe(true);
  await act(() => saved());
  expect(dark.checked).toBe(true);
});

describe('what is stored', () => {
  it('is told in numbers and in plain words', async () => {
    const { text, all } = await open();
    expect(text('[data-part=stored-counts] [data-count=customers]')).toBe('Customers1,234');
    await expect
      .poll(() => text('[data-part=stored-use]'))
      .toBe('Waymark uses 4.2 MB of this disk. The browser would give it up to 78 GB.');
    expect(all('[data-part=what-is-stored] dt').length).toBeGreaterThan(8);
    expect(document.body.textContent).not.toMatch(/\[[a-z]+[A-Z]\w*\]|undefined/);
  });

  it('says nothing of the disk where the browser can not', async () => {
    const { all } = await open({}, { storageUse: async () => null });
    expect(all('[data-part=stored-use]')).toHaveLength(0);
  });
});

describe('diagnostics', () => {
  it('stand in one text', async () => {
    const { find } = await open();
    const value = () => find<HTMLTextAreaElement>('[data-part=diagnostics]').value;
    await expect.poll(value).not.toBe('');
    expect(value().split('\n')).toEqual([
      expect.stringMatching(/^waymark 1\.2\.3 schema=4 at=\d{4}-/),
      'browser Mozilla/5.0 (A browser)',
      expect.stringMatching(/^place language=en-GB zone=/),
      'storage usage=4200000 quota=78000000000 persisted=true',
      'rows customers=1234 touchpoints=5 purchases=0 openFollowUps=2',
      expect.stringMatching(/^settings .*monitorOnly=false/),
      'words never=1',
      'journey id=default edited=false',
      'company locked=nothing onlyTheseSites=false',
      'unfinished jobs=0',
      'site 1 on=true granted=true layout=auto accountsOff=0 taught=0',
      'reader gmail found=compose lost=nothing',
      '',
    ]);
  });
});

describe('checks', () => {
  const slip = (outcome: Slip['outcome'], at: number): Slip => ({
    id: `slip-${at}`,
    createdAt: at,
    changedAt: at,
    rev: 1,
    deletedAt: null,
    source: 'page',
    rule: 'wrong-name',
    severity: 'stop',
    at,
    outcome,
    email: '',
    text: 'Anna',
    composeId: '',
  });

  it('say in which languages they read, and how right they were so far', async () => {
    const slips = (['fixed', 'fixed', 'fixed', 'changed', 'dismissed'] as const).map(slip);
    const { root } = await open({ slips: () => done(slips) });
    const facts = (rule: string) =>
      root.querySelector(`[data-part=rule][data-name=${rule}]`)?.closest('li')?.textContent ?? '';
    await vi.waitFor(() => expect(facts('wrong-name')).toContain('80% right so far, of 5'));
    expect(facts('wrong-name')).toMatch(/Reads English, German, French,? and \d+ more.*80% right so far/);
    expect(facts('wrong-company')).toContain('In every language');
    expect(facts('wrong-company')).not.toContain('right so far');
  });

  it('speak in the languages that are chosen, each check in its own', async () => {
    const stored = { ...settings, languagesOff: { 'stale-quote': ['fr', 'it', 'nl', 'pt', 'pl'] } } as const;
    const { root, background } = await open({ settings: () => done(stored) });
    const part = (rule: string, name: string) =>
      root.querySelector<HTMLElement>(`li:has([data-part=rule][data-name=${rule}]) ${name}`) as HTMLElement;
    const press = (rule: string, name: string) => act(() => part(rule, name).click());
    const unfold = (rule: string) =>
      act(() => {
        const details = part(rule, 'details') as HTMLDetailsElement;
        details.open = true;
        details.dispatchEvent(new Event('toggle'));
      });
    expect(part('stale-quote', 'summary').textContent).toBe('Reads English, German and Spanish');
    expect(part('stale-quote', 'input')).toBeNull();
    await unfold('stale-quote');
    await press('stale-quote', '[data-name=es]');
    await press('stale-quote', '[data-name=it]');
    await unfold('missing-attachment');
    await press('missing-attachment', '[data-part=rule-languages-none]');
    expect(part('missing-attachment', 'summary').textContent).toBe('Silent in every language');
    await press('stale-quote', '[data-part=rule-languages-all]');
    const others = { 'missing-attachment': ['en', 'de', 'fr', 'es', 'it', 'nl', 'pt', 'pl'] };
    expect(background.inputsOf('changeSettings')).toEqual([
      { languagesOff: { 'stale-quote': ['fr', 'es', 'it', 'nl', 'pt', 'pl'] } },
      { languagesOff: { 'stale-quote': ['fr', 'es', 'nl', 'pt', 'pl'] } },
      { languagesOff: { 'stale-quote': ['fr', 'es', 'nl', 'pt', 'pl'], ...others } },
      { languagesOff: others },
    ]);
  });
});

describe('what the company has set', () => {
  const policy = {
    ...noPolicy,
    locked: ['words', 'sites', 'monitorOnly'],
    sites: [site.origin],
    onlyTheseSites: true,
    problems: [{ code: 'policyPart', params: { part: 'journey', place: 'stages' } }],
  } as const;

  it('says so, and leaves nothing to click', async () => {
    const { text, all } = await open({ policy: () => done(policy) });
    expect(text('[data-part=settings-sites]')).toContain('on its own sites only');
    expect(text('[data-part=site-locked]')).toContain('On, set by your company');
    expect(all('[data-part=add-site], [data-part=site], [data-part=monitor-only], [data-part=word-add]')).toEqual([]);
    expect(text('[data-part=settings-checks]')).toContain('Your company has decided that findings are shown.');
    expect(text('[data-part=trouble]')).toContain('is left out: journey stages');
  });

  it('a site that the browser does not let us into can be asked for', async () => {
    const answers = { policy: () => done(policy), sites: () => done([{ ...site, granted: false }]) };
    const { text, find } = await open(answers);
    expect(find<HTMLInputElement>('[data-part=site]').checked).toBe(false);
    expect(text('[data-part=settings-sites]')).toContain('Your company wants Waymark here');
  });
});

describe('delete everything', () => {
  it('waits for the word, whatever its letters', async () => {
    const { click, type, text, settle, background, world } = await open();
    await click('[data-part=delete-everything]');
    await type('[data-part=delete-word]', 'yes');
    await click('[data-part=delete-now]');
    expect(background.inputsOf('deleteEverything')).toEqual([]);
    expect(text('[data-part=delete-form] .field-error')).toContain('Type “delete” to confirm');
    await type('[data-part=delete-word]', ' DELETE ');
    await click('[data-part=delete-now]');
    await settle();
    expect(background.inputsOf('deleteEverything')).toEqual([{}]);
    expect(world.startAgain).toHaveBeenCalledTimes(1);
  });
});
