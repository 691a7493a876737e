import type { Count } from '../domain/insights/count';
import { customerCounts as wayOfCustomer } from '../domain/insights/customer-counts';
import { followUpCounts as endingOfFollowUp } from '../domain/insights/follow-up-counts';
import { goalCounts, opportunityCounts, roadblockCounts, stayCounts } from '../domain/insights/standing-counts';
import { touchpointCounts } from '../domain/insights/touchpoint-counts';
import type { Customer } from '../domain/model/customer';
import type { FollowUp } from '../domain/model/follow-up';
import type { Purchase } from '../domain/model/purchase';
import { customerFacets, facetCounts } from '../domain/people/facets';

export { goalCounts, opportunityCounts, roadblockCounts, touchpointCounts };

/** What a living row counts in the books. */
export const customerCounts = (customer: Customer): readonly Count[] => [
  ...wayOfCustomer(customer),
  ...stayCounts(customer),
  ...facetCounts(customerFacets(customer)),
];
export const purchaseCounts = (_: Purchase): readonly Count[] => [];
export const followUpCounts = (followUp: FollowUp): readonly Count[] => endingOfFollowUp(followUp);
