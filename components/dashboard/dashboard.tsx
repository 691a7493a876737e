import type { ComponentType } from 'preact';
import { useEffect, useRef, useState } from 'preact/hooks';
import type { HashRoute } from '../../utils/state/hash-route';
import { textKey } from '../../utils/wording/text-key';
import { useDesk } from '../customer/desk';
import { Icon } from '../ui/icon';
import { ToastRegion } from '../ui/toast';
import { useWords } from '../ui/words';
import { About } from './about';
import { BackupDue } from './backup/backup-due';
import { Customers } from './customers';
import { Heading } from './heading';
import './dashboard.css';
import { Exchange } from './exchange/exchange';
import { ImprovePage } from './improve/improve-page';
import { Insights } from './insights/insights';
import { JourneyPage } from './journey/journey-page';
import { MapPage } from './map/map-page';
import { RouteProvider } from './route';
import { type SectionId, sectionIcon, sections } from './sections';
import { SettingsPage } from './settings/settings-page';
import { Slips } from './slips/slips';
import { Templates } from './templates/templates';
import { Today } from './today';

const pages: Readonly<Record<SectionId, ComponentType>> = {
  today: Today,
  customers: Customers,
  insights: Insights,
  map: MapPage,
  improve: ImprovePage,
  journey: JourneyPage,
  templates: Templates,
  slips: Slips,
  import: Exchange,
  settings: SettingsPage,
  about: About,
};

/** The full page: what there is on the left, the chosen section beside it. */
export function Dashboard({ route }: { route: HashRoute<SectionId> }) {
  const { t } = useWords();
  const { toasts } = useDesk();
  const at = route.at.value;
  const Page = pages[at];
  const [first] = useState(at);
  const hasMoved = useRef(false);
  const nav = useRef<HTMLElement>(null);
  // In a narrow window the sections stand in one line, which is longer than the window.
  useEffect(() => {
    const list = nav.current?.querySelector('ul');
    const chosen = list?.querySelector<HTMLElement>('[aria-current]');
    if (list && chosen) list.scrollLeft = chosen.offsetLeft - (list.clientWidth - chosen.offsetWidth) / 2;
  }, [at]);
  hasMoved.current ||= at !== first || route.hasMoved();
  return (
    <div class="dashboard">
      <nav class="dashboard-nav" ref={nav} aria-label={t('dashboardNav')}>
        <p class="dashboard-brand">{t('productName')}</p>
        <ul>
          {sections.map((id) => (
            <li key={id}>
              <a href={`#${id}`} data-part={`nav-${id}`} aria-current={id === at ? 'page' : undefined}>
                <Icon of={sectionIcon[id]} />
                {t(textKey('section', id))}
              </a>
            </li>
          ))}
        </ul>
      </nav>
      <main class="dashboard-main" data-part={`section-${at}`}>
        {/* A page of one thing says itself what it is. */}
        {route.item.value === '' && <Heading key={at} text={t(textKey('section', at))} takesFocus={hasMoved.current} />}
        <RouteProvider value={route}>
          {at === 'today' && <BackupDue />}
          <Page />
        </RouteProvider>
      </main>
      <ToastRegion toasts={toasts} />
    </div>
  );
}
