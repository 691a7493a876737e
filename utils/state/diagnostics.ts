import type { Diagnostics } from '../messaging/doors/upkeep';

/** Of the browser itself. */
export interface Surroundings {
  /** As it names itself. */
  readonly browser: string;
  /** BCP 47. */
  readonly language: string;
  /** IANA. */
  readonly zone: string;
  readonly use: { readonly usage: number; readonly quota: number } | null;
  /** Whether the browser has promised to keep our data. */
  readonly isKept: boolean | null;
  /** When it was told, ISO 8601. */
  readonly at: string;
}

const flat = (values: Readonly<Record<string, unknown>>): string =>
  Object.entries(values)
    .map(([name, value]) => `${name}=${typeof value === 'object' ? JSON.stringify(value) : String(value)}`)
    .join(' ');

/** How things stand as a text to hand on: names of fields and numbers, in no language, and nothing of any customer. */
export function diagnosticsText(told: Diagnostics, { browser, language, zone, use, isKept, at }: Surroundings): string {
  const { version, schema, counts, settings, words, journey, isJourneyEdited, sites, readers, company } = told;
  return [
    `waymark ${version} schema=${schema} at=${at}`,
    `browser ${browser}`,
    `place ${flat({ language, zone })}`,
    `storage ${flat({ usage: use?.usage ?? 'unknown', quota: use?.quota ?? 'unknown', persisted: isKept ?? 'unknown' })}`,
    `rows ${flat(counts)}`,
    `settings ${flat(settings)}`,
    `words ${flat(words)}`,
    `journey ${flat({ id: journey || 'own', edited: isJourneyEdited })}`,
    `company ${flat({ locked: company.locked.join(',') || 'nothing', onlyTheseSites: company.onlyTheseSites })}`,
    `unfinished jobs=${told.unfinishedJobs}`,
    ...sites.map((site, place) => `site ${place + 1} ${flat(site)}`),
    ...readers.map(
      ({ site, found, lost }) =>
        `reader ${site} ${flat({ found: found.join(','), lost: lost.join(',') || 'nothing' })}`,
    ),
    '',
  ].join('\n');
}
