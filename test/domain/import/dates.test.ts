import { describe, expect, it } from 'vitest';
import { type DateOrder, noDates, readDate, settleDates, weighDate } from '../../../utils/domain/import/dates';

describe('a date', () => {
  const cases: readonly [text: string, order: DateOrder, day: string | null, why: string][] = [
    ['2026-11-02', 'mdy', '2026-11-02', 'ISO in any order'],
    ['2026-11-02T10:33:00Z', 'dmy', '2026-11-02', 'with a time'],
    ['2026-11-02 10:33:00 +0100', 'dmy', '2026-11-02', 'as shops export it'],
    ['2026/11/2', 'dmy', '2026-11-02', 'with slashes'],
    ['20261102', 'dmy', '2026-11-02', 'without anything'],
    ['2.11.2026', 'dmy', '2026-11-02', 'German'],
    ['02/11/2026', 'dmy', '2026-11-02', 'day first'],
    ['02/11/2026', 'mdy', '2026-02-11', 'month first'],
    ['11/02/26', 'mdy', '2026-11-02', 'two digits of the year'],
    ['02-11-99', 'dmy', '1999-11-02', 'of the last century'],
    ['3/4/2026 12:00 PM', 'mdy', '2026-03-04', 'with a time of the day'],
    ['2 November 2026', 'dmy', '2026-11-02', 'in words'],
    ['2. März 2026', 'dmy', '2026-03-02', 'in German words'],
    ['1er juin 2026', 'dmy', null, 'a French first is not read, and refused'],
    ['2 juin 2026', 'dmy', '2026-06-02', 'in French words'],
    ['2 de noviembre de 2026', 'dmy', '2026-11-02', 'in Spanish words'],
    ['November 2, 2026', 'dmy', '2026-11-02', 'in American words'],
    ['Nov 2 2026', 'mdy', '2026-11-02', 'short'],
    ['25/12/2026', 'mdy', null, 'never swapped to make it fit'],
    ['12/25/2026', 'dmy', null, 'nor the other way'],
    ['31.02.2026', 'dmy', null, 'no such day'],
    ['29.02.2028', 'dmy', '2028-02-29', 'a leap year'],
    ['2026-13-01', 'dmy', null, 'no such month'],
    ['1/2.2026', 'dmy', null, 'mixed signs'],
    ['45963', 'dmy', null, 'a number of a spreadsheet'],
    ['soon', 'dmy', null, 'a word'],
    ['', 'dmy', null, 'nothing'],
    ['1800-01-01', 'dmy', null, 'too long ago'],
  ];
  it.each(cases)('%s read %s is %s (%s)', (text, order, day) => {
    expect(readDate(text, order)).toBe(day);
  });
});

describe('the order of day and month in a column', () => {
  const cases: readonly [
    cells: readonly string[],
    preferred: DateOrder,
    order: DateOrder,
    sure: boolean,
    why: string,
  ][] = [
    [['03/04/2026', '25/04/2026'], 'mdy', 'dmy', true, 'one cell settles it'],
    [['03/04/2026', '04/25/2026'], 'dmy', 'mdy', true, 'the other way'],
    [['03/04/2026', '04/05/2026'], 'mdy', 'mdy', false, 'nothing settles it: the preferred one, not sure'],
    [['03/04/2026', '04/05/2026'], 'dmy', 'dmy', false, 'and so'],
    [['03.04.2026'], 'mdy', 'dmy', true, 'dots are day first'],
    [['04/04/2026'], 'mdy', 'mdy', true, 'the same either way'],
    [['2026-03-04'], 'mdy', 'mdy', true, 'ISO needs no order'],
    [['25/04/2026', '04/25/2026', '26/04/2026'], 'mdy', 'dmy', false, 'contradictory: the more frequent, not sure'],
    [['hello', ''], 'dmy', 'dmy', true, 'no dates at all'],
  ];
  it.each(cases)('%s, %s preferred: %s, sure: %s (%s)', (cells, preferred, order, sure) => {
    expect(settleDates(cells.reduce(weighDate, noDates), preferred)).toEqual({ order, sure });
  });
});
