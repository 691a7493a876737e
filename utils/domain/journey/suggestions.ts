import { daysBetween, localDate } from '../followups/local-date';
import type { Customer } from '../model/customer';
import type { SuggestedOpportunity } from '../model/glance';
import type { Opportunity } from '../model/opportunity';
import type { Purchase } from '../model/purchase';
import type { Instant, LocalDate, Reason } from '../model/row';
import type { Journey, OpportunityHint } from './journey';
import { offersWithheld, type Standing } from './offers';

/** All that a hint may ask about one customer. */
export interface Chances extends Standing {
  readonly customer: Pick<Customer, 'persona' | 'stage' | 'tags'>;
  readonly purchases: readonly Purchase[];
  /** Those that are there already, in whatever state: what was turned down is not proposed again. */
  readonly opportunities: readonly Opportunity[];
}

/** What the hints compare with; null and '' are not known. */
interface Facts {
  readonly persona: string;
  readonly stage: string;
  readonly tags: readonly string[];
  readonly purchases: number;
  readonly daysSincePurchase: number | null;
  readonly feeling: number | null;
  readonly nps: number | null;
}

const fold = (tag: string): string => tag.trim().toLowerCase();

function factsOf({ customer, touchpoints, purchases }: Chances, now: Instant, zone: string): Facts {
  const today = localDate(now, zone);
  const bought = purchases.filter(
    ({ kind, state, date, deletedAt }) =>
      kind === 'purchase' &&
      state !== 'cancelled' &&
      state !== 'declined' &&
      deletedAt === null &&
      (date ?? today) <= today,
  );
  const days = bought.flatMap(({ date }): readonly LocalDate[] => (date === null ? [] : [date])).sort();
  const last = days.at(-1);
  const told = touchpoints
    .filter(({ at, deletedAt }) => deletedAt === null && at <= now)
    .sort((a, b) => a.at - b.at || (a.id < b.id ? -1 : 1));
  return {
    persona: customer.persona,
    stage: customer.stage,
    tags: customer.tags.map(fold),
    purchases: bought.length,
    daysSincePurchase: last === undefined ? null : daysBetween(last, today),
    feeling: told.findLast(({ emotion }) => emotion !== null)?.emotion ?? null,
    nps: told.findLast(({ nps }) => nps !== undefined)?.nps ?? null,
  };
}

const reaches = (fact: number | null, wanted: number | undefined): boolean =>
  wanted === undefined || (fact !== null && fact >= wanted);

const isTrue = ({ when }: OpportunityHint, facts: Facts): boolean =>
  (when.persona === undefined || when.persona === facts.persona) &&
  (when.stage === undefined || when.stage === facts.stage) &&
  (when.tag === undefined || facts.tags.includes(fold(when.tag))) &&
  reaches(facts.purchases, when.purchases) &&
  reaches(facts.daysSincePurchase, when.daysSincePurchase) &&
  reaches(facts.feeling, when.feeling) &&
  reaches(facts.nps, when.nps);

/** What the hint asked for, as it is with this customer. */
function because({ when }: OpportunityHint, facts: Facts): Reason {
  const said: Partial<Record<keyof OpportunityHint['when'], string | number | null>> = {};
  if (when.persona !== undefined) said.persona = facts.persona;
  if (when.stage !== undefined) said.stage = facts.stage;
  if (when.tag !== undefined) said.tag = when.tag;
  if (when.purchases !== undefined) said.purchases = facts.purchases;
  if (when.daysSincePurchase !== undefined) said.daysSincePurchase = facts.daysSincePurchase;
  if (when.feeling !== undefined) said.feeling = facts.feeling;
  if (when.nps !== undefined) said.nps = facts.nps;
  const params = Object.entries(said).filter((entry): entry is [string, string | number] => entry[1] !== null);
  return { code: 'hint', params: Object.fromEntries(params) };
}

/** The chances that the journey's hints see for a customer, each with its why. None while offers are withheld. */
export function suggestions(
  chances: Chances,
  journey: Journey,
  now: Instant,
  zone: string,
): readonly SuggestedOpportunity[] {
  if (offersWithheld(chances, journey, now, zone)) return [];
  const there = new Set(chances.opportunities.filter(({ deletedAt }) => deletedAt === null).map(({ hint }) => hint));
  const facts = factsOf(chances, now, zone);
  return journey.opportunities
    .filter((hint) => !there.has(hint.id) && isTrue(hint, facts))
    .map((hint) => ({ hint: hint.id, type: hint.type, says: hint.says, because: because(hint, facts) }));
}
