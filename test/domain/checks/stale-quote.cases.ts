import type { Purchase } from '../../../utils/domain/model/purchase';
import type { Case } from './case';

/** Noon of 22 November 2026, in UTC. */
const now = Date.UTC(2026, 10, 22, 12);
const known: Case['known'] = { now };
const pdf = (text: string, name = 'quote.pdf'): NonNullable<Case['attachments']>[number] => ({
  name,
  type: 'application/pdf',
  document: { text, parts: [{ kind: 'page', number: 1, start: 0, end: text.length }] },
});
const quote = (number: string, minor: number, currency = 'EUR'): Purchase => ({
  id: number,
  createdAt: 0,
  changedAt: 0,
  rev: 1,
  deletedAt: null,
  source: 'user',
  customerId: 'anna',
  kind: 'quote',
  number,
  amount: { minor, currency },
  date: null,
  deliveredOn: null,
  validUntil: null,
  state: 'open',
  note: '',
});
const dated = (why: string, body: string, expect: Case['expect'], part: Partial<Case> = {}): Case => ({
  why,
  body,
  known,
  expect,
  ...part,
});
const with1 = (why: string, body: string, text: string, expect: Case['expect'], part: Partial<Case> = {}): Case => ({
  why,
  body,
  attachments: [pdf(text)],
  expect,
  ...part,
});
const booked = { now, purchases: [quote('Q-2041', 418_000)] };

export default [
  dated('English', 'The offer is valid until 31 October 2026.', 'valid until 31 October 2026', { severity: 'warn' }),
  dated('German', 'Das Angebot ist gültig bis 31.10.2025.', 'gültig bis 31.10.2025'),
  dated('German, with zum', 'Gültig bis zum 31.10.2025.', 'Gültig bis zum 31.10.2025'),
  dated('English, with dots', 'Our quote is valid until 31.10.2025.', 'valid until 31.10.2025'),
  dated('expires', 'The price expires on October 31, 2026.', 'expires on October 31, 2026'),
  dated('French', "Le devis est valable jusqu'au 31/10/2026.", "valable jusqu'au 31/10/2026"),
  dated('Spanish', 'La oferta es válida hasta el 31 de octubre de 2026.', 'válida hasta el 31 de octubre de 2026'),
  dated('Italian', 'Il preventivo è valido fino al 31 ottobre 2026.', 'valido fino al 31 ottobre 2026'),
  dated('Dutch', 'De offerte is geldig tot 31 oktober 2026.', 'geldig tot 31 oktober 2026'),
  dated('Portuguese', 'A proposta é válida até 31/10/2026.', 'válida até 31/10/2026'),
  dated('Polish', 'Oferta jest ważna do 31 października 2026.', 'ważna do 31 października 2026'),
  dated('ISO', 'Validity: 2026-10-31', 'Validity: 2026-10-31'),
  dated('in both orders past', 'Valid until 05/06/2026.', 'Valid until 05/06/2026'),
  dated('in the subject', 'Hi Anna,', 'valid until 31.10.2026', {
    subject: 'Quote, valid until 31.10.2026',
    expectIn: 'subject',
  }),
  dated('in the document', 'Hi Anna,', 'valid until 31.10.2025', {
    attachments: [pdf('Quote Q-2041\nThis quote is valid until 31.10.2025.')],
    expectIn: 'attachment',
  }),
  dated('yesterday, where the user is', 'Valid until 21.11.2026.', 'Valid until 21.11.2026', {
    known: { now, me: { names: [], addresses: [], timeZone: 'Europe/Berlin' } },
  }),
  dated('over since midnight in Auckland', 'Valid until 22.11.2026.', 'Valid until 22.11.2026', {
    known: { now, me: { names: [], addresses: [], timeZone: 'Pacific/Auckland' } },
  }),
  with1('the number in the document', 'Here is our quote Q-2041.', 'Quote no. Q-2014\nTotal 4,180.00 EUR', 'Q-2041', {
    severity: 'warn',
  }),
  with1('in German', 'Anbei unser Angebot Nr. 2041.', 'Angebot Nr. 2014', '2041'),
  with1('in French', 'Voici le devis n° D-2041.', 'Devis n° D-2014', 'D-2041'),
  with1('the number in the subject', 'Hi Anna,', 'Quote Q-2014', 'Q-2041', {
    subject: 'Quote Q-2041',
    expectIn: 'subject',
  }),
  with1('the number in the file name', 'Here is our quote Q-2041.', 'Dear Anna', 'Q-2041', {
    attachments: [{ name: 'Q-2014.pdf', type: '' }],
  }),
  with1('subject and text', 'Here is our quote Q-2041.', '', 'Q-2014', {
    subject: 'Quote Q-2014',
    expectIn: 'subject',
  }),
  with1('the total', 'The total is EUR 4,180.', 'Quote Q-2041\nTotal 4,810.00 EUR', 'EUR 4,180'),
  with1('the total of the quote', 'Here is our quote for EUR 4,180.', 'Total 4,810.00 EUR', 'EUR 4,180'),
  with1('the total in German', 'Gesamtsumme: 4.180,00 EUR', 'Gesamtsumme 4.810,00 EUR', '4.180,00 EUR'),
  with1('in total', 'That is €4,180 in total.', 'Grand total: € 4,810.00', '€4,180'),
  with1('the currency', 'The total is USD 4,180.', 'Total 4,180.00 EUR', 'USD 4,180'),
  { why: 'the total in the records', body: 'Our quote Q-2041 comes to EUR 4,810.', known: booked, expect: 'EUR 4,810' },
  { why: 'digits that changed places', body: 'It is about our quote Q-2014.', known: booked, expect: 'Q-2014' },

  dated('still valid', 'The offer is valid until 31 December 2026.', null),
  dated('valid today', 'The offer is valid until 22.11.2026.', null),
  dated('two readings, one to come', 'Valid until 05/12/2026.', null),
  dated('it was', 'Our offer was valid until 31.10.2025.', null),
  dated('it was, in German', 'Das Angebot war gültig bis 31.10.2025.', null),
  dated('made longer', 'Valid until 31.10.2025; now valid until 31.12.2026.', null),
  dated('a date of something else', 'We met on 31.10.2025.', null),
  dated('no day', 'Valid until further notice.', null),
  dated('a span', 'The offer is valid for 30 days.', null),
  dated('no real day', 'Valid until 31.02.2025.', null),
  dated('quoted', 'Fine.\n\n> valid until 31.10.2025', null),
  { why: 'today is not known', body: 'Valid until 31.10.2025.', expect: null },
  with1('the same number', 'Here is our quote Q-2041.', 'Quote no. Q-2041', null),
  with1('the same number, written otherwise', 'Here is our quote Q 2041.', 'Quote no. Q-2041', null),
  with1('their own number', 'About your quote Q-2041.', 'Your order no. 4500123', null),
  with1('a number of another series', 'Here is our quote Q-2041.', 'Quote no. AB-778812', null),
  with1('several quotes', 'Here are quote Q-2041 and quote Q-2042.', 'Quote no. Q-2014', null),
  with1('several in the document', 'Here is our quote Q-2041.', 'Quote Q-2014, see quote Q-2041', null),
  with1('it replaces one', 'This replaces quote Q-2041.', 'Quote no. Q-2055', null),
  with1('the subject of an old mail', 'Hi Anna,', 'Quote no. Q-2055', null, { subject: 'Re: Quote Q-2041' }),
  with1('the same total', 'The total is EUR 4,180.', 'Total 4,180.00 EUR', null),
  with1('net and gross', 'The total is EUR 4,180.', 'Net 4,180.00 EUR\nVAT 794.20 EUR\nTotal 4,974.20 EUR', null),
  with1('only gross is in the document', 'The total is EUR 4,180.', 'Total 4,974.20 EUR', null),
  with1('about', 'The total is about EUR 4,000.', 'Total 4,180.00 EUR', null),
  with1('a month', 'The total is EUR 99 per month.', 'Total 1,188.00 EUR', null),
  with1('no label', 'It saves you EUR 500 each year.', 'Total 4,180.00 EUR', null),
  with1('two totals', 'The total is EUR 4,180, and the total is EUR 5,200 with service.', 'Total 4,810.00 EUR', null),
  { why: 'the same in the records', body: 'Our quote Q-2041 comes to EUR 4,180.', known: booked, expect: null },
  { why: 'a new quote', body: 'Here is our quote Q-2042 for EUR 9,900.', known: booked, expect: null },
  with1('two documents', 'Here is our quote Q-2041.', '', null, {
    attachments: [pdf('Quote Q-2014'), pdf('Quote Q-2041')],
  }),
] satisfies Case[];
