import { expect, it } from 'vitest';
import { writeCalendar } from '../../../utils/domain/exchange/write-calendar';

const event = {
  id: 'f1',
  day: '2026-12-31',
  title: 'Answer: Anna Schmidt; Contoso, Berlin',
  reason: 'Wrote 3 days ago.\nIt is urgent',
  changedAt: Date.UTC(2026, 10, 20, 9),
  rev: 3,
};

it('a calendar has an all-day entry for each day, which ends on the next', () => {
  expect(writeCalendar('Waymark', [event], Date.UTC(2026, 10, 22, 8)).split('\r\n')).toEqual([
    'BEGIN:VCALENDAR',
    'VERSION:2.0',
    'PRODID:-//Waymark//Follow-ups//EN',
    'CALSCALE:GREGORIAN',
    'METHOD:PUBLISH',
    'X-WR-CALNAME:Waymark',
    'BEGIN:VEVENT',
    'UID:f1@waymark.invalid',
    'DTSTAMP:20261122T080000Z',
    'LAST-MODIFIED:20261120T090000Z',
    'SEQUENCE:2',
    'DTSTART;VALUE=DATE:20261231',
    'DTEND;VALUE=DATE:20270101',
    'SUMMARY:Answer: Anna Schmidt\\; Contoso\\, Berlin',
    'DESCRIPTION:Wrote 3 days ago.\\nIt is urgent',
    'CATEGORIES:Waymark',
    'CLASS:PRIVATE',
    'TRANSP:TRANSPARENT',
    'STATUS:CONFIRMED',
    'END:VEVENT',
    'END:VCALENDAR',
    '',
  ]);
});

it('a name can begin no entry of its own', () => {
  const text = writeCalendar('W', [{ ...event, title: 'x\r\nEND:VEVENT\r\nBEGIN:VALARM' }], 0);
  expect(text.match(/^(?:BEGIN|END):/gm)).toHaveLength(4);
  expect(text).not.toContain('VALARM\r\n ');
});
