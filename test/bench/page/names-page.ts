import { companyPhrase, nameOrders } from '../../../utils/domain/checks/others/phrases';
import { scan } from '../../../utils/domain/checks/others/scan';
import { foldText } from '../../../utils/domain/names/fold';
import { indexOf, isFirstOfCompany, type Made, manyCustomers } from '../../support/many-customers';
import { randomFrom } from '../../support/random';
import { proseOf } from '../prose';

export interface ScanTimes {
  readonly ours: readonly number[];
  readonly theirs: readonly number[];
}

const word = /[\p{L}\p{M}\p{N}]+/gu;
const wordsOf = (text: string): readonly string[] => [...text.matchAll(word)].map(([found]) => foldText(found));

/** What anybody would write first: every phrase in a Map, every run of words looked up in it. */
function naturalIndex(customers: readonly Made[]): (text: string) => number {
  const owners = new Map<string, number[]>();
  let longest = 0;
  const add = (phrase: string, owner: number): void => {
    const words = wordsOf(phrase);
    longest = Math.max(longest, words.length);
    const key = words.join(' ');
    const present = owners.get(key);
    if (present) present.push(owner);
    else owners.set(key, [owner]);
  };
  customers.forEach((customer, i) => {
    const { givenFirst, familyFirst } = nameOrders(customer);
    for (const phrase of [...givenFirst, ...familyFirst, ...customer.emails]) add(phrase, i);
    if (!isFirstOfCompany(i)) return;
    for (const phrase of [companyPhrase(customer.company), ...customer.domains]) add(phrase, i);
  });
  return (text) => {
    const words = wordsOf(text);
    const found = new Set<number>();
    for (let from = 0; from < words.length; from++) {
      let key = '';
      for (let to = from; to < words.length && to < from + longest; to++) {
        key = key === '' ? words[to]! : `${key} ${words[to]}`;
        for (const owner of owners.get(key) ?? []) found.add(owner);
      }
    }
    return found.size;
  };
}

const timed = (work: () => number): number => {
  const began = performance.now();
  kept += work();
  return performance.now() - began;
};
/** What is worked out is used, or the browser might leave it out. */
let kept = 0;
const warmUp = 60;

function onePass(text: string): number {
  let sum = 0;
  for (let i = 0; i < text.length; i++) sum = (sum + text.charCodeAt(i)) | 0;
  return sum;
}

/** In turns, the one first and then the other first: whoever comes first finds the text cold. */
function inTurns(
  texts: readonly string[],
  rounds: number,
  ours: (text: string) => number,
  theirs: (text: string) => number,
): ScanTimes {
  const times = { ours: [] as number[], theirs: [] as number[] };
  for (let round = -warmUp; round < rounds; round++) {
    const text = texts[(round + warmUp) % texts.length]!;
    const first = round % 2 === 0 ? timed(() => ours(text)) : 0;
    const other = timed(() => theirs(text));
    const last = round % 2 === 0 ? first : timed(() => ours(text));
    if (round < 0) continue;
    times.ours.push(last);
    times.theirs.push(other);
  }
  return times;
}

interface NamesTimes {
  readonly map: ScanTimes;
  readonly pass: ScanTimes;
}

/** Texts that name a few of the customers, against a Map of them, and against looking at each character. */
function names(customers: number, words: number, rounds: number): NamesTimes {
  const made = manyCustomers(customers);
  const index = indexOf(made);
  const natural = naturalIndex(made);
  const random = randomFrom(4711);
  const texts = Array.from({ length: 30 }, () => {
    const { name, company, emails } = random.pick(made);
    const text = `${proseOf(random, words, 'Anna')} ${name} of ${company}, ${emails[0]}.`;
    // Text that was put together is walked through as one only after it has been laid out.
    return JSON.parse(JSON.stringify(text)) as string;
  });
  const ours = (text: string) => scan(index, [{ text, start: 0, end: text.length }])[0]!.size;
  for (const text of texts) {
    if (ours(text) === 0 || ours(text) < natural(text))
      throw new Error(`${ours(text)} found, ${natural(text)} by the Map`);
  }
  const times = { pass: inTurns(texts, rounds * 4, ours, onePass), map: inTurns(texts, rounds, ours, natural) };
  if (kept === 0) throw new Error('Nothing was found.');
  return times;
}

export const namesBench = { names };
declare global {
  interface Window {
    namesBench: typeof namesBench;
  }
}
window.namesBench = namesBench;
