import type { Journey, KindOfTouchpoint } from '../../utils/domain/journey/journey';
import type { BasicKind, Channel, Direction } from '../../utils/domain/model/touchpoint';

const kind = (
  id: string,
  channel: Channel,
  direction: Direction,
  change: Partial<KindOfTouchpoint> = {},
): KindOfTouchpoint => ({
  id,
  name: `@kind${id.charAt(0).toUpperCase()}${id.slice(1)}`,
  like: id as BasicKind,
  channel,
  direction,
  stage: 'consideration',
  expects: '',
  defining: false,
  byHand: true,
  ...change,
});

/** A journey as a business might have it: the usual stages, a kind and a persona of its own. */
export const journey: Journey = {
  id: 'default',
  name: '@journeyDefault',
  stages: [
    { id: 'awareness', name: '@stageAwareness', phase: 'before-sale', expectedDays: 14, goals: [] },
    { id: 'consideration', name: '@stageConsideration', phase: 'before-sale', expectedDays: 30, goals: [] },
    { id: 'purchase', name: '@stagePurchase', phase: 'sale', expectedDays: 21, goals: ['@stageGoalPurchase'] },
    {
      id: 'post-purchase',
      name: '@stagePostPurchase',
      phase: 'after-sale',
      expectedDays: 270,
      goals: ['@stageGoalPostPurchase', 'One invoice a month'],
    },
  ],
  kinds: [
    kind('call', 'phone', 'both'),
    kind('meeting', 'in-person', 'both'),
    kind('site-tour', 'in-person', 'out', { name: 'Site tour', like: 'visit' }),
    kind('chat', 'chat', 'both'),
    kind('complaint', 'other', 'in'),
    kind('feedback', 'other', 'in'),
    kind('mail', 'mail', 'in', { byHand: false }),
    kind('delivery', 'post', 'out', { stage: 'purchase', defining: true, byHand: false }),
  ],
  personas: [
    {
      id: 'planner',
      name: 'Planner',
      needs: ['dates in writing', 'no surprises'],
      preferences: [],
      pains: [],
      tone: 'formal',
    },
    { id: 'maker', name: 'Maker', needs: [], preferences: [], pains: [], tone: 'friendly' },
  ],
  ladder: [],
  keepInTouch: [],
  dormantAfterMonths: 9,
  playbooks: [],
  concerns: [],
  opportunities: [],
  templates: [],
};
