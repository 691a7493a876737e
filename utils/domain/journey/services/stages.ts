import type { JourneyStage } from '../journey';

export const stages: readonly JourneyStage[] = [
  {
    id: 'interest',
    name: '@stageInterest',
    phase: 'before-sale',
    expectedDays: 14,
    goals: ['@stageGoalInterest', '@stageGoalAwarenessWho'],
  },
  {
    id: 'briefing',
    name: '@stageBriefing',
    phase: 'before-sale',
    expectedDays: 21,
    goals: ['@stageGoalBriefing', '@stageGoalBriefingScope'],
  },
  {
    id: 'proposal',
    name: '@stageProposal',
    phase: 'before-sale',
    expectedDays: 21,
    goals: ['@stageGoalConsideration', '@stageGoalConsiderationAgree'],
  },
  {
    id: 'project',
    name: '@stageProject',
    phase: 'sale',
    expectedDays: 60,
    goals: ['@stageGoalProject', '@stageGoalPurchaseKnow'],
  },
  {
    id: 'care',
    name: '@stageCare',
    phase: 'after-sale',
    expectedDays: 274,
    goals: ['@stageGoalCare', '@stageGoalPostPurchaseHelp'],
  },
];
