import { nothing } from '../../../utils/messaging/schemas/common';
import * as shape from '../../../utils/messaging/schemas/map';
import { rowId } from '../../../utils/messaging/schemas/settings';
import type { Background } from '../wiring';
import type { DoorsOf } from './door';

/** Over all customers: whole pages of ours only. */
const from = ['own'] as const;

export const mapDoors = ({ services }: Background): DoorsOf<'map'> => ({
  journeyMap: { from, input: shape.mapAsked, run: services.journeyMap },
  peopleBehind: { from, input: shape.behindAsked, run: services.peopleBehind },
  roadblocks: { from, input: shape.roadblocksAsked, run: services.roadblocks },
  improvements: { from, input: nothing, run: services.improvements },
  saveImprovement: { from, input: shape.improvementSaved, run: services.saveImprovement },
  removeImprovement: { from, input: rowId, run: services.removeImprovement },
});
