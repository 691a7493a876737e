export { type Evidence, evidenceOfPurchase, evidenceOfTouchpoint, moveByEvidence } from './evidence';
export { defaultJourney, type Journey, type JourneyStage, type Phase, placeOf, stageOf } from './journey';
export { threadKeyOf } from './thread-key';
export { daysInStage, stageSince } from './time-in-stage';
