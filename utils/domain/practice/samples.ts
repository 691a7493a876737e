import { addDays, localDate, startOfDay } from '../followups/local-date';
import { defaultJourney, stageOf } from '../journey/journey';
import { threadKeyOf } from '../journey/thread-key';
import type { Customer } from '../model/customer';
import type { Purchase } from '../model/purchase';
import type { Content, Instant, LocalDate } from '../model/row';
import type { StageId, StageMove } from '../model/stage';
import type { Touchpoint } from '../model/touchpoint';
import { practiceMails, type Scenario } from './mails';
import { practiceAddress, type Story, stories } from './stories';

/** A customer as it is to be written: `about` is the place of a purchase in the list, null for none. */
export interface Sample {
  readonly customer: Omit<Content<Customer>, 'companyId'>;
  readonly company: string;
  readonly purchases: readonly Omit<Content<Purchase>, 'customerId'>[];
  readonly touchpoints: readonly (Omit<Content<Touchpoint>, 'customerId' | 'purchaseId'> & {
    readonly about: number | null;
  })[];
}

type SampleTouchpoint = Sample['touchpoints'][number];
type SamplePurchase = Sample['purchases'][number];

interface Today {
  readonly day: LocalDate;
  readonly zone: string;
  readonly now: Instant;
}

const hour = 3_600_000;

/** So many days ago at ten in the morning, but never later than now. */
const morning = (daysAgo: number, { day, zone, now }: Today): Instant =>
  Math.min(startOfDay(addDays(day, -daysAgo), zone) + 10 * hour, now - 60_000);

const touchpoint = (part: Partial<SampleTouchpoint> & Pick<SampleTouchpoint, 'kind' | 'at'>): SampleTouchpoint => ({
  channel: 'mail',
  direction: 'out',
  emotion: null,
  rating: null,
  note: '',
  account: practiceAddress,
  messageId: '',
  threadKey: '',
  answered: false,
  about: null,
  ...part,
});

const purchase = (part: Partial<SamplePurchase>): SamplePurchase => ({
  kind: 'purchase',
  number: '',
  amount: null,
  date: null,
  deliveredOn: null,
  validUntil: null,
  state: 'open',
  note: '',
  ...part,
});

const person = (
  { name, email }: { readonly name: string; readonly email: string },
  given: string,
  family: string,
  role: string,
  stageHistory: readonly StageMove[],
): Sample['customer'] => ({
  name,
  given,
  family,
  honorific: '',
  emails: [email],
  phone: '',
  role,
  locale: 'en',
  persona: '',
  stage: stageHistory.at(-1)?.to ?? 'awareness',
  stageHistory,
  tags: [],
  owner: '',
  note: '',
  externalIds: {},
});

/** The way up to a stage, with the day of each move. */
function wayThrough(moves: readonly (readonly [StageId, Instant])[]): readonly StageMove[] {
  return moves.map(([to, at], place) => ({
    from: moves[place - 1]?.[0] ?? null,
    to,
    at,
    by: 'evidence',
    reason: { code: 'sample', params: {} },
  }));
}

const incoming = ({ id, subject, answered }: Pick<Story, 'id' | 'subject' | 'answered'>, at: Instant) =>
  touchpoint({
    kind: 'mail',
    direction: 'in',
    at,
    note: subject,
    messageId: id,
    threadKey: threadKeyOf(subject),
    answered,
  });

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

const writers: Readonly<Record<string, (story: Story, today: Today) => Sample>> = {
  'practice-anna': annas,
  'practice-ben': bens,
  'practice-clara': claras,
};

/** An order lies so long before its delivery that the time for thanks is over: nobody has told us of any. */
const orderedBefore = 10;

const dayOf = (moment: string, zone: string): LocalDate =>
  /^\d{4}-\d\d-\d\d$/.test(moment) ? moment : localDate(Date.parse(moment), zone);

function scenarioSample(scenario: Scenario, names: { given: string; family: string }, today: Today): Sample {
  const { customer, company } = { customer: scenario.customer, company: scenario.customer.company };
  const delivered = scenario.purchase && dayOf(scenario.purchase.delivered, today.zone);
  const since =
    customer.stage === 'post-purchase' && delivered && delivered <= today.day
      ? startOfDay(delivered, today.zone)
      : today.now;
  const [mail] = practiceMails(scenario, today.now);
  const isBeforeSale = stageOf(defaultJourney, customer.stage)?.phase === 'before-sale';
  return {
    customer: person(customer, names.given, names.family, '', wayThrough([[customer.stage, since]])),
    company,
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
    touchpoints: mail
      ? [{ ...incoming({ ...mail, subject: mail.subject }, mail.at), kind: isBeforeSale ? 'inquiry' : 'mail' }]
      : [],
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
