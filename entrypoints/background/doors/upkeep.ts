import { nothing } from '../../../utils/messaging/schemas/common';
import { browser } from '../../../utils/platform';
import { followCompany } from '../company';
import { leaveSites, rememberLeaving } from '../leaving';
import { isGranted, registerSites } from '../site-access';
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
      const origins = (await services.sites({})).map(({ origin }) => origin);
      await rememberLeaving(origins);
      await services.deleteEverything();
      await registerSites(services);
      await leaveSites(origins);
      await browser.storage.session.clear();
      // What the company has set was not the user's to delete.
      await followCompany(services);
      return null;
    },
  },
});
