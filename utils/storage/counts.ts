import type { Count } from '../domain/insights/count';
import type { Customer } from '../domain/model/customer';
import type { FollowUp } from '../domain/model/follow-up';
import type { Purchase } from '../domain/model/purchase';
import type { Touchpoint } from '../domain/model/touchpoint';

/** What a living row counts in the books. */
export const touchpointCounts = (_: Touchpoint): readonly Count[] => [];
export const customerCounts = (_: Customer): readonly Count[] => [];
export const purchaseCounts = (_: Purchase): readonly Count[] => [];
export const followUpCounts = (_: FollowUp): readonly Count[] => [];
