import { builtInJourney, builtInJourneys, defaultJourney, type Journeys } from '../domain/journey';
import type { Journey } from '../domain/journey/journey';
import { journeyUnder } from '../domain/policy/apply';
import type { Database } from '../storage';
import { companyJourney, keptPolicy } from './policy';
import { readSettings } from './settings';

/** Where definitions stand, and which one is in use. */
type Shelf = { readonly store: Pick<Database, 'settings' | 'journeys' | 'memos'> };

/** The definition of this id: as the user has it, else as it came with Waymark. */
export const ownJourneyWithId = async ({ store }: Shelf, id: string): Promise<Journey | undefined> =>
  (await store.journeys.get(id))?.definition ?? builtInJourney(id);

/** The same, or the company's; with the company's templates, where it has set them. */
export async function journeyWithId(world: Shelf, id: string): Promise<Journey | undefined> {
  const [own, company] = await Promise.all([ownJourneyWithId(world, id), companyJourney(world)]);
  const journey = company.journey?.id === id ? company.journey : own;
  return journey && journeyUnder(journey, company);
}

/** The definition in use. Read it before a transaction and hand it on. */
export async function journeyInUse(world: Shelf): Promise<Journey> {
  const { journey } = await readSettings(world);
  return (await journeyWithId(world, journey)) ?? defaultJourney;
}

/**
 * The definition in use and all others, to tell what a stage of another journey means. `kept`, `settings`: where they
 * are asked for anyhow.
 */
export async function journeysKnown(
  world: Shelf,
  kept = keptPolicy(world),
  settings = readSettings(world, kept),
): Promise<Journeys> {
  const [{ journey }, stored, company] = await Promise.all([
    settings,
    world.store.journeys.all(),
    companyJourney(world, kept),
  ]);
  const own = stored.map(({ definition }) => definition);
  const known = [...(company.journey ? [company.journey] : []), ...own, ...builtInJourneys];
  const inUse = known.find(({ id }) => id === journey) ?? defaultJourney;
  return { journey: journeyUnder(inUse, company), known };
}
