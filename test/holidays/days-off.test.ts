// @vitest-environment node
import Holidays from 'date-holidays';
import { describe, expect, it } from 'vitest';
import { daysOff } from '../../utils/holidays/days-off';
import { countriesWithHolidays } from '../../utils/state/countries';

describe('the days off of a country', () => {
  const cases: readonly [country: string, day: string, off: boolean, why: string][] = [
    ['DE', '2026-12-25', true, 'Christmas'],
    ['DE', '2026-05-14', true, 'moves with Easter'],
    ['DE', '2026-12-24', false, 'observed, and no public holiday'],
    ['DE', '2026-01-06', false, 'of some regions only'],
    ['DE', '2027-01-01', true, 'of the second year'],
    ['DE', '2025-10-03', false, 'of a year that was not asked for'],
    ['US', '2026-11-26', true, 'the fourth Thursday'],
    ['US', '2026-07-03', true, 'in the place of a Saturday'],
    ['GB', '2026-12-28', true, 'in the place of a Saturday'],
    ['RO', '2026-01-02', true, 'the second of two days'],
    ['TR', '2026-03-22', true, 'the third day of a feast'],
    ['IS', '2026-12-24', false, 'from one in the afternoon on'],
    ['CN', '2026-05-04', false, 'from noon on, for some'],
    ['ZZ', '2026-12-25', false, 'nothing is known'],
    ['', '2026-12-25', false, 'no country'],
  ];
  it.each(cases)('%s %s: %s (%s)', (country, day, off) => {
    expect(daysOff(country, [2026, 2027]).includes(day)).toBe(off);
  });

  it('come in their order, each once', () => {
    const days = daysOff('AT', [2026, 2027, 2026]);
    expect(days).toEqual([...new Set(days)].sort());
    expect(days.length).toBeGreaterThan(20);
  });

  it('can be told of every country that is offered', () => {
    expect(countriesWithHolidays()).toEqual(Object.keys(new Holidays().getCountries()).sort());
    for (const country of countriesWithHolidays()) {
      for (const day of daysOff(country, [2026])) expect(day, country).toMatch(/^202[567]-\d\d-\d\d$/);
    }
  });
});
