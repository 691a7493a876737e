import { afterEach, expect, test, vi } from 'vitest';
import type { TabState } from '../../utils/messaging/doors/tab';
import { done } from '../../utils/messaging/result';
import { openSidebar, type Sidebar } from '../../utils/state/sidebar';
import { fakeBackground, noAnswer } from '../components/fake-background';
import { tab, writing } from '../components/samples';

let sidebar: Sidebar;
afterEach(() => sidebar.close());
const open = (background = fakeBackground()) => {
  sidebar = openSidebar({ background, token: 'token', tabId: async () => null });
  return background;
};
const name = () => sidebar.known.value.value?.glance?.customer.name;

test('shows its token before it asks, and once only', async () => {
  const background = open();
  await vi.waitFor(() => expect(name()).toBe('Anna Schmidt'));
  expect(background.calls[0]).toEqual(['enterFrame', { token: 'token' }]);
  sidebar.refresh();
  await vi.waitFor(() => expect(background.inputsOf('tabState')).toHaveLength(2));
  expect(background.inputsOf('enterFrame')).toHaveLength(1);
});

test('a token that could not be shown is shown again', async () => {
  let isDead = true;
  const background = open(fakeBackground({ enterFrame: () => (isDead ? noAnswer() : done({ tabId: 7 })) }));
  await vi.waitFor(() => expect(sidebar.tab.error.value?.code).toBe('noAnswer'));
  isDead = false;
  sidebar.refresh();
  await vi.waitFor(() => expect(name()).toBe('Anna Schmidt'));
  expect(background.inputsOf('enterFrame')).toHaveLength(2);
});

test.each([
  ['tab', 'tabState', 'glance'],
  ['customers', 'glance', 'tabState'],
  ['followUps', 'glance', 'tabState'],
  ['journey', 'journey', 'tabState'],
  ['journey', 'glance', 'tabState'],
  ['customers', 'glance', 'journey'],
] as const)('a change of %s asks for %s, not for %s', async (topic, asked, spared) => {
  const background = open();
  await vi.waitFor(() => expect(name()).toBe('Anna Schmidt'));
  const before = [background.inputsOf(asked).length, background.inputsOf(spared).length];
  background.change(topic);
  await vi.waitFor(() => expect(background.inputsOf(asked)).toHaveLength((before[0] ?? 0) + 1));
  expect(background.inputsOf(spared)).toHaveLength(before[1] ?? 0);
});

test('a choice holds while the mail stays, and ends with it', async () => {
  let state: TabState = tab;
  const background = open(fakeBackground({ tabState: () => done(state) }));
  await vi.waitFor(() => expect(name()).toBe('Anna Schmidt'));
  sidebar.choose('ben@kestrel.example');
  expect(sidebar.chosen.value?.name).toBe('Ben Schultz');
  background.change('tab');
  await vi.waitFor(() => expect(background.inputsOf('tabState')).toHaveLength(2));
  expect(sidebar.chosen.value?.name).toBe('Ben Schultz');
  state = writing;
  background.change('tab');
  await vi.waitFor(() => expect(sidebar.chosen.value?.name).toBe('Anna Schmidt'));
});

test('another person’s record is gone before the new one is there', async () => {
  open(fakeBackground());
  await vi.waitFor(() => expect(name()).toBe('Anna Schmidt'));
  sidebar.choose('ben@kestrel.example');
  expect(sidebar.known.value.value).toBeNull();
});
