import { addDays } from '../followups/local-date';
import type { Purchase } from '../model/purchase';
import type { LocalDate } from '../model/row';
import type { Facts } from './facts';

const row = { createdAt: 0, changedAt: 0, rev: 1, deletedAt: null, source: 'sample', customerId: 'sample' } as const;

const sold = (today: LocalDate): Purchase => ({
  ...row,
  id: 'sample-purchase',
  kind: 'purchase',
  number: 'A-1042',
  amount: { minor: 418_000, currency: 'EUR' },
  date: addDays(today, -23),
  deliveredOn: addDays(today, -9),
  validUntil: null,
  state: 'done',
  note: 'Twelve workbenches',
});

const quoted = (today: LocalDate): Purchase => ({
  ...row,
  id: 'sample-quote',
  kind: 'quote',
  number: 'Q-2210',
  amount: { minor: 234_000, currency: 'EUR' },
  date: addDays(today, -4),
  deliveredOn: null,
  validUntil: addDays(today, 26),
  state: 'open',
  note: 'Six drawing tables',
});

/** A customer of whom everything is known, to show a template with. */
export const sampleFacts = (today: LocalDate, me: Facts['me'], tone: Facts['tone'] = ''): Facts => ({
  customer: {
    name: 'Anna Schmidt',
    given: 'Anna',
    family: 'Schmidt',
    honorific: tone === 'friendly' ? '' : 'Frau',
    emails: ['anna.schmidt@kestrel.example'],
    role: 'Operations',
    locale: '',
  },
  company: 'Kestrel Works',
  tone,
  need: '',
  goal: '',
  purchase: sold(today),
  quote: quoted(today),
  lastContact: addDays(today, -12),
  lastSubject: 'Workbenches',
  me: { ...me, name: me.name || 'Mia Seller', email: me.email || 'mia.seller@seller.example' },
  today,
});
