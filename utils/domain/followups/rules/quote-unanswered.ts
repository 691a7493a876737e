import type { Purchase } from '../../model/purchase';
import type { Reason } from '../../model/row';
import type { Touchpoint } from '../../model/touchpoint';
import { addWorkingDays } from '../calendar';
import { addDays } from '../local-date';
import type { Rule, Step, Story } from '../rule';
import { dayOfFirst, isWordOfMine, isWordOfTheirs } from '../timeline';

const patience = 3;
/** A quote without an end is cold after this many days, one with an end so many days after it. */
const coldAfter = 60;
const goneAfter = 14;

/** Each word of mine starts the wait anew, so each is an event of its own; the quote itself is the first. */
function waits(quote: Purchase, story: Story): readonly Step[] {
  const { calendar, past, dayOf } = story;
  const sent = quote.date ?? dayOfFirst('quote', quote, past, calendar.timeZone);
  if (sent === null) return [];
  const since = past.filter(({ at }) => dayOf(at) >= sent);
  const words: readonly (Touchpoint | null)[] = [null, ...since.filter(isWordOfMine)];
  return words.map((word, place) => {
    const from = word ? dayOf(word.at) : sent;
    const spoke = since.some(
      (touchpoint) =>
        isWordOfTheirs(touchpoint) &&
        touchpoint !== word &&
        (word ? touchpoint.at > word.at : dayOf(touchpoint.at) > sent),
    );
    const next = words[place + 1];
    const reason: Reason =
      word !== null && from > sent
        ? { code: 'quoteNoAnswerToReminder', params: { number: quote.number, since: sent, last: from } }
        : { code: 'quoteNoAnswer', params: { number: quote.number, since: sent } };
    return {
      anchor: word ? `${quote.id}/${word.id}` : quote.id,
      dueOn: addWorkingDays(from, patience, calendar),
      lastDay: quote.validUntil ? addDays(quote.validUntil, goneAfter) : addDays(from, coldAfter),
      reason,
      account: word?.account ?? '',
      ending: next ? 'by-mail' : spoke ? 'by-answer' : null,
    };
  });
}

/** A quote on which the customer has not said a word. */
export const quoteUnanswered: Rule = {
  id: 'quote-unanswered',
  value: 60,
  steps: (story) =>
    story.purchases
      .filter(({ kind, state }) => kind === 'quote' && state === 'open')
      .flatMap((quote) => waits(quote, story)),
};
