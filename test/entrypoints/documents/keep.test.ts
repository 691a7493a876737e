import { expect, it } from 'vitest';
import { type Kept, keepNewest, sizeOf } from '../../../entrypoints/background/documents/keep';

const hour = 3_600_000;
const kept = (key: string, at: number, size = 100): Kept => ({ key, composeId: 'c', at, size });

const cases: readonly [why: string, list: readonly Kept[], next: readonly Kept[], now: number, keys: string][] = [
  ['all that there is room for', [kept('a', 1)], [kept('b', 2)], 3, 'a b'],
  ['the same key anew', [kept('a', 1), kept('b', 2)], [kept('a', 3)], 3, 'b a'],
  ['a day is over', [kept('a', 0), kept('b', 2 * hour)], [], 25 * hour, 'b'],
  ['the oldest give way', [kept('a', 1, 1_500_000), kept('b', 2, 300_000)], [kept('c', 3, 900_000)], 3, 'b c'],
  [
    'forty at most',
    Array.from({ length: 40 }, (_, at) => kept(`k${at}`, at)),
    [kept('new', 50)],
    60,
    `${Array.from({ length: 39 }, (_, at) => `k${at + 1}`).join(' ')} new`,
  ],
];

it.each(cases)('%s', (_, list, next, now, keys) => {
  expect(
    keepNewest(list, next, now)
      .map(({ key }) => key)
      .join(' '),
  ).toBe(keys);
});

it('counts letters and parts, and nothing for a reason', () => {
  const parts = [{ kind: 'page' as const, number: 1, start: 0, end: 5 }];
  expect(sizeOf({ isCut: false, document: { text: 'hello', parts } })).toBe(65);
  expect(sizeOf({ reason: { code: 'documentDamaged', params: {} } })).toBe(0);
});
