import * as shape from '../../../utils/messaging/schemas/customers';
import { rowId } from '../../../utils/messaging/schemas/settings';
import type { Background } from '../wiring';
import { type DoorsOf, ourScreens as from } from './door';

export const followUpDoors = ({ services }: Background): DoorsOf<'followUps'> => ({
  dueNow: { from, input: shape.limitAsked, run: services.dueNow },
  closeFollowUp: { from, input: shape.followUpClosing, run: services.closeFollowUp },
  snoozeFollowUp: { from, input: shape.followUpSnooze, run: services.snoozeFollowUp },
  reopenFollowUp: { from, input: rowId, run: services.reopenFollowUp },
});
