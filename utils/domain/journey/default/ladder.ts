import type { LadderStep } from '../journey';

/**
 * What is owed to somebody who waits comes first, what is nice to have last. `after` counts working days for
 * `reply-owed`, `quote-unanswered` and `no-next-step`, calendar days for the others; `win-back` counts from the day on
 * which a customer is dormant, `keep-in-touch` adds to its own intervals.
 */
export const ladder: readonly LadderStep[] = [
  { rule: 'playbook-step', on: true, after: 0, value: 200 },
  { rule: 'reply-owed', on: true, after: 1, value: 100 },
  { rule: 'quote-unanswered', on: true, after: 3, value: 60 },
  { rule: 'thank-you', on: true, after: 0, value: 50 },
  { rule: 'all-is-well', on: true, after: 7, value: 40 },
  { rule: 'feedback', on: true, after: 14, value: 35 },
  { rule: 'win-back', on: true, after: 0, value: 30 },
  { rule: 'opportunity', on: true, after: 30, value: 25 },
  { rule: 'no-next-step', on: true, after: 6, value: 20 },
  { rule: 'education', on: true, after: 21, value: 15 },
  { rule: 'keep-in-touch', on: true, after: 0, value: 10 },
];
