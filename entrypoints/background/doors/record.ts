import * as shape from '../../../utils/messaging/schemas/record';
import type { Sender } from '../../../utils/messaging/serve';
import { tabContext } from '../tab-context';
import type { Background } from '../wiring';
import { askedTab, type DoorsOf, ourScreens as from } from './door';

/** The site that a tab shows, and the mailbox that is signed in there. */
async function siteOf(tabId: number | null, sender: Sender) {
  const { origin, page } = await tabContext(askedTab(tabId, sender));
  return { origin, account: page?.account ?? '' };
}

export const recordDoors = ({ services }: Background): DoorsOf<'record'> => ({
  compareRecord: {
    from,
    input: shape.recordAsked,
    run: async ({ tabId, record }, sender) => services.compareRecord({ ...(await siteOf(tabId, sender)), record }),
  },
  updateFromRecord: {
    from,
    input: shape.recordUpdate,
    run: async ({ tabId, ...update }, sender) =>
      services.updateFromRecord({ ...(await siteOf(tabId, sender)), ...update }),
  },
  mapStage: {
    from,
    input: shape.stageMapped,
    run: async ({ tabId, name, stage }, sender) =>
      services.mapStage({ origin: (await siteOf(tabId, sender)).origin, name, stage }),
  },
});
