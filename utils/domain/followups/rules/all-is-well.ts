import { afterDelivery, isAbout } from '../after-delivery';
import type { Rule } from '../rule';
import { isComplaint, isFeedback, isWordOfMine } from '../timeline';

/** Some days after a delivery: ask how it went. A complaint or feedback has told us, and asks for something else. */
export const allIsWell: Rule = {
  id: 'all-is-well',
  nature: 'courtesy',
  after: 7,
  value: 40,
  steps: (story, after) =>
    afterDelivery(story, {
      after,
      window: 23,
      on: 'any-day',
      reason: ({ day, number }, since) => ({
        code: since.some(isWordOfMine) ? 'deliveredNotAsked' : 'deliveredNoWord',
        params: { number, since: day },
      }),
      endedBy: (delivery, since) =>
        since.some((word) => isAbout(word, delivery) && (isComplaint(word) || isFeedback(word))) ? 'by-answer' : null,
    }),
};
