import { instantAt } from '../followups/local-date';
import type { Instant } from '../model/row';
import { type DateOrder, readDate } from './dates';

const time =
  /[\sT,]+(?:at\s+|um\s+)?(\d{1,2})[:.h](\d{2})(?:[:.](\d{2})(?:[.,]\d{1,9})?)?\s*([ap])?\.?(?:m\.?)?\s*(z|utc|gmt|[+-]\d{2}:?\d{2})?$/i;

/**
 * A moment as a file writes it: `2026-11-02`, `2026-11-02T14:30` where no zone stands beside it, an instant in UTC where
 * one does. Null when the text is no date, or its time none of a day.
 */
export function readWhen(text: string, order: DateOrder): string | null {
  const cell = text.trim().slice(0, 60);
  const match = time.exec(cell);
  const day = readDate(match ? cell.slice(0, match.index) : cell, order);
  if (!match || day === null) return day;
  const [, hours = '', minutes = '', seconds = '0', half, zone] = match;
  const hour = hourOf(Number(hours), half);
  if (hour === null || Number(minutes) > 59 || Number(seconds) > 59) return null;
  const clock = `${two(hour)}:${minutes}`;
  if (!zone) return `${day}T${clock}`;
  return new Date(Date.parse(`${day}T${clock}:${two(Number(seconds))}Z`) - aheadOf(zone)).toISOString();
}

const two = (number: number): string => `${number}`.padStart(2, '0');

function hourOf(hour: number, half: string | undefined): number | null {
  if (half === undefined) return hour < 24 ? hour : null;
  if (hour < 1 || hour > 12) return null;
  return (hour % 12) + (half.toLowerCase() === 'p' ? 12 : 0);
}

function aheadOf(zone: string): number {
  const match = /([+-])(\d{2}):?(\d{2})/.exec(zone);
  if (!match) return 0;
  const minutes = Number(match[2]) * 60 + Number(match[3]);
  return (match[1] === '-' ? -1 : 1) * minutes * 60_000;
}

const noon = 12 * 60;

/** The instant that is meant; a day alone is its noon where the user is. */
export function instantOf(when: string, zone: string): Instant {
  if (when.endsWith('Z')) return Date.parse(when);
  const [day = '', clock] = when.split('T');
  const [hours = 0, minutes = 0] = clock?.split(':').map(Number) ?? [];
  return instantAt(day, clock ? hours * 60 + minutes : noon, zone);
}
