import { describe, expect, it } from 'vitest';
import { mergePeople, parseAddresses } from '../../../utils/sites/dom/addresses';

const anna = { name: 'Anna Schmidt', email: 'anna@kestrel.example' };
const ben = { name: 'Schultz, Ben', email: 'ben@harbor.example' };
const bare = { name: '', email: 'office@harbor.example' };

describe('parseAddresses', () => {
  const cases: readonly [text: string, people: readonly object[], why: string][] = [
    ['Anna Schmidt <anna@kestrel.example>', [anna], 'name and address'],
    ['office@harbor.example', [bare], 'an address alone'],
    ['Anna Schmidt <anna@kestrel.example>, office@harbor.example,', [anna, bare], 'a comma at the end'],
    ['Anna Schmidt <anna@kestrel.example>; office@harbor.example', [anna, bare], 'semicolons'],
    ['Anna Schmidt <anna@kestrel.example>\noffice@harbor.example', [anna, bare], 'line ends'],
    ['"Schultz, Ben" <ben@harbor.example>', [ben], 'a comma in quotes parts nothing'],
    ['"Ben \\"B\\" S" <ben@harbor.example>', [{ name: 'Ben "B" S', email: 'ben@harbor.example' }], 'quoted quotes'],
    ['office@harbor.example anna@kestrel.example', [bare, { name: '', email: 'anna@kestrel.example' }], 'spaces'],
    ['Anna Schmidt <anna@kestrel.example', [anna], 'still typing the bracket'],
    ['<office@harbor.example>', [bare], 'brackets without a name'],
    ['Anna Schmidt', [], 'a name alone reaches nobody'],
    ['Anna Schmidt <>', [], 'empty brackets'],
    ['office@harbor.example>', [bare], 'a bracket that is left over'],
    ['Anna Schmidt <anna>', [], 'no address in the brackets'],
    ['', [], 'nothing'],
    [' , ;, ', [], 'separators only'],
    [
      'Tom > Anna <anna@kestrel.example>',
      [{ name: 'Tom > Anna', email: 'anna@kestrel.example' }],
      'a stray bracket in a name',
    ],
    [`"${'a'.repeat(50_000)}`, [], 'an open quote that goes on and on'],
  ];
  it.each(cases)('%s -> %o (%s)', (text, people) => {
    expect(parseAddresses(text)).toEqual(people);
  });
});

describe('mergePeople', () => {
  it('takes each address once, with the name that is known', () => {
    const nameless = { name: '', email: 'ANNA@kestrel.example' };
    expect(mergePeople([nameless, bare], [anna], [{ ...anna, name: 'Other' }])).toEqual([anna, bare]);
  });
  it('takes each name once of those who have no address', () => {
    const [named, other] = ['Anna Schmidt', 'Ben Schultz'].map((name) => ({ name, email: '' }));
    expect(mergePeople([named!, other!], [named!])).toEqual([named, other]);
  });
  it('keeps people who share a name', () => {
    expect(mergePeople([anna], [{ ...anna, email: 'a2@kestrel.example' }])).toHaveLength(2);
  });
});
