import type { Purchase } from '../../model/purchase';
import type { Reason } from '../../model/row';
import { addWorkingDays } from '../calendar';
import { addDays } from '../local-date';
import { firstDays } from '../purchases';
import type { Contact, Rule, Step, Story } from '../rule';
import { isWordOfMine, isWordOfTheirs } from '../timeline';

/** A quote without an end is cold after this many days, one with an end so many days after it. */
const coldAfter = 60;
const goneAfter = 14;

/** Each word of mine starts the wait anew, so each is an event of its own; the quote itself is the first. */
function waits(quote: Purchase, { calendar, past }: Story, patience: number): readonly Step[] {
  const sent = quote.date ?? firstDays('quote', past).get(quote.id);
  if (sent === undefined) return [];
  const since = past.filter(({ day }) => day >= sent);
  const theirs = since.findLast(isWordOfTheirs);
  const words: readonly (Contact | null)[] = [null, ...since.filter(isWordOfMine)];
  return words.map((word, place) => {
    const from = word?.day ?? sent;
    const spoke = theirs !== undefined && (word ? theirs.at > word.at : theirs.day > sent);
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

/** A quote on which the customer has not said a word. Two quotes are two questions. */
export const quoteUnanswered: Rule = {
  id: 'quote-unanswered',
  nature: 'courtesy',
  after: 3,
  value: 60,
  steps: (story, after) =>
    story.purchases
      .filter(({ kind, state }) => kind === 'quote' && state === 'open')
      .flatMap((quote) => waits(quote, story, after)),
};
