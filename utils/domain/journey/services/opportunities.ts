import type { OpportunityHint } from '../journey';

export const opportunities: readonly OpportunityHint[] = [
  { id: 'promoter-referral', type: 'referral', says: '@hintPromoterReferral', when: { nps: 9 } },
  { id: 'delighted-referral', type: 'referral', says: '@hintDelightedReferral', when: { feeling: 2, purchases: 1 } },
  {
    id: 'next-project',
    type: 'upsell',
    says: '@hintNextProject',
    when: { stage: 'care', purchases: 1, daysSincePurchase: 90 },
  },
  {
    id: 'retainer',
    type: 'upsell',
    says: '@hintRetainer',
    when: { stage: 'care', purchases: 2, daysSincePurchase: 14 },
  },
  {
    id: 'other-team',
    type: 'cross-sell',
    says: '@hintOtherTeam',
    when: { stage: 'care', purchases: 1, feeling: 1 },
  },
  {
    id: 'case-study',
    type: 'referral',
    says: '@hintCaseStudy',
    when: { stage: 'care', purchases: 1, daysSincePurchase: 60, feeling: 1 },
  },
  {
    id: 'results',
    type: 'improvement',
    says: '@hintResults',
    when: { stage: 'care', purchases: 1, daysSincePurchase: 120 },
  },
  {
    id: 'plan-together',
    type: 'improvement',
    says: '@hintPlanTogether',
    when: { persona: 'long-term-partner', purchases: 1, daysSincePurchase: 180 },
  },
];
