import type { Improvement } from '../model/improvement';
import type { Feeling } from './feeling';
import { feelingOf } from './feeling';
import { addMonths, type Month, type Span } from './month';
import { leastWords } from './weakness';

/** So many months before something was done are what the months after it are held against. */
const monthsBefore = 3;

/** The months before an improvement and those after; the month in which it was done is neither. */
export function spansOf({ doneOn }: Pick<Improvement, 'doneOn'>, today: Month): { before: Span; since: Span | null } {
  const done = doneOn === '' ? addMonths(today, 1) : doneOn.slice(0, 7);
  const first = addMonths(done, 1);
  return {
    before: { from: addMonths(done, -monthsBefore), until: addMonths(done, -1) },
    since: doneOn === '' || first > today ? null : { from: first, until: today },
  };
}

/** `wait`: the month after it has not begun, or too few have said how it was. `alike`: no more than chance. */
export type Verdict = 'not-done' | 'wait' | 'better' | 'alike' | 'worse';

export interface Effect {
  readonly verdict: Verdict;
  readonly before: Feeling | null;
  readonly since: Feeling | null;
}

/** Two standard errors: nineteen times of twenty it is no chance. */
const sure = 1.96;

/** Whether it helped. */
export function effectOf(
  improvement: Pick<Improvement, 'doneOn' | 'state'>,
  felt: { readonly before: Parameters<typeof feelingOf>[0]; readonly since: Parameters<typeof feelingOf>[0] | null },
): Effect {
  const before = feelingOf(felt.before);
  const since = felt.since && feelingOf(felt.since);
  const is = (verdict: Verdict): Effect => ({ verdict, before, since });
  if (improvement.doneOn === '') return is('not-done');
  if (!since || !before || since.n < leastWords || before.n < leastWords) return is('wait');
  const difference = since.mean - before.mean;
  const error = Math.hypot(before.error, since.error);
  return is(Math.abs(difference) < sure * error ? 'alike' : difference > 0 ? 'better' : 'worse');
}
