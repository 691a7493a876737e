import * as shape from '../../../utils/messaging/schemas/backup';
import type { Background } from '../wiring';
import type { DoorsOf } from './door';

/** The whole database goes out and comes in through whole pages of ours only. */
const from = ['own'] as const;

export const backupDoors = ({ backups, changed }: Background): DoorsOf<'backup'> => ({
  backupPage: { from, input: shape.backupAsked, run: backups.backupPage },
  planRestore: { from, input: shape.restorePlan, run: backups.planRestore },
  startRestore: { from, input: shape.restoreStart, run: backups.startRestore },
  restoreRows: { from, input: shape.restorePart, run: backups.restoreRows },
  finishRestore: {
    from,
    input: shape.restoreEnd,
    async run(end) {
      const result = await backups.finishRestore(end);
      changed(['customers', 'followUps', 'settings', 'slips', 'import', 'journey']);
      return result;
    },
  },
});
