import { done, failed, type Result } from '../../utils/messaging/result';
import { openSidePanel } from '../../utils/platform';

/** Opens the browser's own side panel beside one tab, straight from a click. */
export async function openPanelBeside(tabId: number): Promise<Result<null>> {
  try {
    await openSidePanel(tabId);
    window.close();
    return done(null);
  } catch (error) {
    return failed('sidePanelBlocked', { detail: String(error) });
  }
}
