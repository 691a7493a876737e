import { spreadOf } from '../buckets';
import { drawersOf } from '../kept';
import { tooFew } from '../measured';
import type { Metric, Part } from '../metric';

const fewest = 10;

/** Of the first words of theirs that were answered, how long half of them waited at most: hours on the clock. */
export const firstAnswer: Metric = {
  id: 'first-answer',
  unit: 'hours',
  fewest,
  rolls: 3,
  better: 'less',
  measure({ shelves }, period) {
    const counted = drawersOf(shelves.story.within(period).filter(({ words }) => words[0] === 'answered'));
    const spread = spreadOf(counted);
    if (!spread || spread.n < fewest) return tooFew(spread?.n ?? 0, []);
    const hours = (minutes: number) => minutes / 60;
    const part = (code: string, minutes: number): Part => ({ code, value: hours(minutes), unit: 'hours' });
    return {
      value: hours(spread.half),
      low: hours(spread.quarter),
      high: hours(spread.threeQuarters),
      n: spread.n,
      parts: [part('quarter', spread.quarter), part('half', spread.half), part('nine-tenths', spread.nineTenths)],
    };
  },
};
