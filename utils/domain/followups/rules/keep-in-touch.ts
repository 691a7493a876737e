import type { Journey, KeepInTouch } from '../../journey/journey';
import type { Customer } from '../../model/customer';
import type { Instant, LocalDate } from '../../model/row';
import { workingDayFrom } from '../calendar';
import { addDays } from '../local-date';
import { isBought } from '../purchases';
import type { Ending, Rule, Step, Story } from '../rule';
import { isWord, isWordOfMine } from '../timeline';

/** Whom nobody has heard of for so many intervals on end is not brought up again until there is a contact. */
const mostTimes = 3;
/** Earlier contacts have been followed by others for long. */
const mostWords = 5;
/** Each time stays until the next one comes, the last of them at least so many days. */
const lastStays = 30;

interface Wish {
  readonly days: number;
  /** Days to wait besides. */
  readonly after: number;
  /** '' where the stage asks for it. */
  readonly tag: string;
}

const folded = (tag: string) => tag.trim().toLowerCase();

/** What the journey asks for this customer: a tag goes before a stage; of several of a sort, the shortest. */
function wishOf({ stage, tags }: Customer, { keepInTouch }: Journey, after: number): Wish | null {
  const own = new Set(tags.map(folded));
  const fits = (entry: KeepInTouch) =>
    (entry.stage === '' || entry.stage === stage) &&
    (entry.tag === '' ? entry.stage !== '' : own.has(folded(entry.tag)));
  const [first] = keepInTouch
    .filter(fits)
    .sort((a, b) => Number(a.tag === '') - Number(b.tag === '') || a.everyDays - b.everyDays);
  return first ? { days: first.everyDays, after, tag: first.tag } : null;
}

interface LastContact {
  readonly id: string;
  readonly day: LocalDate;
  readonly at: Instant | null;
  readonly ending: Ending | null;
  readonly account: string;
}

/** Real contacts, the oldest first. Of whom none is noted, the last purchase has been one. */
function contacts({ past, purchases, today }: Story): readonly LastContact[] {
  const words = past.filter(isWord).slice(-mostWords);
  if (words.length > 0) {
    return words.map(({ id, day, at, account }, place) => {
      const next = words[place + 1];
      return { id, day, at, account, ending: next ? (isWordOfMine(next) ? 'by-mail' : 'by-answer') : null };
    });
  }
  const [last] = purchases
    .filter(isBought)
    .flatMap(({ id, date }) => (date !== null && date <= today ? [{ id, day: date }] : []))
    .sort((a, b) => (a.day > b.day ? -1 : a.day < b.day ? 1 : a.id < b.id ? -1 : 1));
  return last ? [{ ...last, at: null, account: '', ending: null }] : [];
}

/** Once for every interval that has passed since a contact, and the next one to come. */
function steps(
  { id, day, at, account, ending }: LastContact,
  { days, after, tag }: Wish,
  { calendar }: Story,
): readonly Step[] {
  const code = at === null ? 'boughtNoContact' : tag ? 'lastContactTag' : 'lastContactStage';
  return Array.from({ length: mostTimes }, (_, place) => ({
    anchor: place === 0 ? id : `${id}/${place + 1}`,
    dueOn: workingDayFrom(addDays(day, (place + 1) * days + after), calendar),
    lastDay: addDays(day, (place + 1) * days + after + (place + 1 < mostTimes ? days : Math.max(days, lastStays)) - 1),
    reason: { code, params: { since: day, days, tag } },
    account,
    ending,
  }));
}

/** From time to time, counted from the last real contact. Who is dormant is to be won back, not kept. */
export const keepInTouch: Rule = {
  id: 'keep-in-touch',
  nature: 'courtesy',
  after: 0,
  value: 10,
  steps(story, after, others) {
    const { customer, journey, today, ahead, dormantFrom } = story;
    const wish = wishOf(customer, journey, after);
    if (!wish || ahead.some(isWord)) return [];
    const all = contacts(story).flatMap((contact) => steps(contact, wish, story));
    const isFirstToCome = ({ dueOn }: Step) => others.every((other) => other.dueOn > dueOn);
    const isAwake = ({ dueOn }: Step) => wish.tag !== '' || dormantFrom === null || dueOn < dormantFrom;
    const next = all.find(({ ending, lastDay }) => ending === null && today <= lastDay);
    return all.filter((step) => step.ending !== null || (step === next && isFirstToCome(step) && isAwake(step)));
  },
};
