import { expect, it } from 'vitest';
import { distance } from '../../../utils/domain/names/distance';
import { oneTypoOff } from '../../../utils/domain/people/typos';

it.each([
  ['schmidt', 'shmidt', 'one left out'],
  ['schmidt', 'schmiddt', 'one too many'],
  ['schmidt', 'schnidt', 'one changed'],
  ['schmidt', 'scmhidt', 'two swapped'],
  ['иванов', 'ивонов', 'in its own alphabet'],
])('%s may have been meant by %s (%s)', (meant, typed) => {
  expect(oneTypoOff(typed)).toContain(meant);
});

it('is never further off, and never the word itself', () => {
  const words = oneTypoOff('lind');
  expect(words.length).toBeGreaterThan(200);
  expect(words.filter((word) => distance(word, 'lind', 1) !== 1)).toEqual([]);
});
