export { calendarOf } from './calendar';
export { followUps, type Plan, planOf } from './engine';
export { keyOf } from './key';
export { coming, isDue, pressing } from './pressing';
export { type Reconciled, reconcile } from './reconcile';
