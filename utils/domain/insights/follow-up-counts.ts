import { localDate } from '../followups/local-date';
import type { FollowUp } from '../model/follow-up';
import type { Instant, LocalDate } from '../model/row';
import { joined } from './book-name';
import type { Count } from './count';
import { dayOf } from './month';
import { booksOfMonth, cellOfDay } from './shelves';

/** What became of a follow-up; `open` says nothing yet, before its day is over. */
export const endings = ['onTime', 'late', 'skipped', 'open'] as const;
export type FollowUpEnding = (typeof endings)[number];

/** A file of another time may name a zone that nobody knows here. */
function dayIn(at: Instant, zone: string): LocalDate {
  try {
    return localDate(at, zone);
  } catch {
    return dayOf(at);
  }
}

/** The last day on which it is on time: nobody is late with what was planned for a day that had passed already. */
const deadline = ({ dueOn, createdAt, zone }: FollowUp): LocalDate => {
  const planned = dayIn(createdAt, zone);
  return planned > dueOn ? planned : dueOn;
};

function endingOf(followUp: FollowUp): FollowUpEnding | null {
  const { state, closedAt, closedBecause, zone } = followUp;
  if (state === 'open' || state === 'skipped') return state;
  // The customer was quicker, or there was nothing to be done any more: that says nothing of us.
  if (state === 'obsolete' || closedBecause === 'by-answer' || closedAt === null) return null;
  return dayIn(closedAt, zone) <= deadline(followUp) ? 'onTime' : 'late';
}

/** In the month of its deadline: what became of it, by its rule; of what is open, the day. */
export function followUpCounts(followUp: FollowUp): readonly Count[] {
  const ending = endingOf(followUp);
  if (ending === null || followUp.source === 'sample') return [];
  const day = deadline(followUp);
  const cell = ending === 'open' ? joined(ending, followUp.rule, cellOfDay(day)) : joined(ending, followUp.rule);
  return [[booksOfMonth('due', day.slice(0, 7)), cell]];
}
