import { addDays } from '../local-date';
import { oneAtATime } from '../one-at-a-time';
import { isBought } from '../purchases';
import type { Rule, Step } from '../rule';
import { isWordOfMine } from '../timeline';

const tooLateAfter = 7;

/** Thanks for a purchase, at once and without an offer. A word of mine since then has said it. */
export const thankYou: Rule = {
  id: 'thank-you',
  nature: 'courtesy',
  after: 0,
  value: 50,
  steps({ past, purchases, today }, after) {
    const lastWord = past.findLast(isWordOfMine)?.day ?? '';
    const steps = purchases.filter(isBought).flatMap(({ id, number, date }): readonly Step[] => {
      if (date === null || date > today) return [];
      const dueOn = addDays(date, after);
      return [
        {
          anchor: id,
          dueOn,
          lastDay: addDays(dueOn, tooLateAfter),
          reason: { code: 'orderedNoThanks', params: { number, since: date } },
          account: '',
          ending: lastWord >= date ? 'by-mail' : null,
        },
      ];
    });
    return oneAtATime(steps);
  },
};
