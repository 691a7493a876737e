import type { FollowUp } from '../domain/model/follow-up';
import type { PlaybookRun } from '../domain/model/playbook-run';
import type { Instant, Reason } from '../domain/model/row';
import type { Emotion } from '../domain/model/touchpoint';
import { playbookFor, upsetIn } from '../domain/playbook';
import { Refusal } from '../messaging/result';
import { type Act, actOnCustomer } from './act-on-customer';
import { addContact, removeContact } from './contact';
import type { World } from './world';

interface Opening {
  readonly customerId: string;
  readonly playbook: string;
  readonly touchpointId: string | null;
  readonly because: readonly string[];
}

/** Begins a playbook, or answers with the one that runs. What upset them is written down where it is not yet. */
export const openPlaybook = (world: World, opening: Opening): Promise<{ readonly id: string }> =>
  actOnCustomer(world, opening.customerId, 'playbookOpened', async (act) => {
    const { store, now } = world;
    const { customerId, because } = opening;
    if (opening.touchpointId !== null) await isOf(world, customerId, opening.touchpointId);
    const runs = await store.playbookRuns.ofCustomer(customerId);
    const running = runs.find(({ closedAt }) => closedAt === null);
    if (running) return { id: running.id };
    const playbook = playbookFor(act.basis.journey, opening.playbook);
    if (!playbook) throw new Refusal('playbookGone');
    const isAboutUpset = playbook.when === 'negative-feedback';
    const touchpointId = opening.touchpointId ?? (isAboutUpset ? await complaintOf(world, act, because) : null);
    const { id } = await store.playbookRuns.add(
      {
        customerId,
        playbook: playbook.id,
        startedAt: now(),
        touchpointId,
        because,
        owner: '',
        done: [],
        concerns: [],
        closedAt: null,
        outcome: null,
        closingNote: '',
        feeling: null,
      },
      act.source,
    );
    return { id };
  });

/** More than anybody has in a week. */
const mostLatest = 100;

/** The contact in which they were upset; one is written down where none is. */
async function complaintOf(world: World, act: Act, because: readonly string[]): Promise<string> {
  const latest = await world.store.touchpoints.ofCustomer(act.customer.id, mostLatest);
  const known = upsetIn(latest, act.basis.journey, world.now());
  return known?.id ?? (await addContact(world, act, 'complaint', { direction: 'in', note: because.join(', ') })).id;
}

async function isOf({ store }: World, customerId: string, touchpointId: string): Promise<void> {
  if ((await store.touchpoints.get(touchpointId))?.customerId !== customerId) throw new Refusal('rowGone');
}

async function runWithId({ store }: World, id: string): Promise<PlaybookRun> {
  const run = await store.playbookRuns.get(id);
  if (!run) throw new Refusal('rowGone');
  return run;
}

/** One act on a playbook that runs. It is read again inside: between asking and writing it may have been closed. */
async function actOnRun(
  world: World,
  id: string,
  code: Reason['code'],
  change: (run: PlaybookRun, act: Act) => Promise<Partial<PlaybookRun>>,
): Promise<null> {
  const { customerId } = await runWithId(world, id);
  await actOnCustomer(world, customerId, code, async (act) => {
    const run = await runWithId(world, id);
    if (run.closedAt !== null) throw new Refusal('playbookClosed');
    await world.store.playbookRuns.change(id, await change(run, act));
  });
  return null;
}

const contactOf = ({ playbook }: PlaybookRun, step: string, { basis }: Act) =>
  playbookFor(basis.journey, playbook)?.steps.find(({ id }) => id === step)?.contact;

/** Done, or not done after all. A step that is a contact stands in the timeline for as long as it is done. */
export const markPlaybookStep = (
  world: World,
  {
    id,
    step,
    done,
    note,
  }: { readonly id: string; readonly step: string; readonly done: boolean; readonly note: string },
): Promise<null> =>
  actOnRun(world, id, done ? 'playbookStepDone' : 'playbookStepReopened', (run, act) =>
    stepMarked(world, run, act, { step, done, note: note.trim() }),
  );

interface Mark {
  readonly step: string;
  readonly done: boolean;
  readonly note: string;
}

async function stepMarked(world: World, run: PlaybookRun, act: Act, { step, done, note }: Mark) {
  const before = run.done.find((each) => each.step === step);
  const others = run.done.filter((each) => each.step !== step);
  const contact = contactOf(run, step, act);
  if (!done) {
    if (before && contact) await removeContact(world, act, contact, before.at);
    return { done: others };
  }
  // Said again, it is about the note: it was done when it was done.
  const at = before?.at ?? world.now();
  if (contact && !before) await addContact(world, act, contact, { at, note });
  return { done: [...others, { step, at, note }] };
}

/**
 * Inside the act that settles the follow-up of a step: the step is marked, and the follow-up then closes or opens by
 * itself. False where it is no step of a playbook that runs.
 */
export async function markStepOf(world: World, act: Act, { rule, anchor }: FollowUp, done: boolean): Promise<boolean> {
  const [id = '', step = ''] = rule === 'playbook-step' ? anchor.split('/') : [];
  const run = id ? await world.store.playbookRuns.get(id) : undefined;
  if (!run || run.closedAt !== null) return false;
  await world.store.playbookRuns.change(id, await stepMarked(world, run, act, { step, done, note: '' }));
  return true;
}

export const markConcern = (
  world: World,
  { id, concern, on }: { readonly id: string; readonly concern: string; readonly on: boolean },
): Promise<null> =>
  actOnRun(world, id, 'concernMarked', async ({ concerns }) => {
    const others = concerns.filter((each) => each !== concern);
    return { concerns: on ? [...others, concern] : others };
  });

export const handOverPlaybook = (
  world: World,
  { id, owner }: { readonly id: string; readonly owner: string },
): Promise<null> => actOnRun(world, id, 'playbookHandedOver', async () => ({ owner: owner.trim() }));

interface Closing {
  readonly id: string;
  readonly outcome: NonNullable<PlaybookRun['outcome']>;
  readonly feeling: Emotion | null;
  readonly note: string;
}

/** How they feel now is their answer, and stands in the timeline as one. */
export const closePlaybook = (world: World, { id, outcome, feeling, note }: Closing): Promise<null> =>
  actOnRun(world, id, 'playbookClosed', async (_, act) => {
    const closedAt: Instant = world.now();
    const closingNote = note.trim();
    if (feeling !== null) {
      await addContact(world, act, 'feedback', { direction: 'in', emotion: feeling, note: closingNote });
    }
    return { closedAt, outcome, closingNote, feeling };
  });
