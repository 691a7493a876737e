import type { Customer } from '../../../utils/domain/model/customer';
import type { Purchase } from '../../../utils/domain/model/purchase';
import type { Content } from '../../../utils/domain/model/row';
import type { Touchpoint } from '../../../utils/domain/model/touchpoint';
import type { World } from '../../../utils/services/world';
import { randomFrom } from '../../support/random';

const day = 86_400_000;
/** Of each customer. */
export const touchpointsEach = 10;
const batch = 1_000;

const told = [
  ['mail', 'mail', 'in'],
  ['mail', 'mail', 'out'],
  ['call', 'phone', 'both'],
  ['meeting', 'in-person', 'both'],
  ['quote', 'mail', 'out'],
  ['delivery', 'other', 'out'],
  ['support', 'phone', 'in'],
  ['feedback', 'other', 'in'],
] as const;

const customer = (i: number): Content<Customer> => ({
  name: `Given${i % 5_000} Family${i % 9_000}`,
  given: `Given${i % 5_000}`,
  family: `Family${i % 9_000}`,
  honorific: '',
  emails: [`person.${i}@company${i % 20_000}.example`],
  phone: '',
  role: 'Purchasing',
  companyId: null,
  locale: 'en',
  persona: '',
  stage: i % 3 === 0 ? 'consideration' : 'post-purchase',
  stageHistory: [],
  tags: i % 50 === 0 ? ['vip'] : [],
  owner: '',
  note: '',
  externalIds: {},
});

/** How many customers are in the books: a filling that was broken off goes on there. */
const filledSoFar = 'bench:filled';

/** Fills the books: customers with ten contacts each over two years, and a purchase or a quote. */
export async function fillBooks({ store, now }: World, total: number): Promise<void> {
  const begin = (await store.memos.read<number>(filledSoFar)) ?? 0;
  const random = randomFrom(total + begin);
  const daysAgo = (days: number) => new Date(now() - days * day).toISOString().slice(0, 10);
  const touchpoint = (customerId: string): Content<Touchpoint> => {
    const [kind, channel, direction] = random.pick(told);
    return {
      customerId,
      kind,
      channel,
      direction,
      at: now() - random.int(700) * day - random.int(day),
      emotion: kind === 'feedback' ? random.pick([0, 1, 2]) : null,
      rating: null,
      note: 'What was said, in a sentence or two, as people note it.',
      purchaseId: null,
      account: 'me@shop.example',
      messageId: kind === 'mail' ? `<${store.newId()}@mail.example>` : '',
      threadKey: kind === 'mail' ? `about the lamps ${random.int(1_000_000)}` : '',
      answered: random.int(4) > 0,
    };
  };
  const purchase = (customerId: string, i: number): Content<Purchase> => ({
    customerId,
    kind: i % 3 === 0 ? 'quote' : 'purchase',
    number: `Q-${i}`,
    amount: { minor: 418_000, currency: 'EUR' },
    date: daysAgo(1 + random.int(400)),
    deliveredOn: null,
    validUntil: null,
    state: 'open',
    note: '',
  });
  for (let from = begin; from < total; from += batch) {
    const numbers = Array.from({ length: Math.min(batch, total - from) }, (_, k) => from + k);
    const people = await store.customers.addMany(numbers.map(customer), 'import');
    const contacts = people.flatMap(({ id }) => Array.from({ length: touchpointsEach }, () => touchpoint(id)));
    await store.touchpoints.addMany(contacts, 'import');
    await store.purchases.addMany(
      people.map(({ id }, k) => purchase(id, from + k)),
      'import',
    );
    await store.memos.write(filledSoFar, from + batch);
  }
}
