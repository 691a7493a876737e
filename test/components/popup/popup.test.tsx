// @vitest-environment happy-dom
import { afterEach, describe, expect, test, vi } from 'vitest';
import { PopupScreen } from '../../../components/popup/popup';
import { type PopupWorld, PopupWorldProvider } from '../../../components/popup/world';
import { done } from '../../../utils/messaging/result';
import { openPopup } from '../../../utils/state/popup';
import { type FakeBackground, fakeBackground, noAnswer } from '../fake-background';
import { type Mounted, mount } from '../mount';
import { customer, followUp, site, tab } from '../samples';

let page: Mounted;
afterEach(() => page.unmount());

const open = async (url: string, background: FakeBackground = fakeBackground(), granted = true) => {
  const world = {
    askForSite: vi.fn<PopupWorld['askForSite']>(async () => granted),
    openPage: vi.fn<PopupWorld['openPage']>(),
    close: vi.fn<PopupWorld['close']>(),
    openSidePanel: vi.fn<NonNullable<PopupWorld['openSidePanel']>>(async () => done(null)),
  };
  const popup = openPopup(background, async () => ({ id: 7, url }));
  page = await mount(
    () => (
      <PopupWorldProvider value={world}>
        <PopupScreen popup={popup} />
      </PopupWorldProvider>
    ),
    background,
  );
  return world;
};
const waitFor = (selector: string) => vi.waitFor(() => page.find(selector));

describe('use on this site', () => {
  test('the browser is asked within the click, then the site is switched on', async () => {
    const world = await open('https://other.example/inbox');
    await waitFor('[data-part=enable-site]');
    page.find('[data-part=enable-site]').click();
    expect(world.askForSite.mock.calls).toEqual([['https://other.example']]);
    // Said in the same click, for Firefox closes the popup over its question.
    expect(page.background.inputsOf('wishSite')).toEqual([{ origin: 'https://other.example' }]);
    await vi.waitFor(() =>
      expect(page.background.inputsOf('enableSite')).toEqual([{ origin: 'https://other.example' }]),
    );
  });

  test('what will be noted of mail is shown beside it, and can be switched off first', async () => {
    await open('https://other.example/inbox');
    await waitFor('[data-part=site] [data-part=keep-opened]');
    await page.click('[data-part=site] [data-part=keep-opened]');
    await vi.waitFor(() =>
      expect(page.background.inputsOf('changeSettings')).toEqual([{ keepMail: { sent: true, opened: false } }]),
    );
    expect(page.background.inputsOf('enableSite')).toEqual([]);
  });

  test('a page that is not read as it should be can be taught: the popup makes room for it', async () => {
    const background = fakeBackground({
      sites: () => done([{ ...site, granted: true }]),
      tabState: () => done({ ...tab, page: null }),
      startTeaching: () => done(null),
    });
    const world = await open(`${site.origin}/`, background);
    await waitFor('[data-part=teach-page]');
    await page.click('[data-part=teach-page]');
    await vi.waitFor(() => expect(world.close).toHaveBeenCalledOnce());
    expect(background.inputsOf('startTeaching')).toEqual([{ tabId: 7 }]);
  });

  test('a no is said, and nothing is switched on', async () => {
    await open('https://other.example/', fakeBackground(), false);
    await waitFor('[data-part=enable-site]');
    await page.click('[data-part=enable-site]');
    await vi.waitFor(() => expect(page.text('[data-part=toast]')).toMatch(/other\.example/));
    expect(page.background.inputsOf('enableSite')).toEqual([]);
  });

  test('on as it was restored, but the browser does not let us in: off, with the reason and the way', async () => {
    const world = await open(
      'https://mail.example/',
      fakeBackground({ sites: () => done([{ ...site, granted: false }]) }),
    );
    await waitFor('[data-part=enable-site]');
    expect(page.text('[data-part=site]')).toContain('does not let it in');
    await page.click('[data-part=enable-site]');
    expect(world.askForSite.mock.calls).toEqual([['https://mail.example']]);
  });

  test('off as easily', async () => {
    await open('https://mail.example/');
    await waitFor('[data-part=disable-site]');
    await page.click('[data-part=disable-site]');
    await vi.waitFor(() =>
      expect(page.background.inputsOf('disableSite')).toEqual([{ origin: 'https://mail.example' }]),
    );
  });

  test('this mailbox left alone', async () => {
    await open('https://mail.example/');
    await waitFor('[data-part=account]');
    await page.click('[data-part=account]');
    await vi.waitFor(() =>
      expect(page.background.inputsOf('switchAccount')).toEqual([
        { origin: 'https://mail.example', account: 'me@seller.example', off: true },
      ]),
    );
  });

  test('how the sidebar stands on this site; the side panel opens in the same click', async () => {
    const world = await open('https://mail.example/');
    await waitFor('[data-part=layout]');
    const select = page.find('[data-part=layout]') as unknown as HTMLSelectElement;
    const choose = (layout: string) => {
      select.value = layout;
      select.dispatchEvent(new Event('change', { bubbles: true }));
    };
    choose('overlay');
    expect(world.openSidePanel.mock.calls).toEqual([]);
    choose('panel');
    expect(world.openSidePanel.mock.calls).toEqual([[7]]);
    expect(page.background.inputsOf('chooseLayout')).toEqual([
      { origin: 'https://mail.example', layout: 'overlay' },
      { origin: 'https://mail.example', layout: 'panel' },
    ]);
  });

  test.each([
    ['chrome://extensions/', 'the browser’s own page'],
    ['about:blank', 'no page'],
  ])('%s: nothing to switch (%s)', async (url) => {
    await open(url);
    await waitFor('.site-switch-none');
    expect(page.all('[data-part=enable-site], [role=switch]')).toHaveLength(0);
  });

  test('a page that has not reported shows no account and no health', async () => {
    await open('https://mail.example/', fakeBackground({ tabState: () => done({ ...tab, page: null }) }));
    await waitFor('[data-part=disable-site]');
    expect(page.all('[data-part=account], [data-part=health]')).toHaveLength(0);
  });
});

test('what is due, and whose', async () => {
  await open('https://mail.example/');
  await waitFor('[data-part=follow-up]');
  expect(page.text('[data-part=customer-name]')).toBe('Anna Schmidt');
  expect(page.background.inputsOf('dueNow')).toEqual([{ limit: 50 }]);
  expect(page.all('.button-main')).toHaveLength(1);
});

test('several are due: one is open, the others are a click away', async () => {
  const items = (['all-is-well', 'thank-you'] as const).map((rule) => ({
    followUp: followUp({ rule }),
    customer,
    waits: false,
    mail: null,
  }));
  await open('https://mail.example/', fakeBackground({ dueNow: () => done(items) }));
  await waitFor('[data-part=follow-up]');
  const rules = () => page.all('[data-part=follow-up]').map((card) => card.dataset.rule);
  expect(rules()).toEqual(['all-is-well']);
  await page.click('[data-part=due-row][data-rule=thank-you]');
  expect(rules()).toEqual(['thank-you']);
});

test('what can wait stands behind one line', async () => {
  const items = (['all-is-well', 'thank-you'] as const).map((rule, i) => ({
    followUp: followUp({ id: rule, rule }),
    customer,
    waits: i === 1,
    mail: null,
  }));
  await open('https://mail.example/', fakeBackground({ dueNow: () => done(items) }));
  await waitFor('[data-part=can-wait]');
  expect(page.all('[data-part=due-row]')).toHaveLength(0);
  await page.click('[data-part=can-wait]');
  expect(page.all('[data-part=due-row]').map((row) => row.dataset.rule)).toEqual(['thank-you']);
});

test('nobody waits: it says so', async () => {
  await open('https://mail.example/', fakeBackground({ dueNow: () => done([]) }));
  await waitFor('.popup-due-none');
});

test('a search finds, shows the person, and goes back', async () => {
  await open('https://mail.example/');
  await page.type('[data-part=search]', 'ann');
  await waitFor('[data-part=found]');
  await page.click('[data-part=found]');
  await waitFor('[data-part=looked]');
  expect(page.text('[data-part=looked] [data-part=stage]')).toMatch(/^Post-purchase/);
  await page.click('[data-part=looked] button');
  await waitFor('[data-part=found]');
  await page.type('[data-part=search]', 'zzz');
  await vi.waitFor(() => expect(page.text('.popup-search-none')).toMatch(/zzz/));
});

test('no answer: a sentence and another try', async () => {
  await open('https://mail.example/', fakeBackground({ sites: noAnswer }));
  await vi.waitFor(() => expect(page.text('[data-part=trouble] p')).toMatch(/did not answer/));
});

test.each([
  ['[data-part=open-dashboard]', 'dashboard.html'],
  ['[data-part=open-practice]', 'practice.html'],
])('%s opens %s', async (selector, address) => {
  const world = await open('https://mail.example/');
  await page.click(selector);
  expect(world.openPage.mock.calls).toEqual([[address]]);
});

test('the side panel opens beside this tab', async () => {
  const world = await open('https://mail.example/');
  await waitFor('[data-part=open-panel]');
  await page.click('[data-part=open-panel]');
  expect(world.openSidePanel.mock.calls).toEqual([[7]]);
});
