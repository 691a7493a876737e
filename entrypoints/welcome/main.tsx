import { render } from 'preact';
import { DeskProvider } from '../../components/customer/desk';
import { WorldProvider } from '../../components/dashboard/world';
import '../../components/ui/base.css';
import { createToasts } from '../../components/ui/toast';
import '../../components/ui/tokens.css';
import { WordsProvider } from '../../components/ui/words';
import { WelcomePage } from '../../components/welcome/welcome';
import { call } from '../../utils/messaging/call';
import { watch } from '../../utils/messaging/watch';
import { t, uiLanguage } from '../../utils/platform';
import { followAppearance } from '../../utils/state/appearance';
import { browserWorld } from '../dashboard/browser-world';

const background = { call, watch };
const { timeZone } = Intl.DateTimeFormat().resolvedOptions();

document.documentElement.lang = uiLanguage();
document.title = `${t('welcomeTitle')} · ${t('productName')}`;
followAppearance(background, document.documentElement);
render(
  <WordsProvider value={{ t, language: uiLanguage() }}>
    <DeskProvider value={{ background, toasts: createToasts(), now: Date.now, zone: timeZone }}>
      <WorldProvider value={browserWorld()}>
        <WelcomePage />
      </WorldProvider>
    </DeskProvider>
  </WordsProvider>,
  document.getElementById('app') ?? document.body,
);
