// @vitest-environment happy-dom
import { afterEach, expect, test, vi } from 'vitest';
import { SidebarScreen } from '../../../components/sidebar/sidebar';
import type { Health } from '../../../utils/domain/model/open-mail';
import type { TabState } from '../../../utils/messaging/doors/tab';
import { done } from '../../../utils/messaging/result';
import { openSidebar } from '../../../utils/state/sidebar';
import { fakeBackground } from '../fake-background';
import { type Mounted, mount } from '../mount';
import { tab } from '../samples';

let shown: Mounted;
afterEach(() => shown.unmount());

const outline = 'body\n  div [class]';

async function showing(health: Partial<Health>, state: Partial<TabState> = {}): Promise<Mounted> {
  const page = tab.page && { ...tab.page, health: { ...tab.page.health, ...health } };
  const background = fakeBackground({
    tabState: () => done({ ...tab, ...state, page }),
    startTeaching: () => done(null),
    pageOutline: () => done({ text: outline }),
  });
  const sidebar = openSidebar({ background, token: 'token', tabId: async () => null });
  shown = await mount(() => <SidebarScreen sidebar={sidebar} inPage openDashboard={() => undefined} />, background);
  await vi.waitFor(() => shown.find('[data-part=health]'));
  return shown;
}

test('a compose window that was not found is said where one looks, with the way to show it', async () => {
  const page = await showing({ compose: 'missing' });
  expect(page.text('[data-part=compose-unseen]')).toContain('Send is not held');
  await page.click('[data-part=compose-unseen] [data-part=teach-page]');
  expect(page.background.inputsOf('startTeaching')).toEqual([{ tabId: tab.tabId }]);
});

test.each<[string, Partial<Health>]>([
  ['found', { compose: 'found' }],
  ['none is open', { compose: 'not-here' }],
])('nothing of the kind is said when it was %s', async (_, health) => {
  const page = await showing(health);
  expect(page.all('[data-part=compose-unseen]')).toHaveLength(0);
  expect(page.all('[data-part=health] [data-part=teach-page]')).toHaveLength(1);
});

test('what was found before an update and is missing now is named', async () => {
  const page = await showing({ send: 'missing' }, { lost: ['send'] });
  expect(page.text('[data-part=health] summary')).toBe('No longer found since the last update: Send button');
  expect(page.find('[data-part=health]').dataset.state).toBe('missing');
});

test('a report is shown before anybody gets it', async () => {
  const page = await showing({});
  await page.click('[data-part=report-page]');
  await vi.waitFor(() => page.find('[data-part=page-outline]'));
  expect((page.find('[data-part=page-outline]') as HTMLTextAreaElement).value).toBe(outline);
  expect(page.background.inputsOf('pageOutline')).toEqual([{ tabId: tab.tabId }]);
});
