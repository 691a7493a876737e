import { expect, it } from 'vitest';
import { parseShownDate } from '../../../utils/sites/sogo/date';

const utc = (year: number, month: number, day: number, hour: number, minute: number) =>
  Date.UTC(year, month - 1, day, hour, minute);
const local = (year: number, month: number, day: number, hour: number, minute: number) =>
  new Date(year, month - 1, day, hour, minute).getTime();

const cases: readonly [text: string, language: string, instant: number | null, why: string][] = [
  ['Thursday, November 19, 2026 11:17 UTC', 'en', utc(2026, 11, 19, 11, 17), 'as SOGo writes it'],
  ['Donnerstag, 19. November 2026 11:17 UTC', 'de', utc(2026, 11, 19, 11, 17), 'in German'],
  ['Freitag, 05. März 2027 08:05 UTC', 'de', utc(2027, 3, 5, 8, 5), 'a letter beyond ASCII'],
  ['jeudi, 19 août 2026 11:17 UTC', 'fr', utc(2026, 8, 19, 11, 17), 'in French'],
  ['2026. november 19., csütörtök 11:17 UTC', 'hu', utc(2026, 11, 19, 11, 17), 'year first'],
  ['czwartek, 19 listopada 2026 11:17 UTC', 'pl', utc(2026, 11, 19, 11, 17), 'the form beside a day'],
  ['Thursday, November 19, 2026 1:17 PM UTC', 'en', utc(2026, 11, 19, 13, 17), 'afternoon'],
  ['Thursday, November 19, 2026 12:17 AM UTC', 'en', utc(2026, 11, 19, 0, 17), 'midnight'],
  ['Thursday, November 19, 2026 11:17 CET', 'en', local(2026, 11, 19, 11, 17), 'another zone is taken for one’s own'],
  ['19.11.2026 11:17', 'de', local(2026, 11, 19, 11, 17), 'dots: day first'],
  ['2026-11-19 11:17', 'en', local(2026, 11, 19, 11, 17), 'year first'],
  ['03/04/2026 11:17', 'en', null, 'nobody knows which is the day'],
  ['Yesterday 11:17', 'en', null, 'no date'],
  ['Thursday, November 19, 2026', 'en', null, 'no time'],
  ['Thursday, November 45, 2026 11:17', 'en', null, 'no such day'],
  ['quinta-feira, 19 outubro 2026 11:17', 'pt_BR', null, 'a language that is not named as usual'],
  ['Thursday, November 19, 2026 11:17 UTC', '', utc(2026, 11, 19, 11, 17), 'no language is named'],
  ['', 'en', null, 'nothing'],
];

it.each(cases)('%s in %s -> %s (%s)', (text, language, instant) => {
  expect(parseShownDate(text, language)).toBe(instant);
});
