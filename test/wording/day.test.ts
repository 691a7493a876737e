import { expect, test } from 'vitest';
import { dayWords, nearDayWords, spanWords, weekdayWords } from '../../utils/wording/day';

const today = '2026-11-21';

test.each([
  ['2026-11-12', 'en-GB', '12 Nov', 'this year'],
  ['2025-11-12', 'en-GB', '12 Nov 2025', 'another year is named'],
  ['2026-03-01', 'de', '1. März', 'in the language'],
])('%s in %s: %s (%s)', (day, language, expected) => {
  expect(dayWords(day, today, language)).toBe(expected);
});

test.each([
  ['2026-11-21', 'today'],
  ['2026-11-22', 'tomorrow'],
  ['2026-11-28', 'in 7 days'],
  ['2026-11-20', 'yesterday'],
  ['2026-12-05', '5 Dec'],
  ['2027-01-05', '5 Jan 2027'],
])('%s is %s', (day, expected) => {
  expect(nearDayWords(day, today, 'en-GB')).toBe(expected);
});

test.each([
  [0, 'en', 'today'],
  [0, 'de', 'heute'],
  [1, 'en', '1 day'],
  [18, 'de', '18 Tage'],
  [59, 'en', '59 days'],
  [60, 'en', '1 month'],
  [100, 'en', '3 months'],
  [730, 'en', '1 year'],
  [800, 'en', '2 years'],
])('%s days in %s: %s', (days, language, expected) => {
  expect(spanWords(days, language)).toBe(expected);
});

test('a day to choose has its weekday', () => {
  expect(weekdayWords('2026-11-26', 'en-GB')).toMatch(/^Thu,? 26 Nov$/);
});
