import { addDays, startOfDay } from '../followups/local-date';
import { threadKeyOf } from '../journey/thread-key';
import type { Customer } from '../model/customer';
import type { Purchase } from '../model/purchase';
import type { Content, Instant, LocalDate } from '../model/row';
import type { StageId, StageMove } from '../model/stage';
import type { Touchpoint } from '../model/touchpoint';
import { practiceAddress, type Story } from './stories';

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

export interface Today {
  readonly day: LocalDate;
  readonly zone: string;
  readonly now: Instant;
}

export const hour = 3_600_000;

/** So many days ago at ten in the morning, but never later than now. */
export const morning = (daysAgo: number, { day, zone, now }: Today): Instant =>
  Math.min(startOfDay(addDays(day, -daysAgo), zone) + 10 * hour, now - 60_000);

export const touchpoint = (
  part: Partial<SampleTouchpoint> & Pick<SampleTouchpoint, 'kind' | 'at'>,
): SampleTouchpoint => ({
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

export const purchase = (part: Partial<SamplePurchase>): SamplePurchase => ({
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

export const person = (
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
export function wayThrough(moves: readonly (readonly [StageId, Instant])[]): readonly StageMove[] {
  return moves.map(([to, at], place) => ({
    from: moves[place - 1]?.[0] ?? null,
    to,
    at,
    by: 'evidence',
    reason: { code: 'sample', params: {} },
  }));
}

export const incoming = ({ id, subject, answered }: Pick<Story, 'id' | 'subject' | 'answered'>, at: Instant) =>
  touchpoint({
    kind: 'mail',
    direction: 'in',
    at,
    note: subject,
    messageId: id,
    threadKey: threadKeyOf(subject),
    answered,
  });
