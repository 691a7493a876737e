import { rowId } from '../../../utils/messaging/schemas/settings';
import * as shape from '../../../utils/messaging/schemas/story';
import type { Background } from '../wiring';
import { type DoorsOf, ourScreens as from } from './door';

export const storyDoors = ({ services }: Background): DoorsOf<'story'> => ({
  timeline: { from, input: shape.timelineAsked, run: services.timeline },
  changeTouchpoint: { from, input: shape.touchpointChange, run: services.changeTouchpoint },
  removeTouchpoint: { from, input: rowId, run: services.removeTouchpoint },
  changePurchase: { from, input: shape.purchaseChange, run: services.changePurchase },
  removePurchase: { from, input: rowId, run: services.removePurchase },
  saveGoal: { from, input: shape.goalSaved, run: services.saveGoal },
  removeGoal: { from, input: rowId, run: services.removeGoal },
  saveRoadblock: { from, input: shape.roadblockSaved, run: services.saveRoadblock },
  removeRoadblock: { from, input: rowId, run: services.removeRoadblock },
  saveOpportunity: { from, input: shape.opportunitySaved, run: services.saveOpportunity },
  removeOpportunity: { from, input: rowId, run: services.removeOpportunity },
  writeNote: { from, input: shape.noteWritten, run: services.writeNote },
  setPersona: { from, input: shape.personaSet, run: services.setPersona },
  giveFeedback: { from, input: shape.feedbackGiven, run: services.giveFeedback },
});
