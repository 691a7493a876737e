import { nothing } from '../../../utils/messaging/schemas/common';
import * as shape from '../../../utils/messaging/schemas/settings';
import { thenRecheck } from '../open-drafts';
import { giveBack, isGranted, leaveOpenTabs, recheckOpenTabs, registerSites } from '../site-access';
import { turnSiteOn, wishSite } from '../site-switch';
import type { Background } from '../wiring';
import { type DoorsOf, ourScreens } from './door';

/** Who may decide where Waymark is at work: whole pages of ours, never a frame in somebody else's. */
const from = ['own'] as const;

export const settingsDoors = ({ services, changed }: Background): DoorsOf<'settings'> => ({
  settings: { from: ourScreens, input: nothing, run: services.settings },
  changeSettings: { from, input: shape.settingsChange, run: thenRecheck(services.changeSettings) },
  me: { from: ourScreens, input: nothing, run: services.me },
  changeMe: { from, input: shape.meChange, run: thenRecheck(services.changeMe) },
  sites: {
    from: ourScreens,
    input: nothing,
    async run() {
      const sites = await services.sites({});
      return Promise.all(sites.map(async (site) => ({ ...site, granted: await isGranted(site.origin) })));
    },
  },

  wishSite: {
    from,
    input: shape.siteOrigin,
    async run({ origin }) {
      await services.maySwitchSite(origin, true);
      await wishSite(origin, Date.now());
      return null;
    },
  },

  enableSite: {
    from,
    input: shape.siteOrigin,
    async run({ origin }) {
      await turnSiteOn(services, origin);
      changed(['settings']);
      return null;
    },
  },

  disableSite: {
    from,
    input: shape.siteOrigin,
    async run({ origin }) {
      await services.setSiteOn(origin, false);
      const left = await registerSites(services);
      await leaveOpenTabs(origin);
      const sharesHost = left.some((other) => new URL(other).hostname === new URL(origin).hostname);
      if (!sharesHost) await giveBack(origin);
      changed(['settings']);
      return null;
    },
  },

  switchAccount: {
    from,
    input: shape.accountSwitch,
    async run(input) {
      await services.switchAccount(input);
      await recheckOpenTabs(input.origin);
      return null;
    },
  },

  chooseLayout: {
    from,
    input: shape.layoutChoice,
    async run(input) {
      await services.chooseLayout(input);
      await recheckOpenTabs(input.origin);
      return null;
    },
  },

  ignored: { from: ourScreens, input: nothing, run: services.ignored },
  forgetIgnored: { from: ourScreens, input: shape.rowId, run: thenRecheck(services.forgetIgnored) },
  slips: { from, input: nothing, run: services.slips },
  forgetSlips: { from, input: nothing, run: services.forgetSlips },
  loadSamples: { from, input: shape.samplesAsked, run: services.loadSamples },
  removeSamples: { from, input: nothing, run: services.removeSamples },
});
