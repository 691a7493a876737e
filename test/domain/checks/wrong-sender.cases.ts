import type { Case } from './case';

const address = 'anna.schmidt@kunde.example';
const me = {
  names: ['Mia Keller'],
  addresses: ['mia@shop.example', 'mia@studio.example'],
  identities: [{ name: 'Mia Keller', email: 'sales@shop.example' }],
};
const body = 'Hi Anna,\n\nhere is the quote.\n\nMia';
const shop = 'mia@shop.example';
const studio = 'mia@studio.example';

interface Part extends Partial<Case> {
  readonly before?: readonly string[];
}
const one = (why: string, from: string | undefined, expect: Case['expect'], part: Part = {}): Case => {
  const { before = [shop, shop, shop], ...rest } = part;
  return {
    why,
    body,
    known: { me },
    people: [{ email: address, writtenFrom: before }],
    expect,
    ...(from ? { from } : {}),
    ...rest,
  };
};
const silent = (why: string, from: string | undefined, part: Part = {}): Case => one(why, from, null, part);
const two = ['anna.schmidt@kunde.example', 'ben@kunde.example'];
const both = (ben: readonly string[]): Case['people'] => [
  { email: address, writtenFrom: [shop, shop] },
  { email: 'ben@kunde.example', writtenFrom: ben },
];

export default [
  one('another address of mine', studio, 'Mia', { severity: 'warn', expectIn: 'body' }),
  one('another identity of mine', 'sales@shop.example', 'Mia'),
  one('with a name', 'Mia Keller <mia@studio.example>', 'Mia'),
  one('in other case', 'MIA@Studio.example', 'Mia'),
  one('with a plus part', 'mia+x@studio.example', 'Mia'),
  one('from the identity to the address', shop, 'Mia', { before: ['sales@shop.example', 'sales@shop.example'] }),
  one('two mails are enough', studio, 'Mia', { before: [shop, shop] }),
  one('the same in other case is one', studio, 'Mia', { before: ['Mia@Shop.example', shop] }),
  one('the same with a plus part is one', studio, 'Mia', { before: ['mia+crm@shop.example', shop] }),
  one('many mails', studio, 'Mia', { before: Array.from({ length: 40 }, () => shop) }),
  one('the last line that is mine', studio, 'Kind regards', {
    body: 'Hi Anna,\n\nfine.\n\nKind regards\n\n-- \nMia\nShop',
  }),
  one('above the quoted mail', studio, 'Yes.', {
    body: 'Yes.\n\nOn 3 May 2026 at 10:00 Anna <anna@kunde.example> wrote:\n> Fine?',
  }),
  one('no text, a subject', studio, 'Quote', { body: '', subject: 'Quote', expectIn: 'subject' }),
  one('to two who know one identity', studio, 'Mia', { to: two, people: both([shop, shop]) }),
  one('a copy does not count', studio, 'Mia', { cc: ['carl@kunde.example'] }),
  one('the recipient in capitals', studio, 'Mia', { to: 'Anna Schmidt <ANNA.SCHMIDT@kunde.example>' }),
  one('blanks around the last line', studio, 'Mia', { body: 'Hi Anna,\n\nfine.\n\n  Mia  \n\n' }),
  one('in German', studio, 'Mia', { body: 'Hallo Anna,\n\nanbei.\n\nMia' }),
  one('one line', studio, 'Hi Anna, fine.', { body: 'Hi Anna, fine.' }),
  one('identities alone', studio, 'Mia', {
    known: {
      me: {
        names: [],
        addresses: [],
        identities: [
          { name: '', email: shop },
          { name: '', email: studio },
        ],
      },
    },
  }),
  silent('the usual one', shop),
  silent('the usual one, in other case', 'MIA@shop.example'),
  silent('the usual one, with a plus part', 'mia+x@shop.example'),
  silent('no sender is known', undefined),
  silent('a first contact', studio, { before: [] }),
  silent('one mail is no habit', studio, { before: [shop] }),
  silent('both were used', studio, { before: [shop, studio] }),
  silent('it was used once', studio, { before: [shop, shop, shop, studio] }),
  silent('two others were used', studio, { before: [shop, 'sales@shop.example'] }),
  silent('nobody is known', studio, { people: [] }),
  silent('who wrote is not known', studio, { people: [{ email: address }] }),
  silent('the sender is none of mine', 'bot@elsewhere.example'),
  silent('the former one is none of mine any more', studio, { before: ['old@gone.example', 'old@gone.example'] }),
  silent('I am not known', studio, { known: {} }),
  silent('I have one address', shop, { known: { me: { names: [], addresses: [shop] } }, before: [studio, studio] }),
  silent('one of two is new', studio, { to: two, people: both([]) }),
  silent('one of two knows the other', studio, { to: two, people: both([studio, studio]) }),
  silent('nobody is written to', studio, { to: [] }),
  silent('no text and no subject', studio, { body: '' }),
  silent('only in copy', studio, { to: 'carl@kunde.example', cc: [address] }),
  silent('only a quoted mail and no subject', studio, { body: '> Fine?\n> Ben' }),
] satisfies Case[];
