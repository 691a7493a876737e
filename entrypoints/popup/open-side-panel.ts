import { browser } from '../../utils/platform';

/** Chrome and Edge have it; the polyfill's types don't know it. */
interface SidePanel {
  setOptions(options: { tabId: number; path: string; enabled: boolean }): Promise<void>;
  open(options: { tabId: number }): Promise<void>;
}

const { sidePanel } = browser as unknown as { sidePanel?: SidePanel };

/** Opens the browser's own side panel beside one tab, straight from a click; null where there is none. */
export const openSidePanel = sidePanel
  ? (tabId: number): void => {
      // Not waited for: the panel opens only while the click still counts.
      void sidePanel.setOptions({ tabId, path: 'sidebar.html', enabled: true });
      void sidePanel.open({ tabId }).then(() => window.close());
    }
  : null;
