import { done, failed, type Result } from '../../utils/messaging/result';
import { browser } from '../../utils/platform';

/** Chrome and Edge have it; the polyfill's types don't know it. */
interface SidePanel {
  setOptions(options: { tabId: number; path: string; enabled: boolean }): Promise<void>;
  open(options: { tabId: number }): Promise<void>;
}

const { sidePanel } = browser as unknown as { sidePanel?: SidePanel };

/** Opens the browser's own side panel beside one tab, straight from a click; null where there is none. */
export const openSidePanel = sidePanel
  ? async (tabId: number): Promise<Result<null>> => {
      try {
        // Not waited for one by one: the panel opens only while the click still counts.
        await Promise.all([
          sidePanel.setOptions({ tabId, path: 'sidebar.html', enabled: true }),
          sidePanel.open({ tabId }),
        ]);
        window.close();
        return done(null);
      } catch (error) {
        return failed('sidePanelBlocked', { detail: String(error) });
      }
    }
  : null;
