import { ChevronsLeft, ChevronsRight, LayoutDashboard, PanelLeft, PanelRight } from 'lucide-preact';
import { useAct } from '../customer/desk';
import { Shortcuts } from '../customer/shortcuts';
import { IconButton } from '../ui/button';
import { Mark } from '../ui/mark';
import { useWords } from '../ui/words';
import './header.css';
import { sidebarKeys } from './sidebar-keys';
import { useTab } from './tab';

interface HeaderProps {
  readonly openDashboard: () => void;
  /** In the browser's own side panel there is nothing to move. */
  readonly canMove: boolean;
  /** Something is shown that keys can act on. */
  readonly hasKeys?: boolean;
}

export const Header = ({ openDashboard, canMove, hasKeys = false }: HeaderProps) => {
  const { t } = useWords();
  return (
    <header class="sidebar-header">
      <Mark />
      <h1>{t('productName')}</h1>
      <IconButton
        icon={LayoutDashboard}
        label={t('sidebarDashboard')}
        data-part="open-dashboard"
        onClick={openDashboard}
      />
      {hasKeys && <Shortcuts keys={sidebarKeys} hint="keysHint" />}
      {canMove && <Place />}
    </header>
  );
};

function Place() {
  const { t } = useWords();
  const { state, tell } = useTab();
  const act = useAct();
  const { placement } = state;
  const isRight = placement.side === 'right';
  const place = (change: Partial<typeof placement>) =>
    act(tell({ kind: 'place', placement: { ...placement, ...change } }), { done: '' });
  return (
    <>
      <IconButton
        icon={isRight ? PanelLeft : PanelRight}
        label={t(isRight ? 'sidebarToLeft' : 'sidebarToRight')}
        data-part="move-sidebar"
        onClick={() => place({ side: isRight ? 'left' : 'right' })}
      />
      <IconButton
        icon={isRight ? ChevronsRight : ChevronsLeft}
        label={t('sidebarCollapse')}
        data-part="collapse"
        onClick={() => place({ collapsed: true })}
      />
    </>
  );
}
