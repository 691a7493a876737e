import type { RuleId } from '../domain/model/finding';
import type { Me } from '../domain/model/me';
import type { IgnoredFinding, Settings, SiteSettings } from '../domain/model/settings';
import type { SiteState } from '../messaging/doors/settings';
import type { Background } from './background';
import { createLoaded, type Loaded } from './loaded';

/** All that the settings screen shows, asked anew when something of it changes. */
export interface SettingsStore {
  readonly settings: Loaded<Settings>;
  readonly me: Loaded<Me>;
  readonly sites: Loaded<readonly SiteState[]>;
  readonly ignored: Loaded<readonly IgnoredFinding[]>;
  refresh(): void;
  close(): void;
}

export function openSettings({ call, watch }: Background): SettingsStore {
  const settings = createLoaded(() => call('settings', {}));
  const me = createLoaded(() => call('me', {}));
  const sites = createLoaded(() => call('sites', {}));
  const ignored = createLoaded(() => call('ignored', {}));
  const refresh = () => {
    for (const part of [settings, me, sites, ignored]) void part.ask();
  };
  refresh();
  return { settings, me, sites, ignored, refresh, close: watch(['settings'], refresh) };
}

/** The checks that there are, in their order of precedence. */
export const checkRules: readonly RuleId[] = [
  'leftover-field',
  'empty-field',
  'wrong-name',
  'misspelt-name',
  'impersonal-greeting',
  'missing-name',
];

/** The accounts of a site that we have met: those that are off, and those that have a place for the sidebar. */
export const accountsOf = (site: SiteSettings): readonly string[] =>
  [...new Set([...site.accountsOff, ...Object.keys(site.placement)])].filter((account) => account !== '').sort();
