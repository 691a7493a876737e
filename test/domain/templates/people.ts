import type { Purchase } from '../../../utils/domain/model/purchase';
import type { Facts } from '../../../utils/domain/templates/facts';

export const today = '2026-11-22';
const row = { createdAt: 0, changedAt: 0, rev: 1, deletedAt: null, source: 'user', customerId: 'c' } as const;

export const purchase = (change: Partial<Purchase> = {}): Purchase => ({
  ...row,
  id: 'p',
  kind: 'purchase',
  number: 'A-1042',
  amount: { minor: 418_000, currency: 'EUR' },
  date: '2026-10-30',
  deliveredOn: '2026-11-13',
  validUntil: null,
  state: 'done',
  note: 'Twelve workbenches',
  ...change,
});

export const quote = (change: Partial<Purchase> = {}): Purchase =>
  purchase({
    id: 'q',
    kind: 'quote',
    number: 'Q-2210',
    amount: { minor: 234_050, currency: 'EUR' },
    date: '2026-11-18',
    deliveredOn: null,
    validUntil: '2026-12-18',
    state: 'open',
    ...change,
  });

const me = { name: 'Mia Seller', email: 'mia@seller.example', domain: 'seller.example', locale: 'en-GB' };

const nobody = { name: '', given: '', family: '', honorific: '', emails: [], role: '', locale: '' };

/** Somebody of whom nothing is known but what is given. */
export const facts = (
  customer: Partial<Facts['customer']> = {},
  rest: Partial<Omit<Facts, 'customer'>> = {},
): Facts => ({
  customer: { ...nobody, ...customer },
  company: '',
  tone: '',
  need: '',
  goal: '',
  purchase: null,
  quote: null,
  lastContact: null,
  lastSubject: '',
  me,
  today,
  ...rest,
});

const everything = {
  company: 'Kestrel Works',
  purchase: purchase(),
  quote: quote(),
  lastContact: '2026-11-10',
  lastSubject: 'Workbenches',
} as const;

const anna = { name: 'Anna Schmidt', given: 'Anna', family: 'Schmidt', emails: ['anna.schmidt@kestrel.example'] };
const piet = { name: 'Piet de Vries', given: 'Piet', family: 'de Vries', emails: ['p.devries@kestrel.example'] };

/** Customers of all sorts: whatever is known of them, a template must read well. */
export const customers: readonly (readonly [who: string, facts: Facts])[] = [
  ['a woman with a title, and all there is', facts({ ...anna, honorific: 'Frau' }, everything)],
  ['a doctor', facts({ ...anna, honorific: 'Frau Dr.' }, everything)],
  ['a professor without Mr or Ms', facts({ ...anna, honorific: 'Prof. Dr.' }, everything)],
  ['a man with a title', facts({ ...piet, honorific: 'Mr' }, everything)],
  ['a title, and a friendly persona', facts({ ...anna, honorific: 'Frau' }, { ...everything, tone: 'friendly' })],
  ['a friend', facts(anna, { ...everything, tone: 'friendly' })],
  ['a formal persona, no title', facts(piet, { ...everything, tone: 'formal' })],
  ['a name and nothing else', facts(anna)],
  ['a name as one text', facts({ name: 'Anna Schmidt', emails: ['as1972@mail.example'] }, everything)],
  ['a given name alone', facts({ name: 'Anna', given: 'Anna', emails: ['anna@mail.example'] }, everything)],
  ['a friend with a given name alone', facts({ name: 'Anna', emails: ['anna@mail.example'] }, { tone: 'friendly' })],
  ['a family name alone', facts({ name: 'Schmidt', family: 'Schmidt', emails: ['office@kestrel.example'] })],
  [
    'a family name with its title',
    facts({ name: 'Schmidt', family: 'Schmidt', honorific: 'Herr', emails: ['o@k.example'] }),
  ],
  ['an initial', facts({ name: 'J. Smith', emails: ['j.smith@kestrel.example'] }, everything)],
  ['an address alone', facts({ emails: ['ben.okafor@kestrel.example'] }, everything)],
  ['an address that says nothing', facts({ emails: ['info@kestrel.example'] }, everything)],
  [
    'a company in the place of a name',
    facts({ name: 'Kestrel Works GmbH', emails: ['info@kestrel.example'] }, everything),
  ],
  ['a name in other letters', facts({ name: '田中太郎', emails: ['tanaka@kestrel.example'] }, everything)],
  ['a long family name', facts({ name: 'Ana María García López', emails: ['ana@kestrel.example'] }, everything)],
  ['nothing was sold', facts(anna, { company: 'Kestrel Works', lastContact: '2025-03-02' })],
  ['a quote that is over', facts(anna, { quote: quote({ validUntil: '2026-11-01' }) })],
  [
    'a quote without a number',
    facts(anna, { quote: quote({ number: '', amount: null }), purchase: purchase({ number: '' }) }),
  ],
];
