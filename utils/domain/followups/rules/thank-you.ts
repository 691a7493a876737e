import { addDays } from '../local-date';
import { latestPurchase } from '../purchases';
import type { Rule } from '../rule';
import { isWordOfMine } from '../timeline';

const tooLateAfter = 7;

/** Thanks for the latest purchase, at once and without an offer. A word of mine since then has said it. */
export const thankYou: Rule = {
  id: 'thank-you',
  value: 50,
  steps({ past, purchases, today, dayOf }) {
    const latest = latestPurchase(purchases, ({ date }) => (date !== null && date <= today ? date : null));
    if (!latest) return [];
    const { purchase, day } = latest;
    return [
      {
        anchor: purchase.id,
        dueOn: day,
        lastDay: addDays(day, tooLateAfter),
        reason: { code: 'orderedNoThanks', params: { number: purchase.number, since: day } },
        account: '',
        ending: past.some((word) => isWordOfMine(word) && dayOf(word.at) >= day) ? 'by-mail' : null,
      },
    ];
  },
};
