import { render } from 'preact';
import { DeskProvider } from '../../components/customer/desk';
import { WorldProvider } from '../../components/dashboard/world';
import '../../components/ui/base.css';
import { Spoken } from '../../components/ui/spoken';
import { createToasts } from '../../components/ui/toast';
import '../../components/ui/tokens.css';
import { WelcomePage } from '../../components/welcome/welcome';
import { call } from '../../utils/messaging/call';
import { watch } from '../../utils/messaging/watch';
import { speakAsChosen } from '../../utils/platform';
import { followAppearance } from '../../utils/state/appearance';
import { browserWorld } from '../dashboard/browser-world';

const background = { call, watch };
const { timeZone } = Intl.DateTimeFormat().resolvedOptions();

followAppearance(background, document.documentElement);
await speakAsChosen();
render(
  <Spoken root={document.documentElement}>
    <DeskProvider value={{ background, toasts: createToasts(), now: Date.now, zone: timeZone }}>
      <WorldProvider value={browserWorld()}>
        <WelcomePage />
      </WorldProvider>
    </DeskProvider>
  </Spoken>,
  document.getElementById('app') ?? document.body,
);
