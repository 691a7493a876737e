import type { FollowUp } from '../model/follow-up';
import type { LocalDate } from '../model/row';
import { daysBetween } from './local-date';

type Dated = Pick<FollowUp, 'dueOn' | 'snoozedUntil' | 'state'>;

/** The day from which it is shown. */
export const showsFrom = ({ dueOn, snoozedUntil }: Dated): LocalDate => (snoozedUntil > dueOn ? snoozedUntil : dueOn);

export const isDue = (followUp: Dated, today: LocalDate): boolean =>
  followUp.state === 'open' && showsFrom(followUp) <= today;

const pressure = ({ dueOn, value }: FollowUp, today: LocalDate) => value * (Math.max(0, daysBetween(dueOn, today)) + 1);

/** By value times lateness, the most pressing first; then the longest due. */
export const pressing = (followUps: readonly FollowUp[], today: LocalDate): readonly FollowUp[] =>
  [...followUps].sort(
    (a, b) =>
      pressure(b, today) - pressure(a, today) ||
      (a.dueOn < b.dueOn ? -1 : a.dueOn > b.dueOn ? 1 : a.id < b.id ? -1 : 1),
  );

/** What is not due yet, the nearest first. */
export const coming = (followUps: readonly FollowUp[], today: LocalDate): readonly FollowUp[] =>
  followUps
    .filter((followUp) => followUp.state === 'open' && !isDue(followUp, today))
    .sort((a, b) => (showsFrom(a) < showsFrom(b) ? -1 : showsFrom(a) > showsFrom(b) ? 1 : b.value - a.value));
