import { expect, test } from 'vitest';
import { addressee, shownName } from '../../../utils/domain/names/people';

test.each([
  ['Anna Schmidt', 'anna.schmidt@kunde.example', 'Anna', 'Schmidt', true, 'the usual'],
  ['', 'anna.schmidt@kunde.example', 'Anna', 'Schmidt', true, 'the address alone'],
  ['Horváth Xerxia', 'xerxia.horvath@kunde.example', 'Xerxia', 'Horváth', true, 'the address tells the order'],
  ['Anna Xerxes', 'xerxes.anna@kunde.example', 'Anna', 'Xerxes', true, 'an address by family name'],
  ['Xerxes, Horváth', 'xerxes.horvath@kunde.example', 'Horváth', 'Xerxes', true, 'a comma tells it better'],
  ['S. Quandt', 's.quandt@kunde.example', '', 'S. Quandt', true, 'an initial for the given name'],
  ['佐藤太郎', 'sato@kunde.example', '', '佐藤太郎', true, 'a name in characters'],
  ['김민준', 'kim@kunde.example', '', '김민준', true, 'a name in Hangul'],
  ['株式会社田中', 'info@kunde.example', '', '株式会社田中', false, 'a company in characters'],
  ['Schmidt', 'x1@kunde.example', '', 'Schmidt', false, 'a family name alone'],
  ['', 'x1@kunde.example', '', '', false, 'nothing'],
])('%s <%s>: %s, %s', (name, email, given, family, known) => {
  const person = addressee({ name, email });
  expect([person.given, person.family, person.known]).toEqual([given, family, known]);
});

test('a name in characters is shown as it is', () => {
  expect(shownName(addressee({ name: '佐藤太郎', email: 'sato@kunde.example' }))).toBe('佐藤太郎');
});
