import type { Job } from '../model/job';
import type { RowOutcome } from './work-out';

/** How many rows ended how, and how many purchases and touchpoints they brought. */
export function tallyOf(outcomes: readonly RowOutcome[]): Job['tally'] {
  const tally: Record<string, number> = {};
  const count = (key: string): void => {
    tally[key] = (tally[key] ?? 0) + 1;
  };
  for (const { kind, purchase, touchpoint } of outcomes) {
    count(kind);
    if (purchase === 'added') count('purchasesAdded');
    if (purchase === 'changed') count('purchasesChanged');
    if (touchpoint === 'added') count('touchpointsAdded');
    if (touchpoint === 'changed') count('touchpointsChanged');
  }
  return tally;
}
