import type { OpportunityHint } from '../journey';

export const opportunities: readonly OpportunityHint[] = [
  { id: 'promoter-referral', type: 'referral', says: '@hintPromoterReferral', when: { nps: 9 } },
  { id: 'delighted-referral', type: 'referral', says: '@hintDelightedReferral', when: { feeling: 2, purchases: 1 } },
  {
    id: 'next-order',
    type: 'upsell',
    says: '@hintNextOrder',
    when: { stage: 'post-purchase', purchases: 1, daysSincePurchase: 90 },
  },
  {
    id: 'goes-with-it',
    type: 'cross-sell',
    says: '@hintGoesWithIt',
    when: { stage: 'post-purchase', purchases: 2, daysSincePurchase: 30 },
  },
  {
    id: 'more-of-it',
    type: 'upsell',
    says: '@hintMoreOfIt',
    when: { persona: 'hands-on-user', purchases: 1, daysSincePurchase: 30, feeling: 1 },
  },
  {
    id: 'savings',
    type: 'cross-sell',
    says: '@hintSavings',
    when: { persona: 'price-watcher', purchases: 2, daysSincePurchase: 30 },
  },
  {
    id: 'better-use',
    type: 'improvement',
    says: '@hintBetterUse',
    when: { stage: 'post-purchase', purchases: 1, daysSincePurchase: 60 },
  },
  {
    id: 'plan-together',
    type: 'improvement',
    says: '@hintPlanTogether',
    when: { persona: 'long-term-partner', purchases: 1, daysSincePurchase: 180 },
  },
];
