import { sumOf } from '../kept';
import { share } from '../measured';
import { count, type Metric } from '../metric';

const fewest = 10;

/** Of those who bought for the first time, the share that somebody had sent to us. */
export const referrals: Metric = {
  id: 'referrals',
  unit: 'share',
  fewest,
  rolls: 3,
  better: 'more',
  measure({ shelves }, period) {
    const story = shelves.story.within(period);
    const [first, referred] = [sumOf(story, 'first'), sumOf(story, 'referred')];
    return share(referred, first, fewest, [count('first', first), count('referred', referred)]);
  },
};
