import { afterDelivery } from '../after-delivery';
import { isBought } from '../purchases';
import type { Ending, Rule, Story } from '../rule';

/** Who has bought again, or has been sent a quote, needs no other offer. */
function boughtOn({ purchases, today }: Story, since: string): Ending | null {
  const later = purchases.filter(({ date }) => date !== null && date > since && date <= today);
  if (later.some(isBought)) return 'by-answer';
  return later.some(({ kind }) => kind === 'quote') ? 'by-mail' : null;
}

/** A chance to help more: when all that was delivered works, and nothing speaks against an offer. */
export const opportunity: Rule = {
  id: 'opportunity',
  nature: 'offer',
  after: 30,
  value: 25,
  steps: (story, after) =>
    afterDelivery(story, {
      after,
      window: 90,
      on: 'working-day',
      reason: ({ day, number }) => ({
        code: story.lastMood === 'good' ? 'deliveredPleased' : 'deliveredNothingOpen',
        params: { number, since: day },
      }),
      endedBy: ({ day }) => boughtOn(story, day),
    }),
};
