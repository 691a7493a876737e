import { tellPage } from '../../utils/messaging/announce';
import { tabsWithDrafts } from './tab-context';

/** Something has changed that drafts are checked by: what is written now is looked at anew, at once. */
export async function recheckOpenDrafts(): Promise<void> {
  const tabs = await tabsWithDrafts();
  // A tab that has just closed needs no look.
  await Promise.allSettled(tabs.map((tabId) => tellPage(tabId, { kind: 'recheck' })));
}

/** Does it, and has open drafts looked at anew before it is said to be done. */
export const thenRecheck =
  <Input, Output>(run: (input: Input) => Promise<Output>) =>
  async (input: Input): Promise<Output> => {
    const output = await run(input);
    await recheckOpenDrafts();
    return output;
  };
