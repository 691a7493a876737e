import type { FollowUp } from '../model/follow-up';
import type { Instant, LocalDate } from '../model/row';
import { daysBetween } from './local-date';

type Dated = Pick<FollowUp, 'dueOn' | 'snoozedUntil' | 'state'>;

/** The day from which it is shown. */
export const showsFrom = ({ dueOn, snoozedUntil }: Dated): LocalDate => (snoozedUntil > dueOn ? snoozedUntil : dueOn);

export const isDue = (followUp: Dated, today: LocalDate): boolean =>
  followUp.state === 'open' && showsFrom(followUp) <= today;

const pressure = ({ dueOn, value }: FollowUp, today: LocalDate) => value * (Math.max(0, daysBetween(dueOn, today)) + 1);

/** By the hour where an hour is known; what has none is due by the end of the day. */
const hourOf = ({ dueAt }: FollowUp): Instant => dueAt ?? Number.POSITIVE_INFINITY;

const ascending = <T extends number | string>(a: T, b: T): number => (a < b ? -1 : a > b ? 1 : 0);

/** By value times lateness, the most pressing first; then the longest due. */
export const pressing = (followUps: readonly FollowUp[], today: LocalDate): readonly FollowUp[] =>
  [...followUps].sort(
    (a, b) =>
      pressure(b, today) - pressure(a, today) ||
      ascending(a.dueOn, b.dueOn) ||
      ascending(hourOf(a), hourOf(b)) ||
      ascending(a.id, b.id),
  );

/** What is not due yet, the nearest first. */
export const coming = (followUps: readonly FollowUp[], today: LocalDate): readonly FollowUp[] =>
  followUps
    .filter((followUp) => followUp.state === 'open' && !isDue(followUp, today))
    .sort((a, b) => ascending(showsFrom(a), showsFrom(b)) || ascending(hourOf(a), hourOf(b)) || b.value - a.value);
