import { stageOf } from '../../journey/journey';
import { addWorkingDays } from '../calendar';
import { addDays } from '../local-date';
import { isOpenQuote } from '../purchases';
import type { Rule, Step } from '../rule';
import { isWord, isWordOfMine } from '../timeline';

const tooLateAfter = 60;
/** Earlier contacts have been followed by others for long. */
const mostWords = 5;

/** Before the sale, with nothing open and nothing arranged: the last contact was a while ago. */
export const noNextStep: Rule = {
  id: 'no-next-step',
  nature: 'courtesy',
  // The contact lies more than five working days back on the sixth.
  after: 6,
  value: 20,
  steps({ customer, past, ahead, purchases, journey, calendar, today }, after, others): readonly Step[] {
    const isBusy = others.length > 0 || ahead.length > 0 || purchases.some((purchase) => isOpenQuote(purchase, today));
    if (isBusy || stageOf(journey, customer.stage)?.phase !== 'before-sale') return [];
    const words = past.filter(isWord).slice(-mostWords);
    return words.map((word, place) => {
      const since = word.day;
      const next = words[place + 1];
      return {
        anchor: word.id,
        dueOn: addWorkingDays(since, after, calendar),
        lastDay: addDays(since, tooLateAfter),
        reason: { code: 'lastContactNothingPlanned', params: { since } },
        account: word.account,
        ending: next ? (isWordOfMine(next) ? 'by-mail' : 'by-answer') : null,
      };
    });
  },
};
