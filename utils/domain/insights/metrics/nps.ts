import { differenceOfShares } from '../intervals';
import { tooFew } from '../measured';
import { count, type Metric } from '../metric';

const fewest = 20;

const sum = (counts: readonly number[]): number => counts.reduce((all, each) => all + each, 0);

/** Of those who were asked whether they would recommend us: who says 9 or 10 less who says 0 to 6, of a hundred. */
export const nps: Metric = {
  id: 'nps',
  unit: 'score',
  fewest,
  rolls: 3,
  better: 'more',
  measure({ answersIn }, period) {
    const { asked } = answersIn(period);
    const [detractors, passives, promoters] = [sum(asked.slice(0, 7)), sum(asked.slice(7, 9)), sum(asked.slice(9))];
    const n = detractors + passives + promoters;
    const parts = [count('promoters', promoters), count('passives', passives), count('detractors', detractors)];
    const interval = n < fewest ? null : differenceOfShares(promoters, detractors, n);
    if (!interval) return tooFew(n, parts);
    const { low, high } = interval;
    return { value: (100 * (promoters - detractors)) / n, low: 100 * low, high: 100 * high, n, parts };
  },
};
