import { expect, it } from 'vitest';
import { parseShownDate } from '../../../utils/sites/dom/shown-date';

const at = (hour: number, minute = 30, day = 21, month = 11) => new Date(2026, month - 1, day, hour, minute).getTime();
const then = new Date(2025, 10, 18, 10, 19).getTime();

const cases: readonly [text: string, language: string, instant: number | null, why: string][] = [
  ['Nov 21, 2026, 9:30 AM', 'en', at(9), 'English'],
  ['Sat, Nov 21, 2026, 9:30\u202fPM', 'en', at(21), 'with a weekday and a narrow space'],
  ['Sat, 21 Nov 2026 at 21:30', 'en-GB', at(21), 'British'],
  ['May 3, 2026, 12:05 AM', 'en', at(0, 5, 3, 5), 'a month that is as long as its short form, after midnight'],
  ['Nov 21, 2026, 12:05 PM', 'en', at(12, 5), 'noon'],
  ['21. Nov. 2026, 09:30', 'de', at(9), 'German'],
  ['Samstag, 21. November 2026 um 09:30', 'de', at(9), 'with words around it'],
  ['21.11.2026, 09:30', 'de', at(9), 'with numbers only'],
  ['03.04.2026, 21:30', 'de', at(21, 30, 3, 4), 'the day comes first'],
  ['2026. nov. 21. 9:30', 'hu', at(9), 'Hungarian'],
  ['2026. november 21., szombat 21:30', 'hu', at(21), 'in full'],
  ['2026. 04. 03. 9:30', 'hu', at(9, 30, 3, 4), 'the month comes first'],
  ['21 نوفمبر 2026، 9:30 ص', 'ar', at(9), 'Arabic'],
  ['٢١ نوفمبر ٢٠٢٦، ٩:٣٠ م', 'ar', at(21), 'with digits of its own, in the evening'],
  ['21 nov. 2026, 21:30 (hace 2 días)', 'es', at(21), 'how long ago does not matter'],
  ['Nov 21, 2026, 9:30', 'en', null, 'which half of the day?'],
  ['3/4/2026, 9:30 AM', 'en', null, 'April or March?'],
  ['11/21/2026, 9:30 AM', 'en', at(9), 'can only be read in one way'],
  ['21 brumaire 2026, 09:30', 'fr', null, 'no such month'],
  ['31.02.2026, 09:30', 'de', null, 'no such day'],
  ['Tue 11/18/2025 10:19 AM', 'en-US', then, 'month and day'],
  ['Tue 18/11/2025 10:19', 'en-GB', then, 'day and month'],
  ['Mon 4/7/2025 10:19 AM', 'en-GB', new Date(2025, 3, 7, 10, 19).getTime(), 'the weekday tells that it is April'],
  ['Fri 4/7/2025 10:19 AM', 'en-US', new Date(2025, 6, 4, 10, 19).getTime(), 'and that it is July'],
  ['Wed 3/12/2025 10:19 AM', 'en-US', null, 'both are Wednesdays: it stays open'],
  ['Di, 18.11.2025 10:19', 'de', then, 'German, with the short weekday'],
  ['2025. 11. 18., K 10:19', 'hu', then, 'Hungarian: of one letter'],
  ['الثلاثاء ١٨/١١/٢٠٢٥ ١٠:١٩ ص', 'ar', then, 'Arabic, in numbers'],
  ['2025-11-18 10:19', 'de', then, 'as computers write it'],
  [
    '2025. 11. 18., K 10:19 du.',
    'hu',
    new Date(2025, 10, 18, 22, 19).getTime(),
    'halves of the day where none are used',
  ],
  ['Dienstag, 18. November 2025 um 10:19 Uhr', 'de', then, 'another word behind the time'],
  ['Tue 11/18 10:19 AM', 'en-US', null, 'no year'],
  ['09:30', 'de', null, 'no date'],
  ['21.11.2026', 'de', null, 'no time'],
  ['', 'en', null, 'nothing'],
  ['Nov 21, 2026, 9:30 AM', 'no such language', null, 'a page that names no language'],
  ['Nov 21, 2026, 9:30 AM', '', at(9), 'a page that says nothing is read as English'],
];

it.each(cases)('%s in "%s" is %s (%s)', (text, language, instant) => {
  expect(parseShownDate(text, language)).toBe(instant);
});
