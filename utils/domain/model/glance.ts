import type { Words } from '../journey/journey';
import type { Company } from './company';
import type { Customer } from './customer';
import type { FollowUp } from './follow-up';
import type { Goal } from './goal';
import type { Opportunity, OpportunityType } from './opportunity';
import type { PlaybookRun } from './playbook-run';
import type { Purchase } from './purchase';
import type { Roadblock } from './roadblock';
import type { Instant, Reason } from './row';
import type { StageId } from './stage';
import type { Emotion, Touchpoint, TouchpointKind } from './touchpoint';

/** One feeling that was noted, in its stage. */
export interface Felt {
  readonly at: Instant;
  readonly emotion: Emotion;
  readonly stage: StageId;
  readonly kind: TouchpointKind;
}

/** A chance that a rule of the journey sees, and nobody has taken up or turned down. */
export interface SuggestedOpportunity {
  readonly hint: string;
  readonly type: OpportunityType;
  readonly says: Words;
  readonly because: Reason;
}

/** All that the sidebar shows of one customer. */
export interface Glance {
  readonly customer: Customer;
  readonly company: Company | null;
  readonly stageSince: Instant;
  /** How long people usually stay in it, in days; null where the journey does not say. */
  readonly expectedDays: number | null;
  /** No purchase and no word for so long that they are to be won back. */
  readonly isDormant: boolean;
  /** The newest first, at most thirty. */
  readonly touchpoints: readonly Touchpoint[];
  /** The newest first, at most twenty. */
  readonly purchases: readonly Purchase[];
  /** Due today or before, the most pressing first. */
  readonly due: readonly FollowUp[];
  /** Not due yet, the nearest first. */
  readonly coming: readonly FollowUp[];
  /** The oldest first, at most fifty. */
  readonly feelings: readonly Felt[];
  readonly goals: readonly Goal[];
  /** The most important first; solved ones last. */
  readonly roadblocks: readonly Roadblock[];
  /** Open and taken up first. */
  readonly opportunities: readonly Opportunity[];
  /** None while offers are withheld. */
  readonly suggestions: readonly SuggestedOpportunity[];
  /** Why no offer should go out now; null when it may. */
  readonly offersWithheld: Reason | null;
  /** The playbook that runs. */
  readonly playbook: PlaybookRun | null;
}
