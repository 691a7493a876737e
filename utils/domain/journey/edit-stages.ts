import type { StageId } from '../model/stage';
import { type Journey, type JourneyStage, type Phase, placeOf } from './journey';

const order: Readonly<Record<Phase, number>> = { 'before-sale': 0, sale: 1, 'after-sale': 2 };
const phases: readonly Phase[] = ['before-sale', 'sale', 'after-sale'];

/** What a stage at this place may be: stages go from before the sale to after it. */
export function phasesAt(stages: readonly JourneyStage[], place: number): readonly Phase[] {
  const least = order[stages[place - 1]?.phase ?? 'before-sale'];
  const most = order[stages[place + 1]?.phase ?? 'after-sale'];
  return phases.filter((phase) => order[phase] >= least && order[phase] <= most);
}

/** Who was in a stage of this name before is in it again. */
const withoutHeirsOf = (stages: readonly JourneyStage[], id: StageId): readonly JourneyStage[] =>
  stages.map((stage) => {
    const { formerly, ...rest } = stage;
    const left = formerly?.filter((one) => one !== id) ?? [];
    if (left.length === (formerly?.length ?? 0)) return stage;
    return left.length > 0 ? { ...rest, formerly: left } : rest;
  });

/** A new stage behind the one that is named; at the beginning behind none. */
export function withStageAfter(journey: Journey, stage: JourneyStage, after: StageId | ''): Journey {
  const stages = [...withoutHeirsOf(journey.stages, stage.id)];
  stages.splice(after === '' ? 0 : placeOf(journey, after) + 1, 0, stage);
  return { ...journey, stages };
}

/** One place on or back. Where the order of the phases would break, the stage takes the phase of the one it passes. */
export function withStageMoved(journey: Journey, id: StageId, by: 1 | -1): Journey {
  const from = placeOf(journey, id);
  const stage = journey.stages[from];
  const passed = journey.stages[from + by];
  if (!stage || !passed) return journey;
  const isInOrder = Math.sign(order[stage.phase] - order[passed.phase]) * by >= 0;
  const stages = [...journey.stages];
  stages[from] = passed;
  stages[from + by] = isInOrder ? stage : { ...stage, phase: passed.phase };
  return { ...journey, stages };
}

/**
 * Who is in the stage goes on in `heir`, and so does all that speaks of it: kinds of contact, chances, intervals where the
 * heir has none of its own. The last stage stays.
 */
export function withoutStage(journey: Journey, id: StageId, heir: StageId): Journey {
  const gone = journey.stages.find((stage) => stage.id === id);
  if (!gone || id === heir || placeOf(journey, heir) < 0) return journey;
  const there = (stage: StageId): StageId => (stage === id ? heir : stage);
  const isTaken = journey.keepInTouch.some(({ stage, tag }) => !tag && stage === heir);
  return {
    ...journey,
    stages: journey.stages
      .filter((stage) => stage.id !== id)
      .map((stage) =>
        stage.id === heir ? { ...stage, formerly: [...(stage.formerly ?? []), id, ...(gone.formerly ?? [])] } : stage,
      ),
    kinds: journey.kinds.map((kind) => ({ ...kind, stage: there(kind.stage) })),
    opportunities: journey.opportunities.map((hint) =>
      hint.when.stage === id ? { ...hint, when: { ...hint.when, stage: heir } } : hint,
    ),
    keepInTouch: journey.keepInTouch
      .filter(({ stage, tag }) => tag || stage !== id || !isTaken)
      .map((interval) => (interval.tag ? interval : { ...interval, stage: there(interval.stage as StageId) })),
  };
}
