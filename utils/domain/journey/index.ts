export { type Evidence, evidenceOfPurchase, evidenceOfTouchpoint, moveByEvidence } from './evidence';
export { defaultJourney } from './journey';
export { threadKeyOf } from './thread-key';
export { daysInStage, stageSince } from './time-in-stage';
