import type { LocalDate } from '../../model/row';
import { addDays } from '../local-date';
import { latestPurchase } from '../purchases';
import type { Rule, Story } from '../rule';
import { dayOfFirst, isComplaint, isWordOfMine } from '../timeline';

const dueAfter = 7;
/** A word of mine that comes this long after the delivery has asked already. */
const asksFrom = 5;
const tooLateAfter = 30;

interface Delivery {
  readonly anchor: string;
  readonly day: LocalDate;
  readonly number: string;
}

/** The latest delivery: from a purchase, or noted on its own. */
function lastDelivery({ past, purchases, calendar, dayOf }: Story): Delivery | null {
  const bought = latestPurchase(
    purchases,
    (purchase) => purchase.deliveredOn ?? dayOfFirst('delivery', purchase, past, calendar.timeZone),
  );
  const noted = past.findLast(({ kind, purchaseId }) => kind === 'delivery' && purchaseId === null);
  const day = noted ? dayOf(noted.at) : null;
  if (noted && day && (!bought || day > bought.day)) return { anchor: noted.id, day, number: '' };
  return bought && { anchor: bought.purchase.id, day: bought.day, number: bought.purchase.number };
}

/** Some days after the delivery: ask how it went. A complaint or feedback has told us, and asks for something else. */
export const allIsWell: Rule = {
  id: 'all-is-well',
  value: 40,
  steps(story) {
    const delivery = lastDelivery(story);
    if (!delivery) return [];
    const since = story.past.filter(({ at }) => story.dayOf(at) >= delivery.day);
    const asked = since.some((word) => isWordOfMine(word) && story.dayOf(word.at) >= addDays(delivery.day, asksFrom));
    const told = since.some((word) => isComplaint(word) || (word.kind === 'feedback' && word.direction !== 'out'));
    const params = { number: delivery.number, since: delivery.day };
    return [
      {
        anchor: delivery.anchor,
        dueOn: addDays(delivery.day, dueAfter),
        lastDay: addDays(delivery.day, tooLateAfter),
        reason: { code: since.some(isWordOfMine) ? 'deliveredNotAsked' : 'deliveredNoWord', params },
        account: '',
        ending: told ? 'by-answer' : asked ? 'by-mail' : null,
      },
    ];
  },
};
