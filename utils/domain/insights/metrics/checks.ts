import type { Slip } from '../../model/settings';
import { fewest, type RuleTally } from '../../slips/tally';
import { share } from '../measured';
import { count, type Metric } from '../metric';

const sum = (tallies: readonly RuleTally[], ...outcomes: readonly Slip['outcome'][]): number =>
  tallies.reduce((all, { counts }) => all + outcomes.reduce((some, outcome) => some + counts[outcome], 0), 0);

/** What was pointed out in my mail and is not in it any more. */
export const caught: Metric = {
  id: 'caught',
  unit: 'count',
  fewest: 1,
  rolls: 1,
  better: 'less',
  measure({ slipsIn }, period) {
    const tallies = slipsIn(period);
    const n = sum(tallies, 'fixed', 'changed', 'dismissed', 'sent', 'shown', 'silent');
    const parts = tallies.map(({ rule, counts }) => count(`rule-${rule}`, counts.fixed + counts.changed));
    const value = n === 0 ? null : sum(tallies, 'fixed', 'changed');
    return {
      value,
      low: null,
      high: null,
      n,
      parts: parts.filter((part) => part.value > 0).sort((a, b) => b.value - a.value),
    };
  },
};

/** Of what was pointed out and acted upon, the share that was right, as the user's own clicks say. */
export const precision: Metric = {
  id: 'precision',
  unit: 'share',
  fewest,
  rolls: 3,
  better: 'more',
  measure({ slipsIn }, period) {
    const tallies = slipsIn(period);
    const right = sum(tallies, 'fixed', 'changed');
    const [dismissed, sent] = [sum(tallies, 'dismissed'), sum(tallies, 'sent')];
    const parts = [count('right', right), count('dismissed', dismissed), count('sent', sent)];
    return share(right, right + dismissed + sent, fewest, parts);
  },
};
