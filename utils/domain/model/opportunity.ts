import type { Row } from './row';

export const opportunityTypes = ['upsell', 'cross-sell', 'referral', 'improvement'] as const;
export type OpportunityType = (typeof opportunityTypes)[number];

export const opportunityStates = ['open', 'taken', 'won', 'lost', 'not-now'] as const;

/** A chance to help one customer more: noted by hand, or suggested by a rule and taken up. */
export interface Opportunity extends Row {
  readonly customerId: string;
  readonly type: OpportunityType;
  readonly text: string;
  readonly state: (typeof opportunityStates)[number];
  /** Id of the journey's hint that it came from, '' when it was noted by hand. One for a customer and hint. */
  readonly hint: string;
}
