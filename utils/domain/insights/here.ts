import { kindOf } from '../journey/journey';
import { type Journeys, stageHere } from '../journey/relabel';
import type { StageId } from '../model/stage';
import type { TouchpointKind } from '../model/touchpoint';

/** The kind of the journey in use that means the same; null where it has none like it. */
export function kindHere(kind: TouchpointKind, { journey, known }: Journeys): TouchpointKind | null {
  if (kindOf(journey, kind)) return kind;
  const like = known.map((other) => kindOf(other, kind)?.like).find((found) => found !== undefined) ?? kind;
  return journey.kinds.find((each) => each.id === like || each.like === like)?.id ?? null;
}

/** Where on the way something stands that was noted in a stage, perhaps of another journey, and in a kind of touchpoint. */
export function placeHere(stage: StageId, kind: TouchpointKind, journeys: Journeys): StageId {
  const here = kind === '' ? null : kindHere(kind, journeys);
  const of = here === null ? undefined : kindOf(journeys.journey, here)?.stage;
  return of ?? stageHere(stage, [], journeys);
}
