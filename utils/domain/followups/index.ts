export { forToday } from './day';
export { emptyPlan, followUps, planOf } from './engine';
export { keyOf } from './key';
export { coming, isDue, pressing } from './pressing';
export { isEnding, type Reconciled, reconcile } from './reconcile';
