import { browser } from '../../utils/platform';
import { forgetTokens } from './frame-tokens';
import { forgetTab, rememberedTabs } from './tab-context';
import { endTeaching } from './teaching';

/** Now and then, and not at each closing: a worker that sleeps is not woken for it. */
export async function forgetClosedTabs(): Promise<void> {
  const open = new Set((await browser.tabs.query({})).map(({ id }) => id));
  for (const tabId of await rememberedTabs()) {
    if (open.has(tabId)) continue;
    await forgetTab(tabId);
    await forgetTokens(tabId);
    await endTeaching(tabId);
  }
}
