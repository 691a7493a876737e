import { nothing } from '../../../utils/messaging/schemas/common';
import * as shape from '../../../utils/messaging/schemas/exchange';
import type { Background } from '../wiring';
import type { DoorsOf } from './door';

/** Everybody's data goes out through whole pages of ours only. */
const from = ['own'] as const;

export const exchangeDoors = ({ services }: Background): DoorsOf<'exchange'> => ({
  openFollowUps: { from, input: shape.followUpsAsked, run: services.openFollowUps },
  backupDue: { from, input: nothing, run: services.backupDue },
  backupMade: { from, input: nothing, run: services.backupMade },
  putOffBackup: { from, input: shape.putOff, run: services.putOffBackup },
  remindOfBackup: { from, input: shape.reminder, run: services.remindOfBackup },
});
