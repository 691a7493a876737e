import { expect, test } from 'vitest';
import { clockAt, instantOf } from '../../utils/wording/moment';

const zone = 'Europe/Berlin';

test.each([
  ['2026-11-18', '15:05', '2026-11-18T14:05:00Z', 'winter'],
  ['2026-07-01', '15:05', '2026-07-01T13:05:00Z', 'summer'],
  ['2026-03-29', '12:00', '2026-03-29T10:00:00Z', 'the day has 23 hours'],
  ['2026-10-25', '12:00', '2026-10-25T11:00:00Z', 'the day has 25 hours'],
  ['2026-10-25', '00:30', '2026-10-24T22:30:00Z', 'before the clocks change'],
  ['2026-11-18', '00:00', '2026-11-17T23:00:00Z', 'midnight'],
  ['2026-11-18', '23:59', '2026-11-18T22:59:00Z', 'the last minute'],
])('%s %s is %s (%s)', (day, clock, iso) => {
  const at = instantOf(day, clock, zone);
  expect(new Date(at).toISOString()).toBe(iso.replace('Z', '.000Z'));
  expect(clockAt(at, zone)).toBe(clock);
});

test('a time that the clocks leave out stays on its day', () => {
  const at = instantOf('2026-03-29', '02:30', zone);
  expect(new Date(at).toISOString()).toMatch(/^2026-03-29T0[01]:30/);
});
