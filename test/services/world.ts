import type { Customer } from '../../utils/domain/model/customer';
import type { FollowUpRule } from '../../utils/domain/model/follow-up';
import type { OpenMail } from '../../utils/domain/model/open-mail';
import type { Person } from '../../utils/domain/model/person';
import type { Content } from '../../utils/domain/model/row';
import type { SentMail } from '../../utils/messaging/doors/page';
import type { Topic } from '../../utils/messaging/protocol';
import type { World } from '../../utils/services/world';
import { testDatabase } from '../storage/database';
import { customer } from '../storage/rows';

export const account = 'me@shop.example';
export const anna: Person = { name: 'Anna Schmidt', email: 'anna@contoso.example' };
export const ben: Person = { name: 'Ben Okafor', email: 'ben@harbour.example' };
export const me: Person = { name: 'Mia Keller', email: account };

export const hour = 3_600_000;
export const day = 24 * hour;

/** Services over a database of their own; it is Friday, 20 November 2026, nine o'clock UTC, ten in Berlin. */
export function testWorld() {
  const store = testDatabase();
  const announced: Topic[][] = [];
  const world: World = {
    store,
    now: () => store.clock.now,
    announce: (topics) => void announced.push([...topics]),
    zone: 'Europe/Berlin',
    locale: 'de-DE',
  };
  return { world, store, announced, clock: store.clock };
}

type TestWorld = ReturnType<typeof testWorld>;

export const addAnna = ({ store }: TestWorld, part: Partial<Content<Customer>> = {}): Promise<Customer> =>
  store.customers.add(customer({ emails: [anna.email], stage: 'post-purchase', ...part }), 'user');

export const addBen = ({ store }: TestWorld, part: Partial<Content<Customer>> = {}): Promise<Customer> =>
  store.customers.add(
    customer({ name: ben.name, given: 'Ben', family: 'Okafor', emails: [ben.email], ...part }),
    'user',
  );

export const mailFrom = (from: Person, at: number, part: Partial<OpenMail> = {}): OpenMail => ({
  id: `<${at}@mail.example>`,
  threadKey: 'a question',
  subject: 'A question',
  from,
  to: [me],
  cc: [],
  at,
  answered: false,
  ...part,
});

export const sentTo = (to: readonly Person[], part: Partial<SentMail> = {}, body = 'Hello'): SentMail => ({
  composeId: 'compose-1',
  draft: { subject: 'Re: A question', body: { text: body, spans: [] }, to, cc: [], bcc: [], from: me },
  account,
  threadKey: 'a question',
  messageId: '',
  outcome: 'sent',
  ...part,
});

/** Comes by itself with a stage or after a sale, whatever else is told of in a test. */
const everPresent: readonly FollowUpRule[] = ['education', 'opportunity', 'keep-in-touch', 'win-back', 'feedback'];

/** "rule state closedBecause" of the follow-ups of a customer that hang on what a test tells. */
export async function planned({ store }: TestWorld, id: string): Promise<readonly string[]> {
  const all = await store.followUps.ofCustomer(id);
  const rows = all.filter(({ rule }) => !everPresent.includes(rule));
  return rows.map(({ rule, state, closedBecause }) => `${rule} ${state} ${closedBecause}`.trim()).sort();
}
