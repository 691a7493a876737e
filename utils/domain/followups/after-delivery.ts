import type { Reason } from '../model/row';
import { workingDayFrom } from './calendar';
import { addDays } from './local-date';
import { oneAtATime } from './one-at-a-time';
import { type Delivery, deliveries } from './purchases';
import type { Contact, Ending, Step, Story } from './rule';
import { isWordOfMine } from './timeline';

/** A word of mine that comes so many days before it is due has done it already. */
const early = 2;

/** Whatever became of a step, so many days after its window it stands open nowhere. */
const longSettled = 60;

interface Rung {
  readonly after: number;
  /** Days after it is due until it is too late for it. */
  readonly window: number;
  /** `any-day`: counted in days as they come; else it waits for a working day. */
  readonly on: 'any-day' | 'working-day';
  readonly reason: (delivery: Delivery, since: readonly Contact[]) => Reason;
  /** What besides a word of mine has answered it; `since` is what happened from the delivery on. */
  readonly endedBy: (delivery: Delivery, since: readonly Contact[]) => Ending | null;
}

/** Whether a touchpoint may be about a delivery: it is not when it is about another purchase. */
export const isAbout = ({ purchaseId }: Contact, delivery: Delivery): boolean =>
  purchaseId === null || purchaseId === delivery.purchaseId;

/** One step of the ladder after a delivery, for every delivery that there was. */
export function afterDelivery(story: Story, { after, window, on, reason, endedBy }: Rung): readonly Step[] {
  const { past, calendar, today, wasUpset } = story;
  const oldest = addDays(today, -(after + window + longSettled));
  return oneAtATime(
    deliveries(story)
      .filter(({ day }) => day >= oldest)
      .map((delivery) => {
        const since = past.filter(({ day }) => day >= delivery.day);
        const counted = addDays(delivery.day, after);
        const dueOn = on === 'any-day' ? counted : workingDayFrom(counted, calendar);
        const from = addDays(counted, -Math.min(early, after));
        const did = since.some((word) => isWordOfMine(word) && word.day >= from && !wasUpset(word.at));
        return {
          anchor: delivery.anchor,
          dueOn,
          lastDay: addDays(dueOn, window),
          reason: reason(delivery, since),
          account: '',
          ending: endedBy(delivery, since) ?? (did ? 'by-mail' : null),
        };
      }),
  );
}
