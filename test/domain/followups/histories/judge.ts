import { followUps, keyOf } from '../../../../utils/domain/followups';
import type { PlannedFollowUp } from '../../../../utils/domain/model/follow-up';
import type { History } from './any-history';
import { known, live } from './live';
import { expected } from './oracle';

const told = (all: readonly PlannedFollowUp[]) =>
  all.map(({ rule, anchor, dueOn }) => `${rule} ${anchor} ${dueOn}`).sort();

export interface Verdict {
  readonly faults: readonly string[];
  /** Should stand open, and does not. */
  readonly lost: readonly string[];
  /** Stands open, and should not, or not for that day. */
  readonly premature: readonly string[];
  /** How much was to be done: a history in which nothing is says nothing. */
  readonly wanted: readonly string[];
}

/** Lets a history happen and compares what is open in the end with what the oracle says, and with one plan of it all. */
export function judge(history: History): Verdict {
  const all = known(history.happenings);
  const { rows, settled, faults } = live(history);
  const isSettled = (line: string) => settled.has(`${history.customer.id} ${line.split(' ').slice(0, 2).join(' ')}`);
  const wanted = expected(history, all).filter((line) => !isSettled(line));
  const open = told(rows.filter(({ state }) => state === 'open'));
  const twice = <T>(some: readonly T[]): readonly T[] => [...some, ...some].reverse();
  const repeated = followUps(
    history.customer,
    {
      touchpoints: twice(all.touchpoints),
      purchases: twice(all.purchases),
      roadblocks: twice(all.roadblocks),
      playbookRuns: twice(all.playbookRuns),
    },
    history.journey,
    history.calendar,
    history.now,
  );
  const atOnce = told(repeated.filter((one) => !settled.has(keyOf(one))));
  return {
    faults: atOnce.join() === open.join() ? faults : [...faults, 'told at once and twice, it is another plan'],
    lost: wanted.filter((line) => !open.includes(line)),
    premature: open.filter((line) => !wanted.includes(line)),
    wanted,
  };
}
