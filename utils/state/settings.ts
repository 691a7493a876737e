import { strongest } from '../domain/checks/severity';
import { type RuleId, ruleIds, type Severity } from '../domain/model/finding';
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
export const checkRules: readonly RuleId[] = ruleIds;

/** How strongly a check speaks, as the user wants it. */
export type Choice = Severity | 'off';
type Strengths = Pick<Settings, 'rulesOff' | 'severities'>;

export const choiceOf = ({ rulesOff, severities }: Strengths, rule: RuleId): Choice =>
  rulesOff.includes(rule) ? 'off' : (severities[rule] ?? strongest[rule]);

/** With another choice for one check. The rule's own strength is no wish: with less evidence it speaks more softly. */
export function chosen({ rulesOff, severities }: Strengths, rule: RuleId, choice: Choice): Strengths {
  const others = rulesOff.filter((off) => off !== rule);
  if (choice === 'off') return { rulesOff: [...others, rule], severities };
  const { [rule]: _, ...rest } = severities;
  return { rulesOff: others, severities: choice === strongest[rule] ? rest : { ...rest, [rule]: choice } };
}

type LanguagesOff = NonNullable<Settings['languagesOff']>;

/** With another choice of languages for one check: `on` of those that it reads. */
export function speakingIn(
  all: LanguagesOff,
  rule: RuleId,
  reads: readonly string[],
  on: readonly string[],
): LanguagesOff {
  const { [rule]: _, ...others } = all;
  const off = reads.filter((language) => !on.includes(language));
  return off.length > 0 ? { ...others, [rule]: off } : others;
}

/** The accounts of a site that we have met: those that are off, and those that have a place for the sidebar. */
export const accountsOf = (site: SiteSettings): readonly string[] =>
  [...new Set([...site.accountsOff, ...Object.keys(site.placement)])].filter((account) => account !== '').sort();
