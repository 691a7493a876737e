import { tellPage } from '../../utils/messaging/announce';
import { browser } from '../../utils/platform';
import type { Services } from '../../utils/services/index';
import { enterOpenTabs, isGranted, registerSites } from './site-access';

/** What the browser has been told by whoever looks after it. Firefox rejects where nobody has said anything. */
const told = (): Promise<unknown> => browser.storage.managed.get(null).catch(() => ({}));

/** Takes over what the company has set, where it is news: on its sites we are at once, where the browser lets us in. */
export async function followCompany(services: Services): Promise<void> {
  if (!(await services.takePolicy(await told()))) return;
  const on = await registerSites(services);
  for (const origin of on) if (await isGranted(origin)) await enterOpenTabs(origin);
  const tabs = await browser.tabs.query({});
  await Promise.allSettled(tabs.map(({ id }) => id !== undefined && tellPage(id, { kind: 'recheck' })));
}
