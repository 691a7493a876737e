import { describe, expect, it } from 'vitest';
import type { Mapping } from '../../../utils/domain/import/columns';
import { isRefused, readRow } from '../../../utils/domain/import/read-row';
import { splitName } from '../../../utils/domain/import/split-name';

const formats = { dateOrder: 'dmy', decimal: '.', currency: 'EUR', touchpointKind: '' } as const;
const read = (mapping: Mapping, cells: readonly string[]) => readRow(7, cells, mapping, formats);

describe('a row that is refused', () => {
  const cases: readonly [mapping: Mapping, cells: readonly string[], codes: readonly string[], why: string][] = [
    [['email', 'name'], ['', 'Anna'], ['addressMissing'], 'no address'],
    [['email'], ['anna'], ['addressUnreadable'], 'no address at all'],
    [['email'], ['anna@x'], ['addressUnreadable'], 'no domain'],
    [['email', 'otherEmails'], ['a@x.example', 'b@'], ['addressUnreadable'], 'a second one that is none'],
    [['email', 'stage'], ['a@x.example', 'Mars'], ['stageUnknown'], 'no stage'],
    [['email', 'locale'], ['a@x.example', 'Klingon'], ['languageUnknown'], 'no language'],
    [['email', 'purchaseDate'], ['a@x.example', '31.02.2026'], ['dateUnreadable'], 'no date'],
    [['email', 'purchaseAmount'], ['a@x.example', 'much'], ['amountUnreadable'], 'no amount'],
    [['email', 'purchaseKind', 'purchaseNumber'], ['a@x.example', 'gift', '1'], ['kindUnknown'], 'no kind'],
    [['email', 'purchaseState', 'purchaseNumber'], ['a@x.example', 'blue', '1'], ['stateUnknown'], 'no state'],
    [
      ['email', 'purchaseDate', 'deliveredOn'],
      ['a@x.example', '3.11.2026', '2.11.2026'],
      ['deliveredBeforeOrdered'],
      'days in the wrong order',
    ],
    [['email', 'name'], ['a@x.example', 'Anna', 'left over'], ['tooManyCells'], 'more cells than the header'],
    [['email', 'name'], ['a@x.example', 'x'.repeat(2_001)], ['cellTooLong'], 'a huge cell'],
    [['email', 'note'], ['a@x.example', 'x'.repeat(20_001)], ['cellTooLong'], 'a huge note'],
    [
      ['email', 'tags'],
      ['a@x.example', Array.from({ length: 201 }, (_, i) => i).join(';')],
      ['tooManyValues'],
      'tags without end',
    ],
    [
      ['email', 'otherEmails'],
      ['a@x.example', Array.from({ length: 20 }, (_, i) => `b${i}@x.example`).join(';')],
      ['tooManyValues'],
      'addresses without end',
    ],
    [
      ['email', 'given', 'family'],
      ['a@x.example', 'x'.repeat(1_500), 'y'.repeat(1_500)],
      ['cellTooLong'],
      'a huge name in two halves',
    ],
    [
      ['email', 'stage', 'purchaseDate'],
      ['', 'Mars', 'soon'],
      ['addressMissing', 'stageUnknown', 'dateUnreadable'],
      'everything at once',
    ],
  ];
  it.each(cases)('%s %s', (mapping, cells, codes) => {
    const row = read(mapping, cells);
    expect(isRefused(row) && row.row).toBe(7);
    expect(isRefused(row) ? row.reasons.map(({ code }) => code) : 'taken').toEqual(codes);
  });
});

describe('a row that is taken', () => {
  const cases: readonly [mapping: Mapping, cells: readonly string[], record: object, why: string][] = [
    [['email'], [' Anna@X.example '], { emails: ['Anna@X.example'], name: '', purchase: null }, 'an address is enough'],
    [['email'], ['Anna <anna@x.example>'], { emails: ['anna@x.example'] }, 'as a mail program writes it'],
    [['email'], ['a@x.example; b@x.example'], { emails: ['a@x.example', 'b@x.example'] }, 'two in a cell'],
    [['email', 'otherEmails'], ['a@x.example', 'A+news@x.example'], { emails: ['a@x.example'] }, 'the same again'],
    [['email', 'name', null], ['a@x.example', 'Anna', 'not wanted'], { name: 'Anna' }, 'a column that is left out'],
    [['email', 'name', 'phone'], ['a@x.example'], { name: '', phone: '' }, 'cells that are missing'],
    [
      ['email', 'name'],
      ['a@x.example', '<img src=x onerror=alert(1)>'],
      { name: '<img src=x onerror=alert(1)>' },
      'markup is text',
    ],
    [['email', 'name'], ['a@x.example', '=HYPERLINK("x")'], { name: '=HYPERLINK("x")' }, 'a formula is text'],
    [
      ['email', 'given', 'family'],
      ['a@x.example', 'Anna', 'Schmidt'],
      { name: 'Anna Schmidt', given: 'Anna' },
      'a name in parts',
    ],
    [
      ['email', 'name'],
      ['a@x.example', 'Frau Dr. Anna Schmidt'],
      { name: 'Anna Schmidt', honorific: 'Frau Dr.' },
      'a title before it',
    ],
    [
      ['email', 'tags', 'tags'],
      ['a@x.example', 'vip; north', 'vip'],
      { tags: ['vip', 'north'] },
      'tags of two columns',
    ],
    [['email', 'locale'], ['a@x.example', 'de_at'], { locale: 'de-AT' }, 'a language tag'],
    [['email', 'locale'], ['a@x.example', 'Französisch'], { locale: 'fr' }, 'a language by name'],
    [['email', 'stage'], ['a@x.example', 'Nach dem Kauf'], { stage: 'post-purchase' }, 'a stage in German'],
    [
      ['email', 'purchaseKind', 'purchaseCurrency'],
      ['a@x.example', 'order', 'EUR'],
      { purchase: null },
      'a kind alone is no purchase',
    ],
    [
      ['email', 'purchaseNumber', 'validUntil'],
      ['a@x.example', 'Q-1', '1.12.2026'],
      { purchase: { kind: 'quote', number: 'Q-1', validUntil: '2026-12-01' } },
      'what has an end is a quote',
    ],
    [
      ['email', 'purchaseAmount', 'purchaseCurrency', 'purchaseState'],
      ['a@x.example', '10.50', 'USD', 'paid'],
      { purchase: { kind: 'purchase', amount: { minor: 1050, currency: 'USD' }, state: 'done' } },
      'an amount with its currency',
    ],
  ];
  it.each(cases)('%s %s', (mapping, cells, record) => {
    expect(read(mapping, cells)).toMatchObject({ row: 7, ...record });
  });
});

describe('a name', () => {
  const cases: readonly [name: string, honorific: string, given: string, family: string][] = [
    ['Anna Schmidt', '', 'Anna', 'Schmidt'],
    ['Schmidt, Anna', '', 'Anna', 'Schmidt'],
    ['Schmidt, Dr. Anna Maria', 'Dr.', 'Anna Maria', 'Schmidt'],
    ['Herr Prof. Dr. Ben Groß', 'Herr Prof. Dr.', 'Ben', 'Groß'],
    ['Ludwig van Beethoven', '', 'Ludwig', 'van Beethoven'],
    ['Ivo van der Meer', '', 'Ivo', 'van der Meer'],
    ['Ana García de la Torre', '', 'Ana García', 'de la Torre'],
    ['Van Morrison', '', 'Van', 'Morrison'],
    ['Martin King, Jr.', '', 'Martin', 'King'],
    ['Cher', '', 'Cher', ''],
    ['Frau Schmidt', 'Frau', '', 'Schmidt'],
    ['Mr', '', 'Mr', ''],
    ['', '', '', ''],
    ['山田太郎', '', '山田太郎', ''],
  ];
  it.each(cases)('%s', (name, honorific, given, family) => {
    expect(splitName(name)).toEqual({ honorific, given, family });
  });
});
