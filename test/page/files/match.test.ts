import { expect, it } from 'vitest';
import { type Handed, matchFiles } from '../../../utils/page/files/match';
import type { Chip } from '../../../utils/sites/site';

const chip = (name: string, size?: Chip['size'], id?: string): Chip => ({ name, type: '', size, id });
const file = (key: string, name: string, size: number | null = 100, more: Partial<Handed> = {}): Handed => ({
  key,
  name,
  size,
  composeId: 'c1',
  chip: null,
  ...more,
});

const cases: readonly [
  why: string,
  chips: readonly Chip[],
  files: readonly Handed[],
  keys: readonly (string | null)[],
][] = [
  ['by its name', [chip('a.pdf')], [file('1', 'b.pdf'), file('2', 'a.pdf')], ['2']],
  ['not by another name', [chip('a.pdf')], [file('1', 'A.pdf')], [null]],
  ['in another spelling of the same letters', [chip('Prüfung.pdf')], [file('1', 'Pru\u0308fung.pdf')], ['1']],
  ['the size is right', [chip('a.pdf', [90, 110])], [file('1', 'a.pdf', 100)], ['1']],
  ['the size is another', [chip('a.pdf', [200, 210])], [file('1', 'a.pdf', 100)], [null]],
  ['the later version', [chip('a.pdf')], [file('1', 'a.pdf'), file('2', 'a.pdf')], ['2']],
  [
    'two of one name, in their order',
    [chip('a.pdf'), chip('a.pdf')],
    [file('1', 'a.pdf'), file('2', 'a.pdf')],
    ['1', '2'],
  ],
  [
    'it stays the chip that it was',
    [chip('a.pdf', undefined, 'x')],
    [file('1', 'a.pdf', 1, { chip: 'x' }), file('2', 'a.pdf')],
    ['1'],
  ],
  ['and is no other one', [chip('a.pdf', undefined, 'y')], [file('1', 'a.pdf', 1, { chip: 'x' })], [null]],
  [
    'given to this window before another',
    [chip('a.pdf')],
    [file('1', 'a.pdf'), file('2', 'a.pdf', 1, { composeId: 'c2' })],
    ['1'],
  ],
  [
    'a window that came in the place of another',
    [chip('a.pdf', undefined, 'y')],
    [file('1', 'a.pdf', 1, { composeId: 'c0', chip: 'x' })],
    ['1'],
  ],
  ['fetched: its size is not known', [chip('a.pdf', [5, 5], 'x')], [file('1', 'a.pdf', null, { chip: 'x' })], ['1']],
  ['nothing was given', [chip('a.pdf')], [], [null]],
];

it.each(cases)('%s', (_, chips, files, keys) => {
  expect(matchFiles(chips, files, 'c1').map((found) => found?.key ?? null)).toEqual(keys);
});
