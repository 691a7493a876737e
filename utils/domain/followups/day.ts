import type { FollowUp } from '../model/follow-up';
import type { LocalDate } from '../model/row';
import { isDue, pressing } from './pressing';
import { rules } from './rules';

/** What a day may hold, and what of it is used up. */
export interface Measure {
  readonly cap: number;
  /** Follow-ups that were done or skipped by hand today. */
  readonly doneToday: number;
}

const isOwed = ({ rule }: FollowUp): boolean => rules.some(({ id, nature }) => id === rule && nature === 'owed');
const isPromised = ({ rule }: FollowUp): boolean => rule === 'playbook-step';

/**
 * The list of today, the most pressing first. `waits`: beyond what the day should hold, or beyond the one courtesy that
 * a customer is shown at a time, and none beside what is owed to them. What was promised by the hour to somebody who is
 * upset never waits; it takes its place in the day like everything else.
 */
export function forToday(
  due: readonly FollowUp[],
  { cap, doneToday }: Measure,
  today: LocalDate,
): readonly { readonly followUp: FollowUp; readonly waits: boolean }[] {
  const ordered = pressing(
    due.filter((followUp) => isDue(followUp, today)),
    today,
  );
  const seen = new Set(ordered.filter(isOwed).map(({ customerId }) => customerId));
  let left = cap - doneToday - ordered.filter(isPromised).length;
  return ordered.map((followUp) => {
    if (isPromised(followUp)) return { followUp, waits: false };
    const isSecond = !isOwed(followUp) && seen.has(followUp.customerId);
    seen.add(followUp.customerId);
    return { followUp, waits: isSecond || left-- <= 0 };
  });
}
