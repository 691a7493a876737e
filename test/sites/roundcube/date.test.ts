import { expect, it } from 'vitest';
import { parseShownDate } from '../../../utils/sites/roundcube/date';

const at = (year: number, month: number, day: number, hour: number, minute: number) =>
  new Date(year, month - 1, day, hour, minute).getTime();

const cases: readonly [text: string, order: string, instant: number | null, why: string][] = [
  ['2026-11-21 01:18', 'yy-mm-dd', at(2026, 11, 21, 1, 18), 'the default'],
  ['21.11.2026 01:18', 'dd.mm.yy', at(2026, 11, 21, 1, 18), 'day first'],
  ['03/04/2026 13:05', 'dd/mm/yy', at(2026, 4, 3, 13, 5), 'the page says which one is the day'],
  ['03/04/2026 13:05', 'mm/dd/yy', at(2026, 3, 4, 13, 5), 'and here it is the month'],
  ['2026-11-21 12:18 AM', 'yy-mm-dd', at(2026, 11, 21, 0, 18), 'midnight of a twelve-hour clock'],
  ['2026-11-21 1:18 pm', 'yy-mm-dd', at(2026, 11, 21, 13, 18), 'afternoon'],
  ['2026-11-21 12:18 p.m.', 'yy-mm-dd', at(2026, 11, 21, 12, 18), 'noon'],
  ['2026-11-21 1:18 μ.μ.', 'yy-mm-dd', null, 'a word for the afternoon that is not known'],
  ['Today 01:18', 'yy-mm-dd', null, 'no date'],
  ['2026-11-21', 'yy-mm-dd', null, 'no time'],
  ['21.11.2026 01:18', 'yy-mm-dd', null, 'text and order don’t fit'],
  ['', 'yy-mm-dd', null, 'nothing'],
  ['2026-11-21 01:18', '', null, 'no order'],
];

it.each(cases)('%s in %s -> %s (%s)', (text, order, instant) => {
  expect(parseShownDate(text, order)).toBe(instant);
});
