import { afterDelivery } from '../after-delivery';
import type { Rule } from '../rule';

/** Helps to get more out of what they have, once the first questions are over. */
export const education: Rule = {
  id: 'education',
  nature: 'courtesy',
  after: 21,
  value: 15,
  steps: (story, after) =>
    afterDelivery(story, {
      after,
      window: 30,
      on: 'working-day',
      reason: ({ day, number }) => ({ code: 'deliveredTimeForTips', params: { number, since: day } }),
      endedBy: () => null,
    }),
};
