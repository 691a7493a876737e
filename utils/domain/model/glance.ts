import type { Company } from './company';
import type { Customer } from './customer';
import type { FollowUp } from './follow-up';
import type { Purchase } from './purchase';
import type { Instant } from './row';
import type { Touchpoint } from './touchpoint';

/** All that the sidebar shows of one customer. */
export interface Glance {
  readonly customer: Customer;
  readonly company: Company | null;
  readonly stageSince: Instant;
  /** The newest first, at most ten. */
  readonly touchpoints: readonly Touchpoint[];
  /** The newest first, at most five. */
  readonly purchases: readonly Purchase[];
  /** Due today or before, the most pressing first. */
  readonly due: readonly FollowUp[];
  /** Not due yet, the nearest first. */
  readonly coming: readonly FollowUp[];
}
