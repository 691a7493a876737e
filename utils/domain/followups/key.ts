import type { PlannedFollowUp } from '../model/follow-up';

/** A follow-up is one per customer, rule and anchor. */
export const keyOf = ({ customerId, rule, anchor }: Pick<PlannedFollowUp, 'customerId' | 'rule' | 'anchor'>): string =>
  `${customerId} ${rule} ${anchor}`;
