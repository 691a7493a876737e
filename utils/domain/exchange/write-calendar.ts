import { addDays } from '../followups/local-date';
import type { Instant, LocalDate } from '../model/row';
import { escapeText, foldLine } from './content-line';
import { revOf } from './write-card';

/** A day that something is due on. */
export interface DueEvent {
  /** The same as long as it is the same: a calendar that takes the file again changes its entry. */
  readonly id: string;
  readonly day: LocalDate;
  /** What to do, and for whom. */
  readonly title: string;
  /** Why now. */
  readonly reason: string;
  readonly changedAt: Instant;
  /** How often it has changed: a calendar keeps the highest. */
  readonly rev: number;
}

/** A calendar of all-day entries (RFC 5545). They take up no time: nobody is busy because a reply is owed. */
export function writeCalendar(name: string, events: readonly DueEvent[], now: Instant): string {
  const head = [
    'BEGIN:VCALENDAR',
    'VERSION:2.0',
    'PRODID:-//Waymark//Follow-ups//EN',
    'CALSCALE:GREGORIAN',
    'METHOD:PUBLISH',
    `X-WR-CALNAME:${escapeText(name)}`,
  ];
  return [...head, ...events.flatMap((event) => linesOf(event, now)), 'END:VCALENDAR'].map(foldLine).join('');
}

const linesOf = ({ id, day, title, reason, changedAt, rev }: DueEvent, now: Instant): readonly string[] => [
  'BEGIN:VEVENT',
  `UID:${escapeText(id)}@waymark.invalid`,
  `DTSTAMP:${revOf(now)}`,
  `LAST-MODIFIED:${revOf(changedAt)}`,
  `SEQUENCE:${rev - 1}`,
  `DTSTART;VALUE=DATE:${bare(day)}`,
  `DTEND;VALUE=DATE:${bare(addDays(day, 1))}`,
  `SUMMARY:${escapeText(title)}`,
  ...(reason === '' ? [] : [`DESCRIPTION:${escapeText(reason)}`]),
  'CATEGORIES:Waymark',
  'CLASS:PRIVATE',
  'TRANSP:TRANSPARENT',
  'STATUS:CONFIRMED',
  'END:VEVENT',
];

const bare = (day: LocalDate): string => day.replaceAll('-', '');
