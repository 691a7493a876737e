import { share } from '../measured';
import { count, type Metric } from '../metric';

const fewest = 10;

/** Of those who rated us from 1 to 5, the share that gave 4 or 5. */
export const csat: Metric = {
  id: 'csat',
  unit: 'share',
  fewest,
  rolls: 3,
  better: 'more',
  measure({ answersIn }, period) {
    const { rated } = answersIn(period);
    const n = rated.reduce((sum, each) => sum + each, 0);
    const [one = 0, two = 0, three = 0, four = 0, five = 0] = rated;
    const parts = [
      count('rated-5', five),
      count('rated-4', four),
      count('rated-3', three),
      count('rated-low', one + two),
    ];
    return share(four + five, n, fewest, parts);
  },
};
