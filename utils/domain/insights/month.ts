import type { Instant, LocalDate } from '../model/row';

/** `2026-05`, by the clock of UTC: a kept number can't move when its reader travels. */
export type Month = string;

const latest = 8_640_000_000_000_000;

/** Of a time that no calendar knows, the last month of all. */
export const monthOf = (at: Instant): Month =>
  new Date(Math.max(-latest, Math.min(latest, at))).toISOString().slice(0, -17);

/** The day, as long as a calendar knows it. */
export const dayOf = (at: Instant): LocalDate =>
  new Date(Math.max(-latest, Math.min(latest, at))).toISOString().slice(0, -14);

/** So many months later; earlier ones by a negative number. */
export function addMonths(month: Month, by: number): Month {
  const [year = 0, place = 1] = month.split('-').map(Number);
  return new Date(Date.UTC(year, place - 1 + by)).toISOString().slice(0, 7);
}

/** When a month begins. */
export const startOfMonth = (month: Month): Instant => Date.parse(`${month}-01T00:00:00Z`);

/** The first and the last month, both of them in it. */
export interface Span {
  readonly from: Month;
  readonly until: Month;
}

/** So many months up to this one, and it among them. */
export const spanUntil = (until: Month, months: number): Span => ({ from: addMonths(until, 1 - months), until });

export function monthsIn({ from, until }: Span): number {
  const [fromYear = 0, fromMonth = 0] = from.split('-').map(Number);
  const [year = 0, month = 0] = until.split('-').map(Number);
  return (year - fromYear) * 12 + month - fromMonth + 1;
}

/** As long, and just before it. */
export const spanBefore = (span: Span): Span => spanUntil(addMonths(span.from, -1), monthsIn(span));
