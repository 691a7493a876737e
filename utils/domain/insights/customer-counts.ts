import { isRelabel } from '../journey/relabel';
import { stageSince } from '../journey/time-in-stage';
import type { Customer } from '../model/customer';
import type { Milestones } from '../model/milestones';
import type { LocalDate } from '../model/row';
import { joined } from './book-name';
import { bucketOf } from './buckets';
import type { Count } from './count';
import { dayOf, monthOf } from './month';
import { booksOfMonth, cellOfDay } from './shelves';

const aDay = 86_400_000;

/** Practice customers are no business. */
export const customerCounts = (customer: Customer): readonly Count[] =>
  customer.source === 'sample' ? [] : [...wayCounts(customer), ...milestoneCounts(customer.milestones)];

/** Every move between stages, how long the stay before it was, and since when they stand where they are. */
function wayCounts(customer: Customer): readonly Count[] {
  const moves = customer.stageHistory.filter((move) => !isRelabel(move));
  const counts = moves.flatMap(({ from, to, at }, place): Count[] => {
    const book = booksOfMonth('moves', monthOf(at));
    const move: Count = [book, joined('move', from ?? '', to)];
    const before = moves[place - 1];
    if (from === null || !before) return [move];
    return [move, [book, joined('stay', from, bucketOf(Math.max(0, at - before.at) / aDay))]];
  });
  const since = dayOf(stageSince(customer));
  return [...counts, [booksOfMonth('standing', since.slice(0, 7)), joined(customer.stage, cellOfDay(since))]];
}

function milestoneCounts(milestones: Milestones | undefined): readonly Count[] {
  if (!milestones) return [];
  const { since, bought, referred, answered, silences } = milestones;
  const on = (day: LocalDate | '', ...what: readonly string[]): readonly Count[] =>
    day === '' ? [] : [[booksOfMonth('story', day.slice(0, 7)), joined(...what)]];
  const onDay = (day: LocalDate | '', what: string) => on(day, what, cellOfDay(day));
  const [first = '', second = ''] = bought;
  return [
    ...onDay(since, 'customer'),
    ...on(first, 'first'),
    ...(referred ? on(first, 'referred') : []),
    ...on(second, 'second'),
    ...bought.slice(1).flatMap((day) => on(day, 'again')),
    ...answered.flatMap(([asked, minutes]) => on(monthOf(asked), 'answered', String(bucketOf(minutes)))),
    ...silences.flatMap(({ from, until, wonBackOn }) => [
      ...onDay(from, 'asleep'),
      ...onDay(until, 'awake'),
      ...on(wonBackOn, 'wonBack'),
    ]),
  ];
}
