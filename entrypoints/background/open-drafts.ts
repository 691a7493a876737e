import { tellPage } from '../../utils/messaging/announce';
import { tabsWithDrafts } from './tab-context';

/** Something has changed that drafts are checked by: what is written now is looked at anew, at once. */
export async function recheckOpenDrafts(): Promise<void> {
  const tabs = await tabsWithDrafts();
  // A tab that has just closed needs no look.
  await Promise.allSettled(tabs.map((tabId) => tellPage(tabId, { kind: 'recheck' })));
}
