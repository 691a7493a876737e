import { stageOf } from '../../journey/journey';
import { addWorkingDays } from '../calendar';
import { addDays } from '../local-date';
import type { Rule, Step, Story } from '../rule';
import { isWord, isWordOfMine } from '../timeline';

/** The contact lies more than five working days back on the sixth. */
const quietFor = 6;
const tooLateAfter = 60;

const isOpenQuote = ({ kind, state, validUntil }: Story['purchases'][number], today: string) =>
  kind === 'quote' && state === 'open' && (validUntil === null || validUntil >= today);

/** Before the sale, with nothing open and nothing arranged: the last contact was a while ago. */
export const noNextStep: Rule = {
  id: 'no-next-step',
  value: 20,
  steps({ customer, past, ahead, purchases, journey, calendar, today, dayOf }, others): readonly Step[] {
    const isBusy = others.length > 0 || ahead.length > 0 || purchases.some((purchase) => isOpenQuote(purchase, today));
    if (isBusy || stageOf(journey, customer.stage)?.phase !== 'before-sale') return [];
    const words = past.filter(isWord);
    return words.map((word, place) => {
      const since = dayOf(word.at);
      const next = words[place + 1];
      return {
        anchor: word.id,
        dueOn: addWorkingDays(since, quietFor, calendar),
        lastDay: addDays(since, tooLateAfter),
        reason: { code: 'lastContactNothingPlanned', params: { since } },
        account: word.account,
        ending: next ? (isWordOfMine(next) ? 'by-mail' : 'by-answer') : null,
      };
    });
  },
};
