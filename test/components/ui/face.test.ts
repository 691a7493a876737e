import { expect, test } from 'vitest';
import { initials } from '../../../components/ui/face';

test.each([
  ['Anna Schmidt', 'AS', 'first and last'],
  ['Anna Maria von Schmidt', 'AS', 'the words between are left out'],
  ['Anna', 'A', 'one word'],
  ['anna.schmidt@kestrel.example', 'A', 'an address gives one letter'],
  ['élodie çelik', 'ÉÇ', 'accents stay'],
  ['李 雷', '李雷', 'any script'],
  ['"Schmidt, Anna"', 'SA', 'marks are no letters'],
  ['', '', 'nothing'],
  ['<img src=x>', 'IX', 'text is text'],
])('%s -> %s (%s)', (name, expected) => {
  expect(initials(name)).toBe(expected);
});
