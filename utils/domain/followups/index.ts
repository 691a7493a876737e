export { type Calendar, calendarOf } from './calendar';
export { followUps, type Plan, planOf } from './engine';
export { keyOf } from './key';
export { coming, isDue, pressing, showsFrom } from './pressing';
export { type Reconciled, reconcile } from './reconcile';
export type { Timeline } from './timeline';
