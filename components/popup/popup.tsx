import { Inbox, LayoutDashboard, PanelRightOpen } from 'lucide-preact';
import type { Popup } from '../../utils/state/popup';
import { errorWords } from '../../utils/wording/error';
import { useAct, useDesk } from '../customer/desk';
import { Button } from '../ui/button';
import { Mark } from '../ui/mark';
import { Spinner } from '../ui/spinner';
import { ToastRegion } from '../ui/toast';
import { Trouble } from '../ui/trouble';
import { useWords } from '../ui/words';
import { DueList } from './due-list';
import './popup.css';
import { Search } from './search';
import { SiteSwitch } from './site-switch';
import { usePopupWorld } from './world';

/** Where Waymark is at work, who is waiting, and the ways to the rest. */
export function PopupScreen({ popup }: { popup: Popup }) {
  const { toasts } = useDesk();
  const { t } = useWords();
  const { openPage, openSidePanel } = usePopupWorld();
  const act = useAct();
  const site = popup.site.value.value;
  const error = popup.site.error.value;
  return (
    <div class="popup">
      <header class="popup-header">
        <Mark />
        <h1>{t('productName')}</h1>
      </header>
      <main>
        {error && <Trouble sentence={errorWords(error, t)} again={popup.refresh} />}
        {site ? <SiteSwitch site={site} settings={popup.settings} /> : !error && <Spinner />}
        <Search popup={popup} />
        <DueList popup={popup} />
      </main>
      <footer class="popup-footer">
        <Button
          kind="quiet"
          icon={LayoutDashboard}
          data-part="open-dashboard"
          onClick={() => openPage('dashboard.html')}
        >
          {t('popupDashboard')}
        </Button>
        <Button kind="quiet" icon={Inbox} data-part="open-practice" onClick={() => openPage('practice.html')}>
          {t('popupPractice')}
        </Button>
        {openSidePanel && site && site.tabId >= 0 && (
          <Button
            kind="quiet"
            icon={PanelRightOpen}
            data-part="open-panel"
            onClick={() => act(openSidePanel(site.tabId), { done: '' })}
          >
            {t('popupSidePanel')}
          </Button>
        )}
      </footer>
      <ToastRegion toasts={toasts} />
    </div>
  );
}
