import { render } from 'preact';
import { DeskProvider } from '../../components/customer/desk';
import { Dashboard } from '../../components/dashboard/dashboard';
import { sections } from '../../components/dashboard/sections';
import { WorldProvider } from '../../components/dashboard/world';
import '../../components/ui/base.css';
import { Silence } from '../../components/ui/silence';
import { createToasts } from '../../components/ui/toast';
import '../../components/ui/tokens.css';
import { Spoken } from '../../components/ui/spoken';
import { call } from '../../utils/messaging/call';
import { watch } from '../../utils/messaging/watch';
import { browser, speakAsChosen } from '../../utils/platform';
import { followAppearance } from '../../utils/state/appearance';
import { hashRoute } from '../../utils/state/hash-route';
import { hearSilence } from '../../utils/state/silence';
import { browserWorld } from './browser-world';

const { background, silent } = hearSilence({ call, watch });
const { timeZone } = Intl.DateTimeFormat().resolvedOptions();
const desk = { background, toasts: createToasts(), now: Date.now, zone: timeZone };

followAppearance(background, document.documentElement);
await speakAsChosen();
render(
  <Spoken root={document.documentElement}>
    <DeskProvider value={desk}>
      <WorldProvider value={browserWorld()}>
        <Silence silent={silent} restart={() => browser.runtime.reload()} />
        <Dashboard route={hashRoute(sections, window)} />
      </WorldProvider>
    </DeskProvider>
  </Spoken>,
  document.getElementById('app') ?? document.body,
);
