import { addDays } from '../../followups/local-date';
import type { LocalDate } from '../../model/row';
import { sumOf } from '../kept';
import { share } from '../measured';
import { count, type Metric, type Period } from '../metric';

const fewest = 10;

/** What is due today may still be done: late is what was due before. */
const lastOver = ({ day }: Period, today: LocalDate): LocalDate => (day < today ? day : addDays(today, -1));

/** Of the follow-ups that were due and are done or should be, the share that was done by its day. */
export const onTime: Metric = {
  id: 'on-time',
  unit: 'share',
  fewest,
  rolls: 3,
  better: 'more',
  measure({ shelves, today }, period) {
    const due = shelves.due.within(period);
    const over = lastOver(period, today);
    const open = due.filter(({ day }) => day <= over);
    const [done, late, overdue] = [sumOf(due, 'onTime'), sumOf(due, 'late'), sumOf(open, 'open')];
    return share(done, done + late + overdue, fewest, [
      count('on-time', done),
      count('late', late),
      count('overdue', overdue),
      count('skipped', sumOf(due, 'skipped')),
    ]);
  },
};
