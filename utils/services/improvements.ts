import { effectOf, spansOf } from '../domain/insights/effect';
import { kindHere } from '../domain/insights/here';
import { type Month, monthOf, type Span } from '../domain/insights/month';
import { addTallies, noTally, type Tally, touchedIn } from '../domain/insights/touchpoint-counts';
import type { Journeys } from '../domain/journey';
import type { Improvement } from '../domain/model/improvement';
import type { Content } from '../domain/model/row';
import type { TouchpointKind } from '../domain/model/touchpoint';
import type { ImprovementListed } from '../messaging/doors/map';
import { Refusal } from '../messaging/result';
import { journeysKnown } from './journey';
import { isPractice, touchpointsIn } from './map-numbers';
import type { World } from './world';

const isOpen = ({ state }: Improvement): boolean => state === 'planned';

/** Planned ones first, by their day; then those that were done, the latest first. Each with what came of it. */
export async function improvements(world: World): Promise<readonly ImprovementListed[]> {
  const [journeys, rows, isSample] = await Promise.all([
    journeysKnown(world),
    world.store.improvements.all(),
    isPractice(world),
  ]);
  const today = monthOf(world.now());
  const listed = await Promise.all(rows.map((row) => withEffect(world, row, { journeys, today, isSample })));
  return listed.sort(({ improvement: a }, { improvement: b }) => {
    if (isOpen(a) !== isOpen(b)) return isOpen(a) ? -1 : 1;
    if (isOpen(a)) return (a.dueOn || '9999') < (b.dueOn || '9999') ? -1 : 1;
    return (a.doneOn || monthOf(a.changedAt)) > (b.doneOn || monthOf(b.changedAt)) ? -1 : 1;
  });
}

async function withEffect(
  world: World,
  improvement: Improvement,
  { journeys, today, isSample }: { readonly journeys: Journeys; readonly today: Month; readonly isSample: boolean },
): Promise<ImprovementListed> {
  const { before, since } = spansOf(improvement, today);
  const felt = async (span: Span) => tallyOf(world, improvement.kind, span, journeys, isSample);
  const effect = effectOf(improvement, { before: await felt(before), since: since && (await felt(since)) });
  return { improvement, effect };
}

async function tallyOf(
  world: World,
  kind: TouchpointKind,
  span: Span,
  journeys: Journeys,
  isSample: boolean,
): Promise<Tally> {
  const touched = touchedIn(await touchpointsIn(world, span, null, isSample));
  return touched.filter((row) => kindHere(row.kind, journeys) === kind).reduce<Tally>(addTallies, noTally);
}

/** Without an id a new one. */
export async function saveImprovement(
  world: World,
  { id, content }: { readonly id: string | null; readonly content: Content<Improvement> },
): Promise<{ readonly id: string }> {
  const { store } = world;
  const { value } = await store.act({ code: 'improvementSaved', params: { text: content.text } }, async () => {
    if (id === null) return store.improvements.add(content, 'user');
    if (!(await store.improvements.get(id))) throw new Refusal('rowGone');
    return store.improvements.change(id, content);
  });
  world.announce(['improvements']);
  return { id: value.id };
}

export async function removeImprovement(world: World, { id }: { readonly id: string }): Promise<null> {
  const { store } = world;
  const there = await store.improvements.get(id);
  if (!there) throw new Refusal('rowGone');
  await store.act({ code: 'improvementRemoved', params: { text: there.text } }, () => store.improvements.remove([id]));
  world.announce(['improvements']);
  return null;
}
