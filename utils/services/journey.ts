import { builtInJourney, builtInJourneys, defaultJourney, type Journeys } from '../domain/journey';
import type { Journey } from '../domain/journey/journey';
import type { Database } from '../storage';
import { readSettings } from './settings';

/** Where definitions stand, and which one is in use. */
type Shelf = { readonly store: Pick<Database, 'settings' | 'journeys'> };

/** The definition of this id: as the user has it, else as it came with Waymark. */
export const journeyWithId = async ({ store }: Shelf, id: string): Promise<Journey | undefined> =>
  (await store.journeys.get(id))?.definition ?? builtInJourney(id);

/** The definition in use. Read it before a transaction and hand it on. */
export async function journeyInUse(world: Shelf): Promise<Journey> {
  const { journey } = await readSettings(world);
  return (await journeyWithId(world, journey)) ?? defaultJourney;
}

/** The definition in use and all others, to tell what a stage of another journey means. */
export async function journeysKnown(world: Shelf): Promise<Journeys> {
  const [{ journey }, stored] = await Promise.all([readSettings(world), world.store.journeys.all()]);
  const own = stored.map(({ definition }) => definition);
  const known = [...own, ...builtInJourneys];
  return { journey: known.find(({ id }) => id === journey) ?? defaultJourney, known };
}
