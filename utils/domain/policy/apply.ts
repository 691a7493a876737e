import type { Journey } from '../journey/journey';
import { defaultPlacement, type Settings, type SiteSettings } from '../model/settings';
import type { CompanyJourney, Rules } from './policy';

/** The user's settings, and over them what the company has set. */
export const settingsUnder = (settings: Settings, { monitorOnly, words }: Rules, journey: string): Settings => ({
  ...settings,
  monitorOnly: monitorOnly ?? settings.monitorOnly,
  words: words ?? settings.words,
  journey: journey || settings.journey,
});

export const journeyUnder = (journey: Journey, { templates }: CompanyJourney): Journey =>
  templates ? { ...journey, templates } : journey;

const unmet = (origin: string): SiteSettings => ({
  id: `company ${origin}`,
  createdAt: 0,
  changedAt: 0,
  rev: 0,
  deletedAt: null,
  source: 'user',
  origin,
  on: true,
  accountsOff: [],
  placement: { '': defaultPlacement },
});

/** The user's sites, and those of the company before them. */
export function sitesUnder(
  rows: readonly SiteSettings[],
  { sites = [], onlyTheseSites = false }: Rules,
): readonly SiteSettings[] {
  if (sites.length === 0 && !onlyTheseSites) return rows;
  const own = sites.map((origin) => ({ ...(rows.find((row) => row.origin === origin) ?? unmet(origin)), on: true }));
  const others = rows.filter(({ origin }) => !sites.includes(origin));
  return [...own, ...others.map((row) => (onlyTheseSites ? { ...row, on: false } : row))];
}
