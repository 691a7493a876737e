import { sumOf } from '../kept';
import { share } from '../measured';
import { count, type Metric } from '../metric';

const fewest = 10;

/** Of all customers by the end of the period, the share that counted as dormant then. */
export const dormant: Metric = {
  id: 'dormant',
  unit: 'share',
  fewest,
  rolls: 1,
  better: 'less',
  measure({ shelves }, period) {
    const sofar = shelves.story.until(period.day);
    const asleep = Math.max(0, sumOf(sofar, 'asleep') - sumOf(sofar, 'awake'));
    const inPeriod = sofar.filter(({ month }) => month >= period.from);
    return share(asleep, sumOf(sofar, 'customer'), fewest, [
      count('dormant', asleep),
      count('fell', sumOf(inPeriod, 'asleep')),
      count('awake', sumOf(inPeriod, 'awake')),
      count('won-back', sumOf(inPeriod, 'wonBack')),
    ]);
  },
};
