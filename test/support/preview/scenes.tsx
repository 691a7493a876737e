import type { ComponentChildren } from 'preact';
import { PopupScreen } from '../../../components/popup/popup';
import { PopupWorldProvider } from '../../../components/popup/world';
import { SidebarScreen } from '../../../components/sidebar/sidebar';
import type { TabState } from '../../../utils/messaging/doors/tab';
import { done } from '../../../utils/messaging/result';
import type { Background } from '../../../utils/state/background';
import { openPopup } from '../../../utils/state/popup';
import { openSidebar } from '../../../utils/state/sidebar';
import { type fakeBackground, noAnswer } from '../../components/fake-background';
import { customer, glance, impersonal, leftover, misspelt, tab, writing } from '../../components/samples';

interface Scene {
  readonly answers: Parameters<typeof fakeBackground>[0];
  view(background: Background): ComponentChildren;
}

const world = { askForSite: async () => true, openPage: () => undefined, openSidePanel: async () => done(null) };

const sidebar = (state: TabState, answers: Scene['answers'] = {}): Scene => ({
  answers: { tabState: () => done(state), ...answers },
  view: (background) => (
    <SidebarScreen
      sidebar={openSidebar({ background, token: 'token', tabId: async () => null })}
      inPage
      openDashboard={() => undefined}
    />
  ),
});

const popup = (url: string, answers: Scene['answers'] = {}): Scene => ({
  answers,
  view: (background) => (
    <PopupWorldProvider value={world}>
      <PopupScreen popup={openPopup(background, async () => ({ id: 7, url }))} />
    </PopupWorldProvider>
  ),
});

const from = (name: string, email: string): TabState =>
  tab.page?.mail ? { ...tab, page: { ...tab.page, mail: { ...tab.page.mail, from: { name, email }, cc: [] } } } : tab;

const blank = { ...glance, touchpoints: [], purchases: [], due: [], coming: [] };
const hostile = { ...customer, name: '<img src=x onerror=alert(1)>', role: '<b>Operations</b>' };

export const scenes: Readonly<Record<string, Scene>> = {
  reading: sidebar(tab),
  writing: sidebar(writing),
  findings: sidebar({ ...writing, draft: { composeId: 'c', findings: [misspelt, impersonal, leftover] } }),
  stranger: sidebar(from('"Carla Neumann"', 'carla.neumann@blue-heron.example')),
  colleague: sidebar(from('', 'dora.beck@kestrel.example')),
  blank: sidebar(tab, { glance: () => done({ glance: blank, company: glance.company }) }),
  hostile: sidebar(tab, { glance: () => done({ glance: { ...glance, customer: hostile }, company: null }) }),
  'no-mail': sidebar({ ...tab, page: tab.page && { ...tab.page, mail: null } }),
  'no-page': sidebar({ ...tab, page: null }),
  sent: sidebar({ ...tab, unknownSent: 'compose-1' }),
  trouble: sidebar(tab, { tabState: noAnswer }),
  blind: sidebar({
    ...writing,
    page: writing.page && { ...writing.page, health: { ...writing.page.health, recipients: 'missing' } },
  }),
  popup: popup('https://mail.example/'),
  'popup-off': popup('https://other.example/', { dueNow: () => done([]) }),
  'popup-nowhere': popup('about:blank'),
};
