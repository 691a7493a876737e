import type { Reconciled } from '../followups/reconcile';
import { dormantFrom } from '../journey/dormant';
import type { Past } from '../journey/evidence';
import type { Journey } from '../journey/journey';
import type { Customer } from '../model/customer';
import type { FollowUp, PlannedFollowUp } from '../model/follow-up';
import type { Instant, LocalDate } from '../model/row';
import type { Standing } from '../model/standing';
import type { Touchpoint } from '../model/touchpoint';

const shownFrom = ({ dueOn, snoozedUntil }: Pick<FollowUp, 'dueOn' | 'snoozedUntil'>): LocalDate =>
  snoozedUntil > dueOn ? snoozedUntil : dueOn;

/** When the first of what will be open is to be done. */
function firstDue(followUps: readonly FollowUp[], { add, change }: Reconciled): LocalDate | '' {
  const changed = new Map(change.map((row) => [row.id, row]));
  const open = followUps.map((row) => changed.get(row.id) ?? row).filter(({ state }) => state === 'open');
  const days = [...open.map(shownFrom), ...add.map(({ dueOn }: PlannedFollowUp) => dueOn)];
  return days.reduce((first, day) => (first === '' || day < first ? day : first), '');
}

const latest = (touchpoints: readonly Touchpoint[]): Touchpoint | null =>
  touchpoints.reduce<Touchpoint | null>((last, one) => (last === null || one.at > last.at ? one : last), null);

/** How things stand with a customer once their plan is what it should be. */
export function standingNow(
  customer: Customer,
  past: Past & { readonly followUps: readonly FollowUp[] },
  planned: Reconciled,
  journey: Journey,
  now: Instant,
  zone: string,
): Standing {
  const living = past.touchpoints.filter(({ deletedAt }) => deletedAt === null);
  return {
    id: customer.id,
    feeling: latest(living.filter(({ emotion }) => emotion !== null))?.emotion ?? null,
    lastAt: latest(living)?.at ?? null,
    dormantFrom: dormantFrom(customer, past, journey, now, zone) ?? '',
    dueOn: firstDue(past.followUps, planned),
  };
}

export const isSameStanding = (one: Standing, other: Standing): boolean =>
  one.feeling === other.feeling &&
  one.lastAt === other.lastAt &&
  one.dormantFrom === other.dormantFrom &&
  one.dueOn === other.dueOn;
