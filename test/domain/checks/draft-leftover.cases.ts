import type { Case } from './case';

const never = { words: { never: ['cheapest price', 'Schnäppchen'], fine: [], colleagues: [], companies: [] } };
const paper = (text: string): Case['attachments'] => [
  {
    name: 'quote.pdf',
    type: 'application/pdf',
    document: { text, parts: [{ kind: 'page', number: 1, start: 0, end: text.length }] },
  },
];
const marked = 'Hi Anna,\n\nwe deliver on 3 May.\n\nMia';
const span = (text: string, said: string): Case['spans'] => {
  const start = text.indexOf(said);
  return [{ start, end: start + said.length, kind: 'highlight' }];
};

export default [
  { why: 'a note to oneself', body: 'Hi Anna,\n\nTODO: check the price.\n\nMia', expect: 'TODO', severity: 'warn' },
  { why: 'in brackets', body: 'The price is lower now (TODO).', expect: 'TODO' },
  { why: 'at the start of a line', body: 'Hi Anna,\n\nTODO add the delivery date', expect: 'TODO' },
  { why: 'fix me', body: 'FIXME: the second page', expect: 'FIXME' },
  { why: 'crosses for a number', body: 'We can deliver within XXX days.', expect: 'XXX' },
  { why: 'crosses after a colon', body: 'Your order number: XXX', expect: 'XXX' },
  { why: 'crosses for a price', body: 'The price is EUR XXX.', expect: 'EUR XXX' },
  { why: 'small crosses for a price', body: 'Der Preis beträgt EUR xxx.', expect: 'EUR xxx' },
  { why: 'crosses before the currency', body: 'Das kostet xx,xx € im Monat.', expect: 'xx,xx €' },
  { why: 'crosses for a share', body: 'You get XX% off.', expect: 'XX%' },
  { why: 'a date to come', body: 'Wir liefern am xx.xx.xxxx.', expect: 'xx.xx.xxxx' },
  { why: 'a date with a year', body: 'Valid until XX/XX/2026.', expect: 'XX/XX/2026' },
  { why: 'a date of letters', body: 'Die Lieferung erfolgt am TT.MM.JJJJ.', expect: 'TT.MM.JJJJ' },
  { why: 'an open price', body: 'Price: TBD', expect: 'TBD' },
  { why: 'an open price, with its currency', body: 'That makes EUR TBD for both.', expect: 'TBD' },
  { why: 'open, in brackets', body: 'We deliver on [TBC].', expect: '[TBC]' },
  { why: 'insert', body: 'We met at [insert drawing].', expect: '[insert drawing]' },
  { why: 'insert, in angle brackets', body: 'The discount is <insert>.', expect: '<insert>' },
  { why: 'German', body: 'Die Lieferzeit beträgt [bitte ergänzen].', expect: '[bitte ergänzen]' },
  { why: 'French', body: 'Le montant est [à compléter].', expect: '[à compléter]' },
  { why: 'question marks for a price', body: 'The total is EUR ???.', expect: 'EUR ???' },
  { why: 'question marks for a number', body: 'We need ??? pieces by May.', expect: '???' },
  { why: 'question marks for a day', body: 'We can deliver on ??? at the latest.', expect: '???' },
  { why: 'filler', body: 'Our machine: Lorem ipsum dolor sit amet.', expect: ['Lorem ipsum', 'dolor sit amet'] },
  {
    why: 'in the subject',
    body: 'Hi Anna,\n\nfine.',
    subject: 'Quote XX.XX.XXXX',
    expect: 'XX.XX.XXXX',
    expectIn: 'subject',
  },
  { why: 'highlighted', body: marked, spans: span(marked, '3 May'), expect: '3 May' },
  { why: 'what the business never says', body: 'You get the cheapest price.', known: never, expect: 'cheapest price' },
  { why: 'in any case and accents', body: 'Ein echtes SCHNAPPCHEN.', known: never, expect: 'SCHNAPPCHEN' },
  {
    why: 'never, in the subject',
    body: 'Hi.',
    subject: 'Cheapest Price',
    known: never,
    expect: 'Cheapest Price',
    expectIn: 'subject',
  },
  {
    why: 'in a document',
    body: 'Hi Anna,',
    attachments: paper('Delivery within XXX days.'),
    expect: 'XXX',
    expectIn: 'attachment',
  },

  { why: 'kisses', body: 'See you soon XXX', expect: null },
  { why: 'kisses on a line', body: 'See you soon,\nMia\nXXX', expect: null },
  { why: 'a size', body: 'We have it in XXL and XXXL.', expect: null },
  { why: 'a Roman number', body: 'The tickets for Super Bowl XXX are gone.', expect: null },
  { why: 'a type', body: 'The pump XXX-200 is in stock.', expect: null },
  { why: 'all in Spanish', body: 'El precio es con TODO incluido.', expect: null },
  { why: 'all, shouted', body: 'TODO INCLUIDO EN EL PRECIO', expect: null },
  { why: 'a TODO list', body: 'I put it on my TODO list.', expect: null },
  { why: 'small letters', body: 'It is on my todo for tomorrow.', expect: null },
  { why: 'a programme with an open place', body: 'Hong Kong: TBD\nSanya: Sheraton', expect: null },
  { why: 'a time to be told', body: 'Time and place TBC.', expect: null },
  { why: 'what?', body: 'You did what???', expect: null },
  { why: 'a French question', body: 'Vous venez ???', expect: null },
  { why: 'a link to click', body: 'Please [click here] to see it.', expect: null },
  { why: 'brackets to the reader', body: 'It is 40 EUR (add 20 % for delivery).', expect: null },
  { why: 'an aside', body: 'She said that they [the company] agreed.', expect: null },
  { why: 'the format of a date', body: 'Please write the date in the format DD/MM/YYYY.', expect: null },
  { why: 'a masked card', body: 'Card xxxx-xxxx-xxxx-1234 was charged.', expect: null },
  { why: 'quoted', body: 'Fine.\n\n> TODO: check the price', expect: null },
  {
    why: 'a highlighted quote',
    body: marked,
    spans: [
      { start: 0, end: 2, kind: 'quote' },
      { start: 0, end: 2, kind: 'highlight' },
    ],
    expect: null,
  },
  { why: 'a highlighted blank', body: marked, spans: [{ start: 8, end: 10, kind: 'highlight' }], expect: null },
  { why: 'a part of a word', body: 'It is a schnäppchenmarkt.', known: never, expect: null },
  { why: 'no list', body: 'You get the cheapest price.', expect: null },
  { why: 'an address of the web', body: 'See https://shop.example/TODO for more.', expect: null },
  { why: 'a document without any', body: 'Hi Anna,', attachments: paper('Delivery within 3 days.'), expect: null },
  { why: 'an XX film', body: 'The XX are playing on Friday.', expect: null },
  { why: 'a wireless standard', body: 'It has two XX connectors.', expect: null },
  { why: 'code', body: 'Open src/TODO.md in the editor.', expect: null },
] satisfies Case[];
