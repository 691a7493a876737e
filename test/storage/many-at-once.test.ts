import { expect, it } from 'vitest';
import type { Database } from '../../utils/storage';
import { testDatabase } from './database';
import { company, customer, followUp, purchase, touchpoint } from './rows';

/** Contoso with Anna and Ben in it, and Fabrikam with nobody. */
async function filled() {
  const database = testDatabase();
  const contoso = await database.companies.add(company(), 'user');
  const empty = await database.companies.add(company({ name: 'Fabrikam', domains: ['fabrikam.example'] }), 'user');
  const anna = await database.customers.add(customer({ companyId: contoso.id }), 'user');
  const ben = await database.customers.add(customer({ emails: ['ben@x.example', 'anna@contoso.example'] }), 'user');
  const gone = await database.customers.add(customer({ emails: ['gone@x.example'] }), 'user');
  await database.customers.remove([gone.id]);
  const mail = (customerId: string, at: number) => touchpoint({ customerId, at, account: 'me', messageId: `m${at}` });
  await database.touchpoints.addMany([mail(anna.id, 1), mail(anna.id, 2), mail(anna.id, 3), mail(ben.id, 4)], 'user');
  const bought = (customerId: string, number: string, date: string | null) => purchase({ customerId, number, date });
  await database.purchases.addMany(
    [bought(anna.id, 'P-1', '2026-01-01'), bought(anna.id, 'P-2', null), bought(ben.id, 'p-1', '2026-02-02')],
    'user',
  );
  await database.followUps.addMany([followUp({ customerId: anna.id }), followUp({ customerId: ben.id })], 'user');
  return { database, id: { anna: anna.id, ben: ben.id, gone: gone.id, contoso: contoso.id, empty: empty.id } };
}

type Ids = Awaited<ReturnType<typeof filled>>['id'];

const cases: readonly [why: string, ask: (database: Database, id: Ids) => Promise<unknown>, answer: unknown][] = [
  [
    'addresses: everybody who has them, in the order asked for, tombstones left out',
    async ({ customers }) =>
      (
        await customers.allByAddresses(['no@x.example', 'ANNA+a@contoso.example', 'gone@x.example', 'ben@x.example'])
      ).map((rows) => rows.length),
    [0, 2, 0, 1],
  ],
  [
    'companies by name',
    async ({ companies }) => (await companies.byNames(['fabrikam', 'None', ' CONTOSO'])).map((each) => each?.name),
    ['Fabrikam', undefined, 'Contoso'],
  ],
  [
    'companies by domain: also by a longer one, never by a public one',
    async ({ companies }) =>
      (await companies.byDomains(['mail.contoso.example', 'gmail.com', '', 'fabrikam.example'])).map(
        (each) => each?.name,
      ),
    ['Contoso', undefined, undefined, 'Fabrikam'],
  ],
  [
    'companies with somebody in them',
    async ({ customers }, { contoso, empty }) => [
      ...(await customers.peopledCompanies([empty, contoso])).values().map((one) => one === contoso),
    ],
    [true],
  ],
  [
    'touchpoints: of somebody with more than the limit, the newest',
    async ({ touchpoints }, { anna, ben, gone }) =>
      (await touchpoints.ofCustomers([ben, gone, anna], 2)).map((rows) => rows.map(({ at }) => at)),
    [[4], [], [3, 2]],
  ],
  [
    'purchases, also those without a date',
    async ({ purchases }, { anna, ben }) =>
      (await purchases.ofCustomers([anna, ben], 9)).map((rows) => rows.map(({ number }) => number).sort()),
    [['P-1', 'P-2'], ['p-1']],
  ],
  [
    'purchases by number, in any case',
    async ({ purchases }) => (await purchases.byNumbers(['P-1', 'x', 'p-2'])).map((rows) => rows.length),
    [2, 0, 1],
  ],
  [
    'follow-ups',
    async ({ followUps }, { anna, gone }) => (await followUps.ofCustomers([gone, anna])).map((rows) => rows.length),
    [0, 1],
  ],
  [
    'mails that are known',
    async ({ touchpoints }) =>
      (
        await touchpoints.idsByMessage([
          { account: 'me', messageId: 'm2' },
          { account: 'other', messageId: 'm2' },
        ])
      ).map((id) => id !== undefined),
    [true, false],
  ],
  [
    'follow-ups by what they hang on',
    async ({ followUps }, { anna }) =>
      (
        await followUps.idsByAnchor([
          { customerId: anna, rule: 'reply-owed', anchor: 't1' },
          { customerId: anna, rule: 'reply-owed', anchor: 't2' },
        ])
      ).map((id) => id !== undefined),
    [true, false],
  ],
  ['nobody', ({ touchpoints }) => touchpoints.ofCustomers([], 9), []],
];

it.each(cases)('%s', async (_why, ask, answer) => {
  const { database, id } = await filled();
  expect(await ask(database, id)).toEqual(answer);
  expect(await database.transaction(() => ask(database, id))).toEqual(answer);
});

it('many questions leave a transaction whole', async () => {
  const { database } = await filled();
  const emails = Array.from({ length: 300 }, (_, i) => `nobody${i}@x.example`);
  const failing = database.transaction(async () => {
    await database.customers.allByAddresses(emails);
    await database.customers.add(customer({ emails }), 'user');
    await database.customers.allByAddresses(emails);
    throw new Error('stop');
  });
  await expect(failing).rejects.toThrow('stop');
  expect(await database.customers.byAddress('nobody1@x.example')).toBeUndefined();
});
