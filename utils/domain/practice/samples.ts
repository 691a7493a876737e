import { addDays, localDate, startOfDay } from '../followups/local-date';
import { defaultJourney } from '../journey/default-journey';
import { stageOf } from '../journey/journey';
import { threadKeyOf } from '../journey/thread-key';
import type { Instant, LocalDate } from '../model/row';
import { practiceMails, type Scenario } from './mails';
import { hour, incoming, morning, person, purchase, type Sample, type Today, touchpoint, wayThrough } from './sample';
import { type Story, stories } from './stories';

function annas(story: Story, today: Today): Sample {
  const ago = (days: number) => morning(days, today);
  const day = (days: number) => addDays(today.day, -days);
  return {
    customer: person(
      story.from,
      'Anna',
      'Schmidt',
      story.role,
      wayThrough([
        ['awareness', ago(64)],
        ['consideration', ago(58)],
        ['purchase', ago(27)],
        ['post-purchase', startOfDay(day(9), today.zone)],
      ]),
    ),
    company: story.company,
    purchases: [
      purchase({
        number: 'Q-7731',
        amount: { minor: 418_000, currency: 'EUR' },
        date: day(27),
        deliveredOn: day(9),
        note: 'Twelve workbenches',
      }),
    ],
    touchpoints: [
      touchpoint({ kind: 'inquiry', direction: 'in', at: ago(64), note: 'Workbenches for the first workshop' }),
      touchpoint({ kind: 'meeting', channel: 'in-person', direction: 'both', at: ago(58), note: 'At the workshop' }),
      touchpoint({ kind: 'meeting', channel: 'video', direction: 'both', at: ago(49), note: 'Sizes and colours' }),
      touchpoint({ kind: 'quote', at: ago(41), note: 'Q-7731', about: 0 }),
      touchpoint({ kind: 'meeting', channel: 'in-person', direction: 'both', at: ago(34), note: 'Terms' }),
      touchpoint({ kind: 'visit', channel: 'in-person', direction: 'both', at: ago(30), emotion: 1, note: 'Lunch' }),
      touchpoint({ kind: 'order-confirmation', at: ago(27), note: 'Q-7731', about: 0 }),
      touchpoint({ kind: 'mail', at: ago(26), note: 'Thank you', threadKey: 'thank you' }),
      touchpoint({ kind: 'delivery', channel: 'other', at: ago(9), note: 'Q-7731', about: 0 }),
    ],
  };
}

function bens(story: Story, today: Today): Sample {
  const at = today.now - story.daysAgo * 24 * hour;
  return {
    customer: person(story.from, 'Ben', 'Okafor', story.role, wayThrough([['awareness', at]])),
    company: story.company,
    purchases: [],
    touchpoints: [{ ...incoming(story, at), kind: 'inquiry' }],
  };
}

function claras(story: Story, today: Today): Sample {
  const ago = (days: number) => morning(days, today);
  const thread = threadKeyOf(story.subject);
  return {
    customer: person(
      story.from,
      'Clara',
      'Dupont',
      story.role,
      wayThrough([
        ['awareness', ago(16)],
        ['consideration', ago(11)],
      ]),
    ),
    company: story.company,
    purchases: [
      purchase({
        kind: 'quote',
        number: 'Q-7802',
        amount: { minor: 234_000, currency: 'EUR' },
        date: addDays(today.day, -8),
        validUntil: addDays(today.day, 22),
        note: 'Six drawing tables',
      }),
    ],
    touchpoints: [
      touchpoint({ kind: 'call', channel: 'phone', direction: 'both', at: ago(11), note: 'Tables for the studio' }),
      incoming(story, today.now - story.daysAgo * 24 * hour),
      touchpoint({ kind: 'quote', at: ago(8), note: 'Q-7802', threadKey: thread, about: 0 }),
    ],
  };
}

function darios(story: Story, today: Today): Sample {
  const ago = (days: number) => morning(days, today);
  const day = (days: number) => addDays(today.day, -days);
  return {
    customer: person(
      story.from,
      'Dario',
      'Conti',
      story.role,
      wayThrough([
        ['awareness', ago(120)],
        ['consideration', ago(110)],
        ['purchase', ago(96)],
        ['post-purchase', startOfDay(day(80), today.zone)],
      ]),
    ),
    company: story.company,
    purchases: [
      purchase({
        number: 'O-7512',
        amount: { minor: 126_000, currency: 'EUR' },
        date: day(96),
        deliveredOn: day(80),
        note: 'Eight shelves',
      }),
    ],
    touchpoints: [
      touchpoint({ kind: 'inquiry', direction: 'in', at: ago(120), note: 'Shelves for the frames' }),
      touchpoint({ kind: 'order-confirmation', at: ago(96), note: 'O-7512', about: 0 }),
      touchpoint({ kind: 'delivery', channel: 'other', at: ago(80), note: 'O-7512', about: 0 }),
      touchpoint({
        kind: 'call',
        channel: 'phone',
        direction: 'both',
        at: ago(40),
        emotion: 1,
        note: 'How they use them',
      }),
      incoming(story, today.now - story.daysAgo * 24 * hour),
    ],
  };
}

const writers: Readonly<Record<string, (story: Story, today: Today) => Sample>> = {
  'practice-anna': annas,
  'practice-ben': bens,
  'practice-clara': claras,
  'practice-dario': darios,
};

/** An order lies so long before its delivery that the time for thanks is over: nobody has told us of any. */
const orderedBefore = 10;

const dayOf = (moment: string, zone: string): LocalDate =>
  /^\d{4}-\d\d-\d\d$/.test(moment) ? moment : localDate(Date.parse(moment), zone);

function scenarioSample(scenario: Scenario, names: { given: string; family: string }, today: Today): Sample {
  const { customer } = scenario;
  const delivered = scenario.purchase && dayOf(scenario.purchase.delivered, today.zone);
  const since =
    customer.stage === 'post-purchase' && delivered && delivered <= today.day
      ? startOfDay(delivered, today.zone)
      : today.now;
  const [mail] = practiceMails(scenario, today.now);
  const isBeforeSale = stageOf(defaultJourney, customer.stage)?.phase === 'before-sale';
  return {
    customer: person(customer, names.given, names.family, '', wayThrough([[customer.stage, since]])),
    company: customer.company,
    purchases:
      scenario.purchase && delivered
        ? [
            purchase({
              number: scenario.purchase.number,
              date: addDays(delivered, -orderedBefore),
              deliveredOn: delivered,
            }),
          ]
        : [],
    touchpoints: mail ? [{ ...incoming(mail, mail.at), kind: isBeforeSale ? 'inquiry' : 'mail' }] : [],
  };
}

/** The practice customers as of now: a scenario's one, or ours, of whom each has a reason to be thought of. */
export function samples(
  scenario: Scenario | null,
  now: Instant,
  zone: string,
  nameOf: (name: string) => { given: string; family: string },
): readonly Sample[] {
  const today: Today = { day: localDate(now, zone), zone, now };
  if (scenario) return [scenarioSample(scenario, nameOf(scenario.customer.name), today)];
  return stories.flatMap((story) => writers[story.id]?.(story, today) ?? []);
}
