import type { Customer } from '../model/customer';
import type { Instant } from '../model/row';

/** When the customer came into the present stage. */
export const stageSince = ({ stage, stageHistory, createdAt }: Customer): Instant =>
  stageHistory.findLast((move) => move.to === stage)?.at ?? createdAt;

/** Whole days in the present stage, never negative. */
export const daysInStage = (customer: Customer, now: Instant): number =>
  Math.max(0, Math.floor((now - stageSince(customer)) / 86_400_000));
