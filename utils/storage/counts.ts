import type { Count } from '../domain/insights/count';
import { customerCounts as wayOfCustomer } from '../domain/insights/customer-counts';
import { followUpCounts as endingOfFollowUp } from '../domain/insights/follow-up-counts';
import type { Customer } from '../domain/model/customer';
import type { FollowUp } from '../domain/model/follow-up';
import type { Purchase } from '../domain/model/purchase';
import type { Touchpoint } from '../domain/model/touchpoint';

/** What a living row counts in the books. */
export const touchpointCounts = (_: Touchpoint): readonly Count[] => [];
export const customerCounts = (customer: Customer): readonly Count[] => [...wayOfCustomer(customer)];
export const purchaseCounts = (_: Purchase): readonly Count[] => [];
export const followUpCounts = (followUp: FollowUp): readonly Count[] => endingOfFollowUp(followUp);
