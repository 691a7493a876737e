import type { Known, OtherCustomer } from '../../../utils/domain/checks/rule';
import { noWords } from '../../../utils/domain/model/own-words';
import type { Case } from './case';

const other = (part: Partial<OtherCustomer>): OtherCustomer => ({
  id: 'other',
  name: '',
  given: '',
  family: '',
  company: '',
  emails: [],
  domains: [],
  numbers: [],
  ...part,
});
const person = (name: string, part: Partial<OtherCustomer> = {}): OtherCustomer => {
  const [given = '', ...family] = name.split(' ');
  return other({ id: name, name, given, family: family.join(' '), ...part });
};
const firm = (company: string, part: Partial<OtherCustomer> = {}): OtherCustomer =>
  person('Olu Danjuma', { id: company, company, ...part });

const ben = person('Ben Okafor', {
  company: 'Harbour Foods Ltd',
  emails: ['ben.okafor@harbour-foods.example'],
  domains: ['harbour-foods.example'],
  numbers: ['Q-2024-117', '470815'],
});
const isKnown = { others: [ben] };
const withOthers = (...others: OtherCustomer[]): Known => ({ others });

const hi = (text: string) => `Hi Anna,\n\n${text}\n\nKind regards\nMia`;
const file = (name: string, text?: string) => [
  { name, type: '', ...(text === undefined ? {} : { document: { text, parts: [] } }) },
];

export default [
  {
    why: 'a firm that is called like a people',
    body: hi('The American market grows, and American buyers ask for it.'),
    known: withOthers(firm('American')),
    expect: null,
  },
  {
    why: 'another company greeted: a hint about the greeting does not stand in the way',
    body: 'Dear Harbour Foods team,\n\nour quote is below.\n\nMia',
    known: isKnown,
    expect: 'Harbour Foods',
    severity: 'stop',
  },
  {
    why: 'their own company greeted',
    body: 'Dear Kunde team,\n\nour quote is below.\n\nMia',
    known: isKnown,
    expect: null,
  },
  // Somebody else's name, company, address, domain or number.
  {
    why: 'the full name',
    body: hi('The price is the same as for Ben Okafor last week.'),
    known: isKnown,
    expect: 'Ben Okafor',
    severity: 'warn',
  },
  { why: 'family name first', body: hi('Please see Okafor, Ben for that.'), known: isKnown, expect: 'Okafor, Ben' },
  { why: 'family name first, no comma', body: hi('As told to Okafor Ben.'), known: isKnown, expect: 'Okafor Ben' },
  { why: 'a possessive', body: hi('We copied Ben Okafor’s order.'), known: isKnown, expect: 'Ben Okafor' },
  { why: 'in capitals', body: hi('Delivery for BEN OKAFOR is Friday.'), known: isKnown, expect: 'BEN OKAFOR' },
  {
    why: 'the company, with its legal form',
    body: hi('This is what we agreed with Harbour Foods Ltd in May.'),
    known: isKnown,
    expect: 'Harbour Foods Ltd',
  },
  {
    why: 'the company, without it',
    body: hi('This is what we agreed with Harbour Foods in May.'),
    known: isKnown,
    expect: 'Harbour Foods',
    severity: 'warn',
  },
  {
    why: 'the address, in small letters',
    body: hi('Please write to ben.okafor@harbour-foods.example as well.'),
    known: isKnown,
    expect: 'ben.okafor@harbour-foods.example',
  },
  {
    why: 'another address of the company',
    body: hi('I have sent it to invoices@harbour-foods.example.'),
    known: isKnown,
    expect: 'invoices@harbour-foods.example',
  },
  {
    why: 'the domain as a web address',
    body: hi('Look at www.harbour-foods.example for their set-up.'),
    known: isKnown,
    expect: 'www.harbour-foods.example',
  },
  { why: 'the quote number', body: hi('Your quote Q-2024-117 is attached.'), known: isKnown, expect: 'Q-2024-117' },
  { why: 'the number, other dashes', body: hi('Your quote q/2024/117 is here.'), known: isKnown, expect: 'q/2024/117' },
  { why: 'a number of digits', body: hi('It is about order 470815.'), known: isKnown, expect: '470815' },
  {
    why: 'in the subject it stops',
    subject: 'Offer for Harbour Foods',
    body: hi('Here it is.'),
    known: isKnown,
    expect: 'Harbour Foods',
    expectIn: 'subject',
    severity: 'stop',
  },
  {
    why: 'a number in the subject',
    subject: 'Your quote Q-2024-117',
    body: hi('Here it is.'),
    known: isKnown,
    expect: 'Q-2024-117',
    severity: 'stop',
  },
  {
    why: 'in the greeting it stops',
    body: 'Hi Anna (Harbour Foods),\n\nhere it is.',
    known: isKnown,
    expect: 'Harbour Foods',
    severity: 'stop',
  },
  {
    why: 'a file’s name stops, in small letters too',
    body: hi('Here it is.'),
    attachments: file('quote_harbour-foods_2024.pdf'),
    known: isKnown,
    expect: 'harbour-foods',
    expectIn: 'attachment',
    severity: 'stop',
  },
  {
    why: 'a number in a file’s name',
    body: hi('Here it is.'),
    attachments: file('Quote_Q-2024-117.pdf'),
    known: isKnown,
    expect: 'Q-2024-117',
    expectIn: 'attachment',
  },
  {
    why: 'each word in its own way',
    body: hi('As for Jorg Mueller, please wait.'),
    known: withOthers(person('Jörg Müller')),
    expect: 'Jorg Mueller',
  },
  {
    why: 'one way of writing umlauts for the record’s',
    body: hi('As for Joerg Mueller, please wait.'),
    known: withOthers(person('Jörg Müller')),
    expect: 'Joerg Mueller',
  },
  {
    why: 'and none at all',
    body: hi('As for Jorg Muller, please wait.'),
    known: withOthers(person('Jörg Müller')),
    expect: 'Jorg Muller',
  },
  {
    why: 'accents in the text only',
    body: hi('Wie bei Jörg Müller besprochen.'),
    known: withOthers(person('Joerg Mueller')),
    expect: 'Jörg Müller',
  },
  {
    why: 'Polish and Turkish letters',
    body: hi('Tak samo jak Łukasz Żak.'),
    known: withOthers(person('Lukasz Zak')),
    expect: 'Łukasz Żak',
  },
  {
    why: 'the other alphabet',
    body: hi('Мы говорили с Иван Петров вчера.'),
    known: withOthers(person('Иван Петров')),
    expect: 'Иван Петров',
  },
  {
    why: 'several given names, one written',
    body: hi('This is for Maria Duarte only.'),
    known: withOthers(other({ id: 'm', name: 'Maria Clara Duarte', given: 'Maria Clara', family: 'Duarte' })),
    expect: 'Maria Duarte',
  },
  {
    why: 'a hyphen and a particle',
    body: hi('I asked Jan-Willem van den Berg.'),
    known: withOthers(other({ id: 'j', name: 'Jan-Willem van den Berg', given: 'Jan-Willem', family: 'van den Berg' })),
    expect: 'Jan-Willem van den Berg',
  },
  {
    why: 'a company of one word that is nobody’s word',
    body: hi('You get what Zentrotec got.'),
    known: withOthers(firm('Zentrotec GmbH')),
    expect: 'Zentrotec',
  },
  {
    why: 'a common word with its legal form',
    body: hi('You get what Summit GmbH got.'),
    known: withOthers(firm('Summit GmbH')),
    expect: 'Summit GmbH',
  },
  {
    why: 'three capital letters',
    body: hi('You get what QZX got.'),
    known: withOthers(firm('QZX Ltd')),
    expect: 'QZX',
  },
  {
    why: 'two of them',
    body: hi('Both Ben Okafor and Zentrotec have it.'),
    known: withOthers(ben, firm('Zentrotec GmbH')),
    expect: ['Ben Okafor', 'Zentrotec'],
  },
  {
    why: 'in a document it says so, too',
    body: hi('Here it is.'),
    attachments: file('offer.pdf', 'Offer for Harbour Foods Ltd, Pier 4'),
    known: isKnown,
    expect: 'Harbour Foods Ltd',
    expectIn: 'attachment',
  },
  {
    why: 'a name that a full line breaks',
    body: hi('All of this was planned in the same way as the big order of Ben\nOkafor in spring.'),
    known: isKnown,
    expect: 'Ben\nOkafor',
  },
  {
    why: 'a forwarded subject is no answer',
    subject: 'Fwd: Harbour Foods order',
    body: hi('See below.'),
    known: isKnown,
    expect: 'Harbour Foods',
    severity: 'stop',
  },

  // Silent: nobody is named.
  { why: 'nobody is known', body: hi('The price is the same as for Ben Okafor.'), expect: null },
  { why: 'the first name alone', body: hi('Ben will bring the samples.'), known: isKnown, expect: null },
  { why: 'the family name alone', body: hi('Okafor is a name that I like.'), known: isKnown, expect: null },
  { why: 'in small letters', body: hi('we had ben okafor here.'), known: isKnown, expect: null },
  { why: 'two people in a list', body: hi('Ben\nOkafor\nLee'), known: isKnown, expect: null },
  { why: 'two sentences', body: hi('I met Ben. Okafor came later.'), known: isKnown, expect: null },
  { why: 'part of a longer word', body: hi('The Ben Okaforson line is new.'), known: isKnown, expect: null },
  {
    why: 'a common word as a company',
    body: hi('We meet at the Summit. Next, we talk.'),
    known: withOthers(firm('Summit'), firm('Next plc')),
    expect: null,
  },
  {
    why: 'a fruit',
    body: hi('An Apple a day, said the speaker.'),
    known: withOthers(firm('Apple Inc.')),
    expect: null,
  },
  {
    why: 'common words that open a line',
    body: hi('Next Steps\n\nWe send the papers.'),
    known: withOthers(firm('Next Steps Ltd')),
    expect: null,
  },
  {
    why: 'a German noun with its article',
    body: 'Hallo Anna,\n\nder Rollgrip ist bestellt.',
    known: withOthers(firm('Rollgrip AG')),
    expect: null,
  },
  {
    why: 'a word that the mail also writes small',
    body: hi('Widgetry matters. Our widgetry is new, and Widgetry pays.'),
    known: withOthers(firm('Widgetry Ltd')),
    expect: null,
  },
  {
    why: 'a modal and a month',
    body: hi('Will May suit you?'),
    known: withOthers(person('Will May')),
    expect: null,
  },
  { why: 'a longer number', body: hi('Your order is 470815-2, or 1470815.'), known: isKnown, expect: null },
  { why: 'an amount', body: hi('It comes to €470815, or 470815.00 in all.'), known: isKnown, expect: null },
  {
    why: 'a year is no quote number',
    body: hi('We planned it for 2024.'),
    known: withOthers(person('Ben Okafor', { numbers: ['2024'] })),
    expect: null,
  },
  {
    why: 'another domain that ends the same',
    body: hi('See old-harbour-foods.example and harbour-foods.example.test.'),
    known: isKnown,
    expect: null,
  },
  {
    why: 'a public mail provider is nobody’s domain',
    body: hi('Our new address is shop@gmail.com.'),
    known: withOthers(person('Ben Okafor', { emails: ['ben@gmail.com'], domains: ['gmail.com'] })),
    expect: null,
  },
  // Silent: it is no slip.
  {
    why: 'a recipient is called the same',
    to: 'Ben Okafor <ben@kunde.example>',
    body: 'Hi Ben,\n\nis this for Ben Okafor in Leeds?',
    known: isKnown,
    expect: null,
  },
  {
    why: 'one of the recipient’s own company',
    to: 'Anna Schmidt <anna@harbour-foods.example>',
    body: hi('Ben Okafor of Harbour Foods has asked, see ben.okafor@harbour-foods.example.'),
    known: isKnown,
    expect: null,
  },
  {
    why: 'the recipient’s company by the books',
    body: hi('Ben Okafor knows.'),
    people: [{ email: 'anna.schmidt@kunde.example', company: 'Harbour Foods Limited' }],
    known: isKnown,
    expect: null,
  },
  {
    why: 'somebody else of that name works at the recipient’s',
    body: hi('Ben Okafor knows.'),
    known: withOthers(ben, person('Ben Okafor', { id: 'b2', emails: ['b@kunde.example'] })),
    expect: null,
  },
  {
    why: 'the user’s own name and company',
    me: ['Ben Okafor'],
    body: hi('Ben Okafor will call you from Harbour Foods.'),
    known: { ...isKnown, me: { names: ['Ben Okafor'], addresses: [], domains: ['harbour-foods.example'] } },
    expect: null,
  },
  {
    why: 'a colleague',
    body: hi('Ben Okafor will call you.'),
    known: { ...isKnown, words: { ...noWords, colleagues: ['Ben Okafor'] } },
    expect: null,
  },
  {
    why: 'a product that is fine',
    body: hi('It runs with Zentrotec Cloud.'),
    known: { others: [firm('Zentrotec GmbH')], words: { ...noWords, fine: ['Zentrotec Cloud'] } },
    expect: null,
  },
  {
    why: 'it stands in the mail that is answered',
    replyTo: 'Do you also work for Harbour Foods?',
    body: hi('Yes, Harbour Foods is a customer of ours.'),
    known: isKnown,
    expect: null,
  },
  {
    why: 'it stands in the quoted text',
    body: hi('Yes, Harbour Foods is a customer of ours.\n\n> Do you also work for Harbour Foods?'),
    known: isKnown,
    expect: null,
  },
  {
    why: 'an answer has the other’s subject',
    subject: 'Re: Harbour Foods and you',
    body: hi('We know Harbour Foods well.'),
    known: isKnown,
    expect: null,
  },
  {
    why: 'it was talked about before',
    body: hi('Harbour Foods sends its regards.'),
    known: { ...isKnown, timeline: ['Lunch with Anna, she comes from Harbour Foods'] },
    expect: null,
  },
  {
    why: 'only the quoted text names somebody',
    body: hi('Fine.\n\n> Ben Okafor asked me.'),
    known: isKnown,
    expect: null,
  },
] satisfies Case[];
