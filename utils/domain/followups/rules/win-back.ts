import { stageOf } from '../../journey/journey';
import type { LocalDate, Reason } from '../../model/row';
import { workingDayFrom } from '../calendar';
import { addDays } from '../local-date';
import { isBought, isOpenQuote } from '../purchases';
import type { Rule, Story } from '../rule';
import { isWord, isWordOfTheirs } from '../timeline';

/** So many days after the last contact nobody is to be won back, however long ago they bought. */
const patience = 60;
const tooLateAfter = 180;

const later = (one: LocalDate, other: LocalDate): LocalDate => (one > other ? one : other);

/** The last sign of life: a word of theirs, or a purchase. One win-back hangs on each. */
function lastSign({ customer, past, purchases, today }: Story): {
  readonly id: string;
  readonly day: LocalDate;
} {
  const word = past.findLast(isWordOfTheirs);
  const bought = purchases.flatMap((one) =>
    isBought(one) && one.date !== null && one.date <= today ? [{ id: one.id, day: one.date }] : [],
  );
  const signs = [...bought, ...(word ? [{ id: word.id, day: word.day }] : [])];
  const [last] = signs.sort((a, b) => (a.day > b.day ? -1 : a.day < b.day ? 1 : a.id < b.id ? -1 : 1));
  return last ?? { id: customer.id, day: '' };
}

/**
 * Due once they are dormant, and some time after the last contact. My first word from then on was it, and is not repeated.
 * A word of theirs never comes so late: from it on, they are not dormant for long.
 */
function dueAndDone({ past }: Story, from: LocalDate) {
  let due = from;
  let last: LocalDate | null = null;
  for (const { day } of past.filter(isWord)) {
    if (day >= due) return { due, last, isDone: true };
    last = day;
    due = later(from, addDays(day, patience));
  }
  return { due, last, isDone: false };
}

function reasonFor(sign: LocalDate, last: LocalDate | null, from: LocalDate): Reason {
  if (sign === '') return { code: 'dormantNothingNoted', params: { since: from } };
  if (last === null || last <= sign) return { code: 'dormantSilent', params: { since: sign } };
  return { code: 'dormantUnanswered', params: { since: sign, last } };
}

/** To be won back: dormant, with nothing under way. Not twice for one silence. */
export const winBack: Rule = {
  id: 'win-back',
  nature: 'offer',
  after: 0,
  value: 30,
  steps(story, after) {
    const { customer, journey, purchases, calendar, today, ahead, dormantFrom } = story;
    const isBeforeSale = stageOf(journey, customer.stage)?.phase === 'before-sale';
    if (dormantFrom === null || isBeforeSale || ahead.some(isWord)) return [];
    if (purchases.some((purchase) => isOpenQuote(purchase, today))) return [];
    const { id, day } = lastSign(story);
    const { due, last, isDone } = dueAndDone(story, addDays(dormantFrom, after));
    const dueOn = workingDayFrom(due, calendar);
    return [
      {
        anchor: id,
        dueOn,
        lastDay: addDays(dueOn, tooLateAfter),
        reason: reasonFor(day, last, dormantFrom),
        account: '',
        ending: isDone ? 'by-mail' : null,
      },
    ];
  },
};
