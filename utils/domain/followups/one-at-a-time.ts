import { addDays } from './local-date';
import type { Step } from './rule';

/**
 * Of one rule's steps for several purchases: an older one gives way on the day when the next one is due, so that a
 * customer who buys twice is not asked twice. Of two for one day, one is over before it begins. What ended is left as it is.
 */
export function oneAtATime(steps: readonly Step[]): readonly Step[] {
  const ended = steps.filter(({ ending }) => ending !== null);
  const open = steps
    .filter(({ ending }) => ending === null)
    .sort((a, b) => (a.dueOn < b.dueOn ? -1 : a.dueOn > b.dueOn ? 1 : a.anchor < b.anchor ? -1 : 1));
  const apart = open.map((step, place) => {
    const next = open[place + 1];
    return next && next.dueOn <= step.lastDay ? { ...step, lastDay: addDays(next.dueOn, -1) } : step;
  });
  return [...ended, ...apart];
}
