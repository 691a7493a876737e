import { addMonths } from 'date-fns/addMonths';
import { formatISO } from 'date-fns/formatISO';
import { parseISO } from 'date-fns/parseISO';
import { localDate } from '../followups/local-date';
import type { Customer } from '../model/customer';
import type { Instant, LocalDate } from '../model/row';
import type { Touchpoint } from '../model/touchpoint';
import { evidenceOf, type Past } from './evidence';
import { type Journey, stageOf } from './journey';
import { stageSince } from './time-in-stage';
import { isFromThem } from './words-of-theirs';

/** Calendar months later; the last day of a month where it has no such day. */
export const monthsAfter = (day: LocalDate, months: number): LocalDate =>
  formatISO(addMonths(parseISO(day), months), { representation: 'date' });

/** When a customer last spoke to us, before an instant; null when never. */
export function lastWordOfTheirs(
  touchpoints: readonly Touchpoint[],
  journey: Journey,
  before: Instant,
): Instant | null {
  let last: Instant | null = null;
  for (const touchpoint of touchpoints) {
    if (touchpoint.deletedAt !== null || touchpoint.at >= before || !isFromThem(touchpoint, journey)) continue;
    if (last === null || touchpoint.at > last) last = touchpoint.at;
  }
  return last;
}

/**
 * The day from which a customer counts as dormant if nothing more is heard of them: so many calendar months after the
 * last purchase, or after a later word of theirs. Null for who has never bought.
 */
export function dormantFrom(
  customer: Customer,
  past: Past,
  journey: Journey,
  now: Instant,
  zone: string,
): LocalDate | null {
  const shown = evidenceOf(past, journey, now, zone);
  const last = shown.findLast(({ kind }) => kind === 'purchase') ?? shown.findLast(({ kind }) => kind === 'delivery');
  const isOld = stageOf(journey, customer.stage)?.phase === 'after-sale';
  const bought = last?.day ?? (isOld ? localDate(stageSince(customer), zone) : null);
  if (bought === null) return null;
  const word = lastWordOfTheirs(past.touchpoints, journey, now + 1);
  const spoke = word === null ? '' : localDate(word, zone);
  return monthsAfter(spoke > bought ? spoke : bought, journey.dormantAfterMonths);
}

/** No purchase and no word for so long that they are to be won back. */
export function isDormant(customer: Customer, past: Past, journey: Journey, now: Instant, zone: string): boolean {
  const from = dormantFrom(customer, past, journey, now, zone);
  return from !== null && from <= localDate(now, zone);
}
