import { expect, it } from 'vitest';
import { countries } from '../../utils/state/countries';

it.each([
  ['en', 'DE', 'Germany', 'English'],
  ['de', 'DE', 'Deutschland', 'German'],
  ['de', 'AT', 'Österreich', 'German'],
  ['en', 'IN', 'India', 'its holidays are known'],
  ['en', 'JO', 'Jordan', 'chosen, though its holidays are not known'],
  ['en', 'no code', 'no code', 'out of a restored backup'],
])('in %s, %s is %s', (language, code, name, _why) => {
  const list = countries(language, code);
  expect(list.filter(({ value }) => value === code)).toEqual([{ value: code, text: name }]);
});

it('come by their names', () => {
  const names = countries('en', '').map(({ text }) => text);
  expect(names.slice(0, 2)).toEqual(['Åland Islands', 'Albania']);
  expect(names).not.toContain('');
});
