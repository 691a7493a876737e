import { coming, isDue, pressing } from '../domain/followups';
import { localDate } from '../domain/followups/local-date';
import { expectedDays, intoJourney, isDormant, offersWithheld, stageSince } from '../domain/journey';
import { feelings } from '../domain/journey/feelings';
import { placeOf } from '../domain/journey/journey';
import { suggestions } from '../domain/journey/suggestions';
import type { Company } from '../domain/model/company';
import type { Customer } from '../domain/model/customer';
import type { Glance } from '../domain/model/glance';
import type { Goal } from '../domain/model/goal';
import type { Opportunity } from '../domain/model/opportunity';
import type { Purchase } from '../domain/model/purchase';
import type { Roadblock } from '../domain/model/roadblock';
import type { Instant, Row } from '../domain/model/row';
import type { Basis } from './basis';
import type { Known } from './plan-for';

interface All extends Omit<Known, 'standing'> {
  readonly customer: Customer;
  readonly company: Company | null;
  readonly goals: readonly Goal[];
  readonly opportunities: readonly Opportunity[];
}

const mostTouchpoints = 30;
const mostPurchases = 20;

/** What is known of one customer, as the sidebar shows it. */
export function glanceFrom(all: All, basis: Basis, now: Instant): Glance {
  const { journey, calendar } = basis;
  const { company, followUps } = all;
  // Until everybody has been looked at anew, some stand in the terms of the journey before.
  const customer = intoJourney(all.customer, basis, now);
  const today = localDate(now, calendar.timeZone);
  const due = followUps.filter((followUp) => isDue(followUp, today));
  return {
    customer,
    company,
    stageSince: stageSince(customer),
    expectedDays: expectedDays(customer, journey),
    isDormant: isDormant(customer, all, journey, now, calendar.timeZone),
    touchpoints: [...all.touchpoints].sort((a, b) => b.at - a.at || byId(b, a)).slice(0, mostTouchpoints),
    purchases: [...all.purchases].sort((a, b) => byDay(b, a)).slice(0, mostPurchases),
    due: pressing(due, today),
    coming: coming(followUps, today),
    feelings: feelings(all.touchpoints, customer, basis),
    goals: [...all.goals].sort((a, b) => placeOf(journey, a.stage) - placeOf(journey, b.stage) || byAge(a, b)),
    roadblocks: [...all.roadblocks].sort(byWeight),
    opportunities: [...all.opportunities].sort((a, b) => isUnder(b) - isUnder(a) || byAge(b, a)),
    suggestions: suggestions({ ...all, customer }, journey, now, calendar.timeZone),
    offersWithheld: offersWithheld(all, journey, now, calendar.timeZone),
    playbook: all.playbookRuns.find(({ closedAt }) => closedAt === null) ?? null,
  };
}

const byId = (a: Row, b: Row): number => (a.id < b.id ? -1 : 1);
const byAge = (a: Row, b: Row): number => a.createdAt - b.createdAt || byId(a, b);

/** Those without a day come first: they are the oldest that anybody knows of. */
const byDay = (a: Purchase, b: Purchase): number =>
  (a.date ?? '') === (b.date ?? '') ? byAge(a, b) : (a.date ?? '') < (b.date ?? '') ? -1 : 1;

const isUnder = ({ state }: Opportunity): number => Number(state === 'open' || state === 'taken');
const isInTheWay = ({ state }: Roadblock): number => Number(state === 'open' || state === 'in-work');

const byWeight = (a: Roadblock, b: Roadblock): number =>
  isInTheWay(b) - isInTheWay(a) || b.importance - a.importance || a.since - b.since || byId(a, b);
