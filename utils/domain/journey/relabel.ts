import type { Customer } from '../model/customer';
import type { Instant } from '../model/row';
import type { StageId, StageMove } from '../model/stage';
import { type Journey, type Phase, placeOf, stageOf } from './journey';

/** The journey in use, and all that are known: a stage of another one tells where somebody stands to the sale. */
export interface Journeys {
  readonly journey: Journey;
  readonly known: readonly Journey[];
}

/** Where somebody stands, and how they came there. */
export type Placed = Pick<Customer, 'stage' | 'stageHistory'>;

/** The customer has not moved: the stages have other names. */
export const isRelabel = ({ reason }: StageMove): boolean => reason.code === 'journeyChanged';

const phases: readonly Phase[] = ['before-sale', 'sale', 'after-sale'];

const homeOf = (stage: StageId, known: readonly Journey[]): Journey | undefined =>
  known.find((journey) => placeOf(journey, stage) >= 0);

const inPhase = (journey: Journey, phase: Phase): readonly StageId[] =>
  journey.stages.filter((stage) => stage.phase === phase).map(({ id }) => id);

/** As far along the same phase as in the other journey; where there is no such phase, at the end of the one before. */
function nearest(stage: StageId, { journey, known }: Journeys): StageId {
  const heir = journey.stages.find(({ formerly = [] }) => formerly.includes(stage));
  if (heir) return heir.id;
  const home = homeOf(stage, known);
  const phase = home && stageOf(home, stage)?.phase;
  const first = journey.stages[0]?.id ?? stage;
  if (!home || !phase) return first;
  const there = inPhase(home, phase);
  const here = inPhase(journey, phase);
  const along = there.length > 1 ? there.indexOf(stage) / (there.length - 1) : 0;
  const same = here[Math.round(along * (here.length - 1))];
  if (same) return same;
  const place = phases.indexOf(phase);
  const earlier = phases.slice(0, place).flatMap((other) => inPhase(journey, other));
  const later = phases.slice(place + 1).flatMap((other) => inPhase(journey, other));
  return earlier.at(-1) ?? later[0] ?? first;
}

/** Where they last stood in this journey, if they were only called otherwise since. */
function before(history: readonly StageMove[], journey: Journey): StageId | null {
  const names: StageId[] = [];
  for (const move of history.toReversed()) {
    if (!isRelabel(move)) break;
    if (move.from) names.push(move.from);
  }
  return names.find((stage) => placeOf(journey, stage) >= 0) ?? null;
}

/** Where they really stood when the stages got other names, if that is a stage of this journey, as after an undo. */
function origin(history: readonly StageMove[], journey: Journey): StageId | null {
  const place = history.findLastIndex((move) => !isRelabel(move));
  const from = history[place + 1]?.from ?? null;
  return from !== null && placeOf(journey, from) >= 0 ? from : null;
}

/** The stage of the journey in use that stands to the sale as this one did. */
export function stageHere(stage: StageId, history: readonly StageMove[], journeys: Journeys): StageId {
  const { journey } = journeys;
  const back = origin(history, journey);
  if (back !== null) return back;
  return placeOf(journey, stage) >= 0 ? stage : (before(history, journey) ?? nearest(stage, journeys));
}

/** A move between journeys, told again from the stage that was left: another one where something before it was untrue. */
export function relabelled(move: StageMove, from: StageId, known: readonly Journey[]): StageMove {
  const journey = homeOf(move.to, known);
  if (move.from === from || !journey) return move;
  return { ...move, from, to: placeOf(journey, from) >= 0 ? from : nearest(from, { journey, known }) };
}

/** A customer in the terms of the journey in use; the very same where that is so already. Nothing of the past changes. */
export function intoJourney<C extends Placed>(customer: C, journeys: Journeys, now: Instant): C {
  const { stage, stageHistory } = customer;
  const to = stageHere(stage, stageHistory, journeys);
  if (to === stage) return customer;
  const move: StageMove = { from: stage, to, at: now, by: 'user', reason: { code: 'journeyChanged', params: {} } };
  return { ...customer, stage: to, stageHistory: [...stageHistory, move] };
}
