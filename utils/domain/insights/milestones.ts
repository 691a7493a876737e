import { localDate } from '../followups/local-date';
import { dormantFrom, monthsAfter } from '../journey/dormant';
import { evidenceOf, type Past } from '../journey/evidence';
import { type Journey, stageOf } from '../journey/journey';
import { stageSince } from '../journey/time-in-stage';
import { isFromThem } from '../journey/words-of-theirs';
import type { Customer } from '../model/customer';
import type { Milestones, Silence } from '../model/milestones';
import type { Instant, LocalDate } from '../model/row';
import { answeredIn } from './answered';

/** What both built-in journeys call it when somebody was sent to us. */
const referral = 'referral';

const mostKept = 200;

export interface Ground {
  readonly journey: Journey;
  readonly now: Instant;
  /** IANA. */
  readonly zone: string;
  /** From when on all touchpoints are given: what is older is taken from what was kept before. */
  readonly allSince?: Instant | undefined;
}

/** What a customer's story comes to; undefined where there is nothing to tell. The same in whatever order it is given. */
export function milestonesOf(customer: Customer, past: Past, ground: Ground): Milestones | undefined {
  const { journey, now, zone, allSince = Number.NEGATIVE_INFINITY } = ground;
  const before = allSince === Number.NEGATIVE_INFINITY ? undefined : customer.milestones;
  const told = past.touchpoints.filter(({ at, deletedAt }) => deletedAt === null && at <= now);
  const bought = daysOf(past, ground);
  const isAfterSale = stageOf(journey, customer.stage)?.phase === 'after-sale';
  const since = bought[0] ?? (isAfterSale ? localDate(stageSince(customer), zone) : '');
  const answered = [
    ...(before?.answered.filter(([asked]) => asked < allSince) ?? []),
    ...answeredIn(told, journey),
  ].slice(-mostKept);
  const referred = before?.referred === true || told.some(({ kind }) => kind === referral);
  if (since === '' && answered.length === 0 && !referred) return undefined;
  const words = told.filter((one) => isFromThem(one, journey)).map(({ at }) => localDate(at, zone));
  const open = dormantFrom(customer, past, journey, now, zone);
  const silences = since === '' ? [] : silencesIn({ since, bought, words, months: journey.dormantAfterMonths, open });
  if (!before) return { since, bought, referred, answered, silences };
  const known = localDate(allSince, zone);
  const earlier = before.silences.filter(({ until }) => until !== '' && until < known);
  return { since, bought, referred, answered, silences: [...earlier, ...silences.filter(({ from }) => from >= known)] };
}

/** The days of purchases, each once. */
const daysOf = (past: Past, { journey, now, zone }: Ground): readonly LocalDate[] => [
  ...new Set(
    evidenceOf(past, journey, now, zone)
      .filter(({ kind }) => kind === 'purchase')
      .map(({ day }) => day),
  ),
];

interface Signs {
  readonly since: LocalDate;
  readonly bought: readonly LocalDate[];
  readonly words: readonly LocalDate[];
  /** Of silence, until somebody counts as dormant. */
  readonly months: number;
  /** From when on they count as dormant if nothing more is heard of them. */
  readonly open: LocalDate | null;
}

function silencesIn({ since, bought, words, months, open }: Signs): readonly Silence[] {
  const signs = [...new Set([...bought, ...words])].filter((day) => day > since).sort();
  const over: { from: LocalDate; until: LocalDate }[] = [];
  let last = since;
  for (const day of signs) {
    const from = monthsAfter(last, months);
    if (from <= day) over.push({ from, until: day });
    last = day;
  }
  const ended = over.map(({ from, until }, place): Silence => {
    const next = over[place + 1]?.from ?? open ?? '9999';
    return { from, until, wonBackOn: bought.find((day) => day >= until && day < next) ?? '' };
  });
  return open === null ? ended : [...ended, { from: open, until: '', wonBackOn: '' }];
}
