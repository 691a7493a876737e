import { followUps } from '../../../utils/domain/followups';
import type { Calendar } from '../../../utils/domain/followups/calendar';
import type { Timeline } from '../../../utils/domain/followups/timeline';
import type { Journey } from '../../../utils/domain/journey/journey';
import type { Customer } from '../../../utils/domain/model/customer';
import type { PlannedFollowUp } from '../../../utils/domain/model/follow-up';
import type { StageId } from '../../../utils/domain/model/stage';
import { at, customer, timeline } from './build';
import { journey } from './journey';

export const calendar: Calendar = {
  timeZone: 'Europe/Berlin',
  workingDays: [1, 2, 3, 4, 5],
  workFrom: 540,
  workUntil: 1020,
};

export interface Case extends Partial<Timeline> {
  readonly why: string;
  /** UTC. Friday noon where it does not matter. */
  readonly now?: string;
  readonly stage?: StageId;
  readonly tags?: readonly string[];
  readonly customer?: Partial<Customer>;
  readonly calendar?: Partial<Calendar>;
  readonly journey?: Partial<Journey>;
  /** "anchor dueOn reason" of this rule. */
  readonly expect: readonly string[];
}

/** A Friday. */
export const friday = '2026-11-20 12:00';

export const planned = (one: Omit<Case, 'expect' | 'why'>): readonly PlannedFollowUp[] =>
  followUps(
    customer({ stage: one.stage ?? 'post-purchase', tags: one.tags ?? [], ...one.customer }),
    timeline({
      touchpoints: one.touchpoints ?? [],
      purchases: one.purchases ?? [],
      roadblocks: one.roadblocks ?? [],
      playbookRuns: one.playbookRuns ?? [],
    }),
    { ...journey, ...one.journey },
    { ...calendar, ...one.calendar },
    at(one.now ?? friday),
  );
