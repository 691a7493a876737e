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
    ['version 2.0', card('FN:A', '2.0'), { code: 'cardVersion', params: { line: 1, version: '2.0' } }],
    ['no version', 'BEGIN:VCARD\nFN:A\nEND:VCARD', { code: 'cardVersion' }],
    ['something between the cards', `${card('FN:A')}FN:B\n${card('FN:C')}`, { code: 'notCards', params: { line: 5 } }],
  ])('%s is refused, with its place', (_why, text, problem) => expect(readCards(text)).toMatchObject({ problem }));
});

describe('a card of version 2.1', () => {
  const qp = 'ENCODING=QUOTED-PRINTABLE';
  it.each<[why: string, lines: string, expected: object]>([
    [
      'as Outlook writes it',
      [
        `N;LANGUAGE=de;CHARSET=Windows-1252;${qp}:M=FCller;J=F6rg;;Dr.`,
        `FN;CHARSET=Windows-1252;${qp}:Dr. J=F6rg M=FCller`,
        `ORG;CHARSET=Windows-1252;${qp}:B=E4cker GmbH;Einkauf`,
        'TITLE:Leiter',
        'TEL;WORK;VOICE:+49 30 1',
        'TEL;PREF;CELL;VOICE:+49 170 2',
        'X-MS-OL-DEFAULT-POSTAL-ADDRESS:2',
        'EMAIL;PREF;INTERNET:joerg@baecker.example',
        'PHOTO;TYPE=JPEG;ENCODING=BASE64:',
        ' /9j/4AAQSkZJRgABAQEASABIAAD/',
        ' 2wBDAAgGBgcGBQgHBwcJCQ==',
        '',
        'REV:20261122T080000Z',
      ].join('\r\n'),
      {
        name: 'Dr. Jörg Müller',
        given: 'Jörg',
        family: 'Müller',
        honorific: 'Dr.',
        company: 'Bäcker GmbH',
        role: 'Leiter',
        phone: '+49 170 2',
        email: 'joerg@baecker.example',
      },
    ],
    [
      'as an old telephone writes it',
      [
        `N;CHARSET=UTF-8;${qp}:=C3=85ngstr=C3=B6m;Zo=C3=AB;;;`,
        'TEL;CELL:+46 1',
        'EMAIL;HOME:zoe@angstrom.example',
        'PHOTO;ENCODING=BASE64;JPEG:/9j/4AAQSkZJRgABAQEASABIAAD',
        '2wBDAAgGBgcGBQgHBwcJCQ==',
        '',
      ].join('\n'),
      { name: 'Zoë Ångström', given: 'Zoë', family: 'Ångström', phone: '+46 1', email: 'zoe@angstrom.example' },
    ],
    ['a bare encoding', 'FN;QUOTED-PRINTABLE:Zo=C3=AB', { name: 'Zoë' }],
    ['no charset: UTF-8 where it is', `FN;${qp}:Zo=C3=AB`, { name: 'Zoë' }],
    ['no charset: Windows where it is not', `FN;${qp}:Zo=EB`, { name: 'Zoë' }],
    ['a charset that there is not', `FN;CHARSET=X-NONE;${qp}:Zo=C3=AB`, { name: 'Zoë' }],
    ['a charset that is not the one', `FN;CHARSET=UTF-8;${qp}:Zo=EB`, { name: 'Zoë' }],
    [
      'a soft line break',
      `FN:A\r\nNOTE;${qp}:likes li=\r\nlies, =\r\n and the sea`,
      { note: 'likes lilies,  and the sea' },
    ],
    ['one within a letter', `FN;${qp}:Zo=C3=\r\n=AB`, { name: 'Zoë' }],
    ['line breaks of a text', `FN:A\r\nNOTE;${qp}:one=0D=0Atwo`, { note: 'one\ntwo' }],
    ['a colon behind a soft break', `FN:A\r\nNOTE;${qp}:see=\r\nTEL:1`, { note: 'seeTEL:1', phone: '' }],
    ['signs that separate, written as bytes', `N;${qp}:Ltd=3B Smith;Anna`, { family: 'Ltd; Smith', given: 'Anna' }],
    ['an equals sign that is none of it', 'FN:1 = 1=', { name: '1 = 1=' }],
    ['folded at a blank, which stays', 'FN:A\r\nNOTE:likes\r\n lilies', { note: 'likes lilies' }],
    ['what is no byte', `FN;${qp}:50 =ZZ =4`, { name: '50 =ZZ =4' }],
  ])('%s', (_, lines, expected) => {
    expect(cardsOf(card(lines, '2.1'))).toMatchObject([expected]);
  });

  it('may stand beside one of version 3, which folds in its own way', () => {
    const old = card('FN:A\r\nNOTE:likes\r\n lilies', '2.1');
    const later = card('FN:B\r\nNOTE:likes li\r\n lies');
    expect(cardsOf(old + later + old).map(({ note }) => note)).toEqual([
      'likes lilies',
      'likes lilies',
      'likes lilies',
    ]);
  });

  it('that is cut off within a soft break is told', () => {
    expect(readCards(`BEGIN:VCARD\r\nVERSION:2.1\r\nFN;${qp}:A=`)).toEqual({
      problem: { code: 'cardCutOff', params: { line: 1 } },
    });
  });
});

describe('a customer as a card', () => {
  it.each(['3.0', '4.0'] as const)('of version %s comes back as it was', (version) => {
    fc.assert(
      fc.property(
        fc.record({
          // Nobody is kept without a name.
          name: fc.string({ unit: 'grapheme', minLength: 1 }).filter((name) => name.trim() !== ''),
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
            name: clean(texts.name),
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
