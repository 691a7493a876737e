import type { OpportunityType } from '../../utils/domain/model/opportunity';
import type { Roadblock } from '../../utils/domain/model/roadblock';
import type { Slip } from '../../utils/domain/model/settings';

const given =
  'Ada Bruno Carla Dmitri Elif Felix Greta Hugo Ines Jonas Katja Liam Mira Noah Olga Pablo Rosa Samir Tessa Umut Vera Wim Yara Zoé Aino Benedikt Chiara David Emma Farid Gwen Henrik';
const family =
  'Adler Berg Costa Duarte Eklund Fontaine Garcia Haas Ibrahim Jansen Keller Lindgren Moretti Novak Okafor Petrov Quist Rossi Sato Tanaka Ueda Vogel Weiss Young Zeller Arslan Brandt Cohen Dubois Engel Fischer Grant Hoffmann';

/** Two of the lists go together once only, for the one is a name longer. */
export const people = (i: number): readonly [given: string, family: string] => {
  const [firsts, lasts] = [given.split(' '), family.split(' ')];
  return [firsts[i % firsts.length]!, lasts[i % lasts.length]!];
};

export const companies = [
  'Harbour Tools',
  'Nordlicht Leuchten',
  'Holzwerk Adler',
  'Azulejos del Sur',
  'Cave du Nord',
  'Saima Boats',
  'Studio Haddad',
  'Klinik am See',
  'Bakery Row',
  'Copper Kettle',
  'Fjord Outdoor',
  'Green Lane School',
  'Lakeside Hotel',
  'Mill Street Print',
  'Orchard Foods',
  'Tower Bikes',
] as const;

export const roles = ['Operations', 'Purchasing', 'Owner', 'Workshop manager', 'Office', 'Facilities'] as const;
export const owners = ['Lee', 'Kim', 'Robin'] as const;
export const personas = [
  'careful-buyer',
  'busy-decider',
  'hands-on-user',
  'price-watcher',
  'long-term-partner',
] as const;

export const notes = {
  inquiry: ['Workbenches for a new hall', 'Shelves for the archive', 'Tables for a studio', 'Met at the fair'],
  call: ['Asked for sizes and colours', 'Wants to begin in spring', 'All well, and a word about chairs', ''],
  visit: ['Lunch, and a walk through the hall', 'Tried the benches in our workshop'],
  quote: ['Twelve workbenches', 'Six drawing tables', 'Shelves for two rooms'],
  delivery: ['Complete, and a day early', 'One box came later', 'Set up on the same day'],
  invoice: ['Order number missing', 'Two lamps too many on it', ''],
  support: ['A drawer sticks', 'Which oil for the tops?', 'A leg came loose'],
  question: ['When does it arrive?', 'Can we add two chairs?', 'Is there a matching lamp?'],
  order: ['Workbenches', 'Drawing tables', 'Shelves', 'Chairs'],
  person: ['Prefers a call in the morning', 'Decides together with the workshop', 'Writes short, likes short answers'],
} as const;

export const goals = {
  awareness: ['Find somebody who delivers before spring', 'See what is possible'],
  consideration: ['Compare three offers', 'Try a bench before buying'],
  purchase: ['One order for all rooms', 'Stay within the budget'],
  'post-purchase': ['Running before the fair', 'One invoice a month', 'Spare parts within a week'],
} as const;

type Trouble = Pick<Roadblock, 'type' | 'importance' | 'text'> & { readonly kind: string; readonly stage: string };
export const roadblocks: readonly Trouble[] = [
  { kind: 'invoice', stage: 'purchase', type: 'communication', importance: 3, text: 'Invoices do not match the order' },
  {
    kind: 'quote',
    stage: 'consideration',
    type: 'price',
    importance: 2,
    text: 'The total is not clear from the quote',
  },
  {
    kind: 'call',
    stage: 'consideration',
    type: 'approval',
    importance: 1,
    text: 'Needs the signature of the head office',
  },
  { kind: 'delivery', stage: 'purchase', type: 'delivery', importance: 2, text: 'Pallets arrive at the wrong gate' },
  { kind: 'support', stage: 'post-purchase', type: 'service', importance: 3, text: 'Waits days for an answer' },
];

export const opportunities: readonly { readonly type: OpportunityType; readonly text: string }[] = [
  { type: 'upsell', text: 'A second hall opens in spring' },
  { type: 'cross-sell', text: 'Lamps that go with the benches' },
  { type: 'referral', text: 'Knows the school next door' },
  { type: 'improvement', text: 'Would try the new castors' },
];

export const slips: readonly Pick<Slip, 'rule' | 'severity' | 'text'>[] = [
  { rule: 'impersonal-greeting', severity: 'stop', text: 'To whom it may concern' },
  { rule: 'impersonal-greeting', severity: 'stop', text: 'Dear customer' },
  { rule: 'wrong-name', severity: 'stop', text: 'Dear Bruno' },
  { rule: 'leftover-field', severity: 'stop', text: '{{first_name}}' },
  { rule: 'misspelt-name', severity: 'warn', text: 'Katia' },
  { rule: 'missing-attachment', severity: 'stop', text: 'please find attached' },
  { rule: 'stale-quote', severity: 'warn', text: 'valid until 1 October' },
  { rule: 'missing-name', severity: 'hint', text: 'Hello,' },
];
