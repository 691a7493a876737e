import { nothing } from '../../../utils/messaging/schemas/common';
import { browser } from '../../../utils/platform';
import { followCompany } from '../company';
import { giveBack, isGranted, leaveOpenTabs, registerSites } from '../site-access';
import type { Background } from '../wiring';
import { type DoorsOf, ourScreens } from './door';

export const upkeepDoors = ({ services }: Background): DoorsOf<'upkeep'> => ({
  policy: { from: ourScreens, input: nothing, run: services.policy },

  diagnostics: {
    from: ['own'],
    input: nothing,
    run: () => services.diagnostics({ version: browser.runtime.getManifest().version, isGranted }),
  },

  deleteEverything: {
    from: ['own'],
    input: nothing,
    async run() {
      const sites = await services.sites({});
      await services.deleteEverything();
      await registerSites(services);
      for (const { origin } of sites) {
        await leaveOpenTabs(origin);
        await giveBack(origin);
      }
      await browser.storage.session.clear();
      // What the company has set was not the user's to delete.
      await followCompany(services);
      return null;
    },
  },
});
