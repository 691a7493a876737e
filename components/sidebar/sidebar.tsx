import { MailOpen, MousePointerClick } from 'lucide-preact';
import type { Sidebar } from '../../utils/state/sidebar';
import { errorWords } from '../../utils/wording/error';
import { ComposeProvider } from '../customer/compose-here';
import { useDesk } from '../customer/desk';
import { HealthLine } from '../customer/health';
import { PageTools } from '../customer/page-tools';
import { EmptyState } from '../ui/empty-state';
import { Spinner } from '../ui/spinner';
import { ToastRegion } from '../ui/toast';
import { Trouble } from '../ui/trouble';
import { useWords } from '../ui/words';
import { ComposeUnseen } from './compose-unseen';
import { Findings } from './findings';
import { Header } from './header';
import { Person } from './person';
import { SentQuestion } from './sent-question';
import './sidebar.css';
import { composeIn, TabProvider, tabBeside } from './tab';
import { useKeptFocus } from './use-kept-focus';

interface SidebarScreenProps {
  readonly sidebar: Sidebar;
  /** In a page, and not in the browser's own side panel. */
  readonly inPage: boolean;
  readonly openDashboard: () => void;
}

export function SidebarScreen({ sidebar, inPage, openDashboard }: SidebarScreenProps) {
  const { background, toasts } = useDesk();
  const { t } = useWords();
  const main = useKeptFocus();
  const state = sidebar.tab.value.value;
  const error = sidebar.tab.error.value;
  const trouble = error && <Trouble sentence={errorWords(error, t)} again={sidebar.refresh} />;
  if (!state) {
    return (
      <div class="sidebar">
        <Header openDashboard={openDashboard} canMove={false} />
        <main class="sidebar-main">{trouble ?? <Spinner />}</main>
      </div>
    );
  }

  const beside = tabBeside(state, background);
  return (
    <TabProvider value={beside}>
      <div class="sidebar">
        <Header openDashboard={openDashboard} canMove={inPage} hasKeys />
        <main class="sidebar-main" ref={main} tabIndex={-1}>
          {trouble}
          {state.unknownSent && (
            <div class="sidebar-cards">
              <SentQuestion composeId={state.unknownSent} />
            </div>
          )}
          {state.page?.health.compose === 'missing' && <ComposeUnseen tabId={state.tabId} />}
          <ComposeProvider value={composeIn(beside)}>
            <Body sidebar={sidebar} />
          </ComposeProvider>
        </main>
        <footer class="sidebar-footer">
          <HealthLine health={state.page?.health ?? null} lost={state.lost}>
            <PageTools tabId={state.tabId} />
          </HealthLine>
        </footer>
      </div>
      <ToastRegion toasts={toasts} />
    </TabProvider>
  );
}

function Body({ sidebar }: { sidebar: Sidebar }) {
  const { t } = useWords();
  const chosen = sidebar.chosen.value;
  const page = sidebar.tab.value.value?.page;
  if (chosen) return <Person sidebar={sidebar} person={chosen} />;
  if (!page) {
    return <EmptyState icon={MousePointerClick} title={t('emptyNoPage')} hint={t('emptyNoPageHint')} part="no-page" />;
  }
  return (
    <>
      <div class="sidebar-cards">
        <Findings />
      </div>
      <EmptyState
        icon={MailOpen}
        title={t(page.composing ? 'emptyNoRecipient' : 'emptyNoMail')}
        hint={t(page.composing ? 'emptyNoRecipientHint' : 'emptyNoMailHint')}
        part="no-mail"
      />
    </>
  );
}
