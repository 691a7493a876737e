import type { Customer } from '../model/customer';
import type { Instant } from '../model/row';
import { type Journey, stageOf } from './journey';
import { isRelabel } from './relabel';

/** When the customer came into the present stage, by whatever name it went then. */
export const stageSince = ({ stageHistory, createdAt }: Pick<Customer, 'stageHistory' | 'createdAt'>): Instant =>
  stageHistory.findLast((move) => !isRelabel(move))?.at ?? createdAt;

/** Whole days in the present stage, never negative. */
export const daysInStage = (customer: Customer, now: Instant): number =>
  Math.max(0, Math.floor((now - stageSince(customer)) / 86_400_000));

/** How long people usually stay in the customer's stage, in days; null where the journey does not say. */
export const expectedDays = ({ stage }: Pick<Customer, 'stage'>, journey: Journey): number | null =>
  stageOf(journey, stage)?.expectedDays || null;
