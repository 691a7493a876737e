import { afterDelivery, isAbout } from '../after-delivery';
import type { Rule } from '../rule';
import { isFeedback } from '../timeline';

/** Asks how we did while they still know. */
export const feedback: Rule = {
  id: 'feedback',
  nature: 'courtesy',
  after: 14,
  value: 35,
  steps: (story, after) =>
    afterDelivery(story, {
      after,
      window: 21,
      on: 'working-day',
      reason: ({ day, number }) => ({ code: 'deliveredNoFeedback', params: { number, since: day } }),
      endedBy: (delivery, since) =>
        since.some((word) => isAbout(word, delivery) && isFeedback(word)) ? 'by-answer' : null,
    }),
};
