import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import { foldLine, readLine } from '../../../utils/domain/exchange/content-line';
import { cardColumns, readCards } from '../../../utils/domain/exchange/read-cards';
import { writeCard } from '../../../utils/domain/exchange/write-card';
import type { Customer } from '../../../utils/domain/model/customer';
import { customer } from '../../storage/rows';

const row = {
  id: 'c1',
  createdAt: 0,
  changedAt: Date.UTC(2026, 10, 22, 8),
  rev: 1,
  deletedAt: null,
  source: 'user',
} as const;
const anna = (part: Partial<Customer> = {}): Customer => ({ ...row, ...customer(), ...part });

const cardsOf = (text: string): readonly Record<string, string>[] => {
  const read = readCards(text);
  if ('problem' in read) throw new Error(JSON.stringify(read.problem));
  return read.cards.map(({ cells }) => Object.fromEntries(cardColumns.map((column, i) => [column, cells[i] ?? ''])));
};

const card = (lines: string, version = '3.0') => `BEGIN:VCARD\r\nVERSION:${version}\r\n${lines}\r\nEND:VCARD\r\n`;

describe('a card', () => {
  it.each<[string, string, object]>([
    [
      'of a phone',
      'N:Schmidt;Anna;;Dr.;\r\nFN:Dr. Anna Schmidt\r\nEMAIL;TYPE=INTERNET:a@x.example',
      { given: 'Anna', family: 'Schmidt', honorific: 'Dr.', email: 'a@x.example' },
    ],
    [
      'with a preferred address of version 3',
      'FN:A\r\nEMAIL:b@x.example\r\nEMAIL;TYPE=PREF,INTERNET:a@x.example',
      { email: 'a@x.example', otherEmails: 'b@x.example' },
    ],
    [
      'with a preferred address of version 4',
      'FN:A\r\nEMAIL;PREF=2:b@x.example\r\nEMAIL;PREF=1:a@x.example',
      { email: 'a@x.example', otherEmails: 'b@x.example' },
    ],
    [
      'with groups, as Apple writes them',
      'FN:A\r\nitem1.EMAIL;type=INTERNET:a@x.example\r\nitem1.X-ABLabel:_$!<Work>!$_',
      { email: 'a@x.example' },
    ],
    ['with a number as an address', 'FN:A\r\nEMAIL:a@x.example\r\nTEL;VALUE=uri:tel:+49-30-1', { phone: '+49-30-1' }],
    [
      'with a company in parts',
      'FN:A\r\nORG:Kestrel\\; Sons;Sales\r\nTITLE:Head of Sales',
      { company: 'Kestrel; Sons', role: 'Head of Sales' },
    ],
    ['with folded lines', 'FN:Anna\r\n  Schmidt\r\nNOTE:likes\r\n\t tea', { name: 'Anna Schmidt', note: 'likes tea' }],
    ['with a note of two lines', 'FN:A\r\nNOTE:one\\ntwo\\, three\\\\', { note: 'one\ntwo, three\\' }],
    ['with a colon in a quoted parameter', 'FN;X="a:b;c":Anna', { name: 'Anna' }],
    ['with categories', 'FN:A\r\nCATEGORIES:VIP,a\\,b', { tags: 'VIP;a,b' }],
    ['with line feeds alone', 'FN:A\nEMAIL:a@x.example', { email: 'a@x.example' }],
    ['with markup', 'FN:<img src=x onerror=alert(1)>', { name: '<img src=x onerror=alert(1)>' }],
  ])('%s', (_why, lines, cells) => expect(cardsOf(card(lines))).toMatchObject([cells]));

  it.each<[string, string, object]>([
    ['a text', 'hello', { code: 'notCards', params: { line: 1 } }],
    ['a list', 'Name,Email\nAnna,a@x.example', { code: 'notCards', params: { line: 1 } }],
    ['a calendar', 'BEGIN:VCALENDAR\nEND:VCALENDAR', { code: 'notCards', params: { line: 1 } }],
    ['nothing', '\n\n', { code: 'fileEmpty' }],
    ['cut off', `${card('FN:A')}BEGIN:VCARD\r\nVERSION:3.0\r\nFN:B\r\n`, { code: 'cardCutOff', params: { line: 5 } }],
    [
      'a card in a card',
      `BEGIN:VCARD\nVERSION:3.0\n${card('FN:A')}END:VCARD`,
      { code: 'cardCutOff', params: { line: 1 } },
    ],
    ['a broken line', card('FN:A\r\nnonsense'), { code: 'cardLineBroken', params: { line: 4 } }],
    ['version 2.1', card('FN:A', '2.1'), { code: 'cardVersion', params: { line: 1, version: '2.1' } }],
    ['no version', 'BEGIN:VCARD\nFN:A\nEND:VCARD', { code: 'cardVersion' }],
    ['something between the cards', `${card('FN:A')}FN:B\n${card('FN:C')}`, { code: 'notCards', params: { line: 5 } }],
  ])('%s is refused, with its place', (_why, text, problem) => expect(readCards(text)).toMatchObject({ problem }));
});

describe('a customer as a card', () => {
  it.each(['3.0', '4.0'] as const)('of version %s comes back as it was', (version) => {
    fc.assert(
      fc.property(
        fc.record({
          name: fc.string({ unit: 'grapheme', minLength: 1 }),
          given: fc.string({ unit: 'grapheme' }),
          family: fc.string(),
          honorific: fc.string(),
          role: fc.string(),
          phone: fc.string(),
          note: fc.string({ unit: 'grapheme', maxLength: 200 }),
          owner: fc.string(),
        }),
        fc.string(),
        (texts, company) => {
          const clean = (text: string) => text.trim();
          const [back] = cardsOf(writeCard(anna({ ...texts, tags: ['VIP', 'a,b'], locale: 'de' }), company, version));
          expect(back).toMatchObject({
            name: clean(texts.name) || '',
            given: clean(texts.given),
            family: clean(texts.family),
            honorific: clean(texts.honorific),
            role: clean(texts.role),
            note: texts.note,
            owner: clean(texts.owner),
            company: clean(company),
            tags: 'VIP;a,b',
            locale: 'de',
            stage: 'awareness',
          });
        },
      ),
      { numRuns: 300 },
    );
  });

  it('has lines of at most 75 octets, and no letter torn apart', () => {
    const text = writeCard(anna({ note: 'Grüße 日本語 👩‍👩‍👧 '.repeat(30) }), 'Contoso', '4.0');
    for (const line of text.split('\r\n')) {
      const bytes = new TextEncoder().encode(line);
      expect(bytes.length).toBeLessThanOrEqual(75);
      expect(new TextDecoder('utf-8', { fatal: true }).decode(bytes)).toBe(line);
    }
  });

  it('has what each version asks for', () => {
    const both = anna({ emails: ['a@x.example', 'b@x.example'], locale: 'de' });
    expect(writeCard(both, 'Contoso', '4.0').split('\r\n')).toEqual([
      'BEGIN:VCARD',
      'VERSION:4.0',
      'FN:Anna Schmidt',
      'N:Schmidt;Anna;;;',
      'EMAIL;PREF=1:a@x.example',
      'EMAIL;PREF=2:b@x.example',
      'ORG:Contoso',
      'LANG:de',
      'X-WAYMARK-STAGE:awareness',
      'UID:c1',
      'REV:20261122T080000Z',
      'END:VCARD',
      '',
    ]);
    expect(writeCard(anna({ given: '', family: '' }), '', '3.0')).toContain('\r\nN:;;;;\r\n');
  });
});

it('a line is taken apart as it was folded', () => {
  expect(
    foldLine('x'.repeat(200))
      .split('\r\n ')
      .map((piece) => piece.trim().length),
  ).toEqual([75, 74, 51]);
  expect(readLine('TEL;HOME;PREF:1')?.params.get('TYPE')).toEqual(['home', 'pref']);
  expect(readLine('no colon')).toBeNull();
});
