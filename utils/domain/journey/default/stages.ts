import type { JourneyStage } from '../journey';

export const stages: readonly JourneyStage[] = [
  {
    id: 'awareness',
    name: '@stageAwareness',
    phase: 'before-sale',
    expectedDays: 14,
    goals: ['@stageGoalAwareness', '@stageGoalAwarenessWho'],
  },
  {
    id: 'consideration',
    name: '@stageConsideration',
    phase: 'before-sale',
    expectedDays: 30,
    goals: ['@stageGoalConsideration', '@stageGoalConsiderationAgree'],
  },
  {
    id: 'purchase',
    name: '@stagePurchase',
    phase: 'sale',
    expectedDays: 21,
    goals: ['@stageGoalPurchase', '@stageGoalPurchaseKnow'],
  },
  {
    id: 'post-purchase',
    name: '@stagePostPurchase',
    phase: 'after-sale',
    expectedDays: 274,
    goals: ['@stageGoalPostPurchase', '@stageGoalPostPurchaseHelp'],
  },
];
