import { decimal, type Tryton } from './rpc';

export interface Records {
  readonly anna: number;
  readonly ben: number;
  /** Anna's opportunity. */
  readonly pumps: number;
}

const mechanisms = (...list: readonly (readonly [type: string, value: string])[]) => [
  ['create', list.map(([type, value]) => ({ type, value }))],
];

/** The user's own company, two customers, and an opportunity with one of them. */
export async function layOutRecords(tryton: Tryton): Promise<Records> {
  const currency = await tryton.create('currency.currency', { name: 'Euro', code: 'EUR', symbol: '€' });
  const house = await tryton.create('party.party', { name: 'Waymark Sales' });
  const company = await tryton.create('company.company', { party: house, currency });
  const robin = await tryton.create('party.party', {
    name: 'Robin Seller',
    contact_mechanisms: mechanisms(['email', 'seller@waymark.example']),
  });
  const employee = await tryton.create('company.employee', { party: robin, company });
  await tryton.call('model.res.user.write', [1], {
    name: 'Robin Seller',
    email: 'seller@waymark.example',
    companies: [['add', [company]]],
    company,
    employees: [['add', [employee]]],
    employee,
  });
  const anna = await tryton.create('party.party', {
    name: 'Anna Schmidt',
    contact_mechanisms: mechanisms(
      ['phone', '+49 40 1234567'],
      ['email', 'anna.schmidt@kestrel-works.example'],
      ['email', 'anna@home.example'],
    ),
  });
  const ben = await tryton.create('party.party', {
    name: 'Ben Schultz',
    contact_mechanisms: mechanisms(['email', 'ben.schultz@harbor-tools.example']),
  });
  const pumps = await tryton.create('sale.opportunity', {
    party: anna,
    description: 'Three pumps',
    amount: decimal('4180.00'),
    company,
    employee,
    conversion_probability: 0.5,
  });
  return { anna, ben, pumps };
}
