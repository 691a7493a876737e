import { builtInJourney, builtInJourneys } from '../domain/journey';
import { readDefinition, readJourneyFile as readFile } from '../domain/journey/file';
import type { Journey, Template } from '../domain/journey/journey';
import type { Reason } from '../domain/model/row';
import type { JourneyListed } from '../messaging/doors/journey';
import { Refusal } from '../messaging/result';
import { askForReplan } from './ask-for-replan';
import { journeyInUse, journeysKnown, journeyWithId, ownJourneyWithId } from './journey';
import { companyJourney, policy, refuseLocked } from './policy';
import { readSettings, unknownSettings } from './settings';
import type { World } from './world';

/** More than anybody has businesses. */
const mostJourneys = 50;

/** All definitions: those that came with us first, then the user's own by name. */
export async function journeys(world: World): Promise<readonly JourneyListed[]> {
  const { store } = world;
  const [{ journey: current }, stored, company] = await Promise.all([
    journeysKnown(world),
    store.journeys.all(),
    companyJourney(world),
  ]);
  if (company.journey) {
    const { id, name } = company.journey;
    return [{ id, name, isCurrent: true, isBuiltIn: false, isEdited: false }];
  }
  const edited = new Map(stored.map(({ id, definition }) => [id, definition]));
  const listed = ({ id, name }: Journey): JourneyListed => ({
    id,
    name,
    isCurrent: id === current.id,
    isBuiltIn: builtInJourney(id) !== undefined,
    isEdited: edited.has(id),
  });
  const own = [...edited.values()].filter(({ id }) => builtInJourney(id) === undefined);
  return [
    ...builtInJourneys.map((journey) => listed(edited.get(journey.id) ?? journey)),
    ...own.map(listed).sort((a, b) => (a.name < b.name ? -1 : 1)),
  ];
}

export async function journeyById(world: World, { id }: { readonly id: string }): Promise<Journey> {
  const journey = await journeyWithId(world, id);
  if (!journey) throw new Refusal('journeyGone');
  return journey;
}

/** Everybody goes on in the stage of the other journey that stands to the sale as theirs did, slice by slice. */
export async function useJourney(world: World, { id }: { readonly id: string }): Promise<null> {
  const { store } = world;
  await refuseLocked(world, ['journey']);
  const { name } = await journeyById(world, { id });
  await store.act({ code: 'journeyUsed', params: { name } }, async () => {
    if ((await readSettings(world)).journey === id) return;
    await store.settings.save({ journey: id }, unknownSettings);
    await askForReplan(world);
  });
  world.announce(['journey', 'settings']);
  return null;
}

/** What follow-ups are planned by: how mails are worded, and what is said to a concern, moves nobody. */
function plansOf(journey: Journey | undefined): string {
  // Read anew, so that the fields of both that are compared stand in one order.
  const { templates: _, concerns: __, ...plans } = readDefinition(journey).definition ?? {};
  return JSON.stringify(plans);
}

/** Inside the caller's transaction: everybody is looked at anew where the journey in use has changed. */
async function noteChange(world: World, id: string): Promise<void> {
  if ((await readSettings(world)).journey === id) await askForReplan(world);
}

/** Whose persona and step of a playbook there are. */
const fits = ({ persona, for: use }: Template, { personas, playbooks }: Journey): boolean =>
  (persona === '' || personas.some(({ id }) => id === persona)) &&
  (!use.startsWith('playbook:') || playbooks.some(({ steps }) => steps.some(({ id }) => use === `playbook:${id}`)));

/** The company's templates stand over the user's own, which are kept as they were. */
async function withOwnTemplates(world: World, definition: unknown): Promise<unknown> {
  if (!(await policy(world)).locked.includes('templates')) return definition;
  const { templates } = await companyJourney(world);
  const { definition: edited, problem } = readDefinition(definition);
  if (problem || JSON.stringify(edited.templates) !== JSON.stringify(templates)) throw new Refusal('companySet');
  const own = (await ownJourneyWithId(world, edited.id))?.templates ?? [];
  return { ...edited, templates: own.filter((template) => fits(template, edited)) };
}

/** As edited, or as brought by a file: kept under its own id, in the place of one that was there. */
export async function saveJourney(world: World, { definition }: { readonly definition: unknown }): Promise<null> {
  const { store } = world;
  await refuseLocked(world, ['journey']);
  const read = readDefinition(await withOwnTemplates(world, definition));
  if (read.problem) throw new Refusal(read.problem.code, read.problem.params);
  const { id, name } = read.definition;
  const before = await journeyWithId(world, id);
  await store.act({ code: 'journeySaved', params: { name } }, async () => {
    const stored = await store.journeys.all();
    if (stored.length >= mostJourneys && !stored.some((row) => row.id === id)) {
      throw new Refusal('journeysFull', { most: mostJourneys });
    }
    await store.journeys.save(read.definition);
    if (plansOf(before) !== plansOf(read.definition)) await noteChange(world, id);
  });
  world.announce(['journey']);
  return null;
}

/** One that came with us is again as it came; one of the user's goes, unless it is in use. */
export async function resetJourney(world: World, { id }: { readonly id: string }): Promise<null> {
  const { store } = world;
  await refuseLocked(world, ['journey']);
  const { name } = await journeyById(world, { id });
  await store.act({ code: 'journeyReset', params: { name } }, async () => {
    if (!builtInJourney(id) && (await readSettings(world)).journey === id) throw new Refusal('journeyInUse');
    await store.journeys.remove([id]);
    await noteChange(world, id);
  });
  world.announce(['journey']);
  return null;
}

/** Does what may take a change of the journey in use back, and has everybody looked at anew where it did. */
export async function withJourneyWatched<T>(world: World, work: () => Promise<T>): Promise<T> {
  const before = plansOf(await journeyInUse(world));
  const value = await work();
  if (plansOf(await journeyInUse(world)) !== before) await askForReplan(world);
  return value;
}

export const readJourneyFile = (
  _: World,
  { text }: { readonly text: string },
): { readonly definition: Journey | null; readonly problem: Reason | null } => readFile(text);
