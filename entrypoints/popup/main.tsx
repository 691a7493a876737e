import { render } from 'preact';
import { DeskProvider } from '../../components/customer/desk';
import { PopupScreen } from '../../components/popup/popup';
import { PopupWorldProvider } from '../../components/popup/world';
import '../../components/ui/base.css';
import '../../components/ui/tokens.css';
import { Silence } from '../../components/ui/silence';
import { Spoken } from '../../components/ui/spoken';
import { createToasts } from '../../components/ui/toast';
import { patternOf } from '../../utils/domain/model/origin';
import { call } from '../../utils/messaging/call';
import { watch } from '../../utils/messaging/watch';
import { browser, hasSidePanel, speakAsChosen } from '../../utils/platform';
import { followAppearance } from '../../utils/state/appearance';
import { openPopup } from '../../utils/state/popup';
import { hearSilence } from '../../utils/state/silence';
import { openPanelBeside } from './open-side-panel';

const { background, silent } = hearSilence({ call, watch });

const popup = openPopup(background, async () => {
  const [tab] = await browser.tabs.query({ active: true, currentWindow: true });
  return tab?.id === undefined ? null : { id: tab.id, url: tab.url ?? '' };
});
followAppearance(background, document.documentElement);

const world = {
  askForSite: (origin: string) => browser.permissions.request({ origins: [patternOf(origin)] }),
  openPage: (address: string) => void browser.tabs.create({ url: browser.runtime.getURL(address) }),
  close: () => window.close(),
  openSidePanel: hasSidePanel() ? openPanelBeside : null,
};

await speakAsChosen();
render(
  <Spoken root={document.documentElement}>
    <DeskProvider
      value={{
        background,
        toasts: createToasts(),
        now: Date.now,
        zone: Intl.DateTimeFormat().resolvedOptions().timeZone,
      }}
    >
      <PopupWorldProvider value={world}>
        <Silence silent={silent} restart={() => browser.runtime.reload()} />
        <PopupScreen popup={popup} />
      </PopupWorldProvider>
    </DeskProvider>
  </Spoken>,
  document.getElementById('app') as HTMLElement,
);
