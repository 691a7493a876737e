import { useAct } from '../customer/desk';
import { Mark } from '../ui/mark';
import { useWords } from '../ui/words';
import './collapsed.css';
import { useTab } from './tab';

/** The tab at the edge: opens the sidebar again, and says how much waits in it. */
export function Collapsed({ waiting }: { waiting: number }) {
  const { t } = useWords();
  const { state, tell } = useTab();
  const act = useAct();
  const label = waiting > 0 ? t('sidebarOpenWaiting', waiting) : t('sidebarOpen');
  return (
    <button
      type="button"
      class="collapsed"
      data-part="expand"
      aria-label={label}
      title={label}
      onClick={() => act(tell({ kind: 'place', placement: { ...state.placement, collapsed: false } }), { done: '' })}
    >
      <Mark />
      {waiting > 0 && <span class="collapsed-count">{Math.min(waiting, 99)}</span>}
    </button>
  );
}
