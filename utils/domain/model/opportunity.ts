import type { Row } from './row';
import type { StageId } from './stage';

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
  /** The customer's type, kept in step with it. Missing: none. */
  readonly persona?: string | undefined;
  /** Where the customer stood when it was noted. */
  readonly stage?: StageId | undefined;
}
