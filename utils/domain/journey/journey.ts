import type { StageId } from '../model/stage';

/** Where a stage stands to the sale: what may be done in it depends on that, not on its name. */
export type Phase = 'before-sale' | 'sale' | 'after-sale';

export interface JourneyStage {
  readonly id: StageId;
  readonly phase: Phase;
  /** How long people usually stay, in days. */
  readonly expectedDays: number;
  /** What the customer wants to reach here: a key of the texts. */
  readonly goal: string;
}

/** The stages that people pass, in their order. */
export interface Journey {
  readonly id: string;
  readonly stages: readonly JourneyStage[];
}

export const defaultJourney: Journey = {
  id: 'default',
  stages: [
    { id: 'awareness', phase: 'before-sale', expectedDays: 14, goal: 'stageGoalAwareness' },
    { id: 'consideration', phase: 'before-sale', expectedDays: 30, goal: 'stageGoalConsideration' },
    { id: 'purchase', phase: 'sale', expectedDays: 21, goal: 'stageGoalPurchase' },
    { id: 'post-purchase', phase: 'after-sale', expectedDays: 270, goal: 'stageGoalPostPurchase' },
  ],
};

export const stageOf = (journey: Journey, id: StageId): JourneyStage | undefined =>
  journey.stages.find((stage) => stage.id === id);

/** The place of a stage on the way; -1 for a stage of another journey. */
export const placeOf = (journey: Journey, id: StageId): number => journey.stages.findIndex((stage) => stage.id === id);
