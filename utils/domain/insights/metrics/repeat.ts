import { sumOf } from '../kept';
import { share } from '../measured';
import { count, type Metric } from '../metric';

const fewest = 10;

/** Of all who had bought by the end of the period, the share that had bought on two days or more. */
export const repeat: Metric = {
  id: 'repeat',
  unit: 'share',
  fewest,
  rolls: 1,
  better: 'more',
  measure({ shelves }, period) {
    const sofar = shelves.story.until(period.day);
    const inPeriod = shelves.story.within(period);
    const [first, again] = [sumOf(inPeriod, 'first'), sumOf(inPeriod, 'again')];
    return share(sumOf(sofar, 'second'), sumOf(sofar, 'first'), fewest, [count('new', first), count('again', again)]);
  },
};
