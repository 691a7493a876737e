import { effect } from '@preact/signals';
import { render } from 'preact';
import { DeskProvider } from '../../components/customer/desk';
import { guardClicks } from '../../components/sidebar/click-guard';
import { guardKeys } from '../../components/sidebar/key-guard';
import { SidebarScreen } from '../../components/sidebar/sidebar';
import '../../components/ui/base.css';
import '../../components/ui/tokens.css';
import { Silence } from '../../components/ui/silence';
import { Spoken } from '../../components/ui/spoken';
import { createToasts } from '../../components/ui/toast';
import { call } from '../../utils/messaging/call';
import { watch } from '../../utils/messaging/watch';
import { browser, speakAsChosen, t } from '../../utils/platform';
import { shelf } from '../../utils/state/shelf';
import { openSidebar } from '../../utils/state/sidebar';
import { hearSilence } from '../../utils/state/silence';
import { applyTheme, themeOf } from '../../utils/state/theme';

const said = new URLSearchParams(location.hash.slice(1));
const token = said.get('token');
const inPage = token !== null;
// As the page around us said, until the background has answered.
if (inPage) document.documentElement.dataset.theme = said.get('dark') === '1' ? 'dark' : 'light';

/** The practice mailbox is a page of ours: nothing to be guarded against. */
function isInOurPage(): boolean {
  try {
    return parent.location.origin === location.origin;
  } catch {
    return false;
  }
}

const { background, silent } = hearSilence({ call, watch });
const toasts = createToasts();

const sidebar = openSidebar({
  background,
  token,
  // The frame may have no storage of its own: what is folded is then remembered for as long as it is there.
  shelf: shelf(() => localStorage),
  async tabId() {
    if (inPage) return null;
    const [tab] = await browser.tabs.query({ active: true, currentWindow: true });
    return tab?.id ?? null;
  },
});

if (inPage && !isInOurPage()) {
  guardClicks(window, () => toasts.show({ text: t('clickTooSoon') }));
  guardKeys(window, () => toasts.show({ text: t('keysNotYet') }));
}
if (!inPage) browser.tabs.onActivated.addListener(sidebar.refresh);

effect(() => {
  const page = inPage ? (sidebar.tab.value.value?.page ?? null) : null;
  if (page || !inPage) applyTheme(document, themeOf(sidebar.settings.value.value, page));
});

const openDashboard = () => void browser.tabs.create({ url: browser.runtime.getURL('dashboard.html') });

await speakAsChosen();
render(
  <Spoken root={document.documentElement}>
    <DeskProvider value={{ background, toasts, now: Date.now, zone: Intl.DateTimeFormat().resolvedOptions().timeZone }}>
      <Silence silent={silent} restart={() => browser.runtime.reload()} />
      <SidebarScreen sidebar={sidebar} inPage={inPage} openDashboard={openDashboard} />
    </DeskProvider>
  </Spoken>,
  document.getElementById('app') as HTMLElement,
);
