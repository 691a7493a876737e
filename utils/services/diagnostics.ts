import type { SelfTest } from '../domain/health/self-test';
import { builtInJourney } from '../domain/journey';
import { wordLists } from '../domain/model/own-words';
import type { Diagnostics } from '../messaging/doors/upkeep';
import { schemaVersion } from '../storage/migrations/version';
import { policy } from './policy';
import { readSettings } from './settings';
import { sites } from './sites';
import type { World } from './world';

/** The names under which rows are counted as they come and go. */
const counted = [
  'customers',
  'companies',
  'touchpoints',
  'purchases',
  'openFollowUps',
  'goals',
  'openRoadblocks',
  'openOpportunities',
  'openPlaybooks',
  'slips',
] as const;

export const keptCounts = async ({ store }: World): Promise<Readonly<Record<string, number>>> =>
  Object.fromEntries(
    await Promise.all(counted.map(async (name) => [name, await store.aggregates.read(name)] as const)),
  );

/** `health:SITE:ORIGIN`. */
const siteIn = (memo: string): string => memo.split(':')[1] ?? '';

/** How things stand here; which sites the browser lets us into, only it can say. */
export async function diagnostics(
  world: World,
  browser: { readonly version: string; isGranted(origin: string): Promise<boolean> },
): Promise<Diagnostics> {
  const { store } = world;
  const [settings, counts, known, tests, company, jobs, stored] = await Promise.all([
    readSettings(world),
    keptCounts(world),
    sites(world),
    store.memos.all<SelfTest>('health:', 0),
    policy(world),
    store.jobs.all(),
    store.journeys.all(),
  ]);
  const { appearance, language, rulesOff, severities, languagesOff, monitorOnly, keepMail, prompts, words, journey } =
    settings;
  return {
    version: browser.version,
    schema: schemaVersion,
    counts,
    settings: { appearance, language, rulesOff, severities, languagesOff, monitorOnly, keepMail, prompts },
    words: Object.fromEntries(wordLists.map((list) => [list, words[list].length])),
    journey: builtInJourney(journey) ? journey : '',
    isJourneyEdited: stored.some(({ id }) => id === journey),
    sites: await Promise.all(
      known.map(async ({ origin, on, layout = 'auto', accountsOff, taught = [] }) => ({
        on,
        granted: await browser.isGranted(origin),
        layout,
        accountsOff: accountsOff.length,
        taught: taught.length,
      })),
    ),
    readers: tests.map(({ id, value: { found, lost } }) => ({ site: siteIn(id), found, lost })),
    company: { locked: company.locked, onlyTheseSites: company.onlyTheseSites },
    unfinishedJobs: jobs.filter(({ state }) => state === 'running').length,
  };
}
