import type { LocalDate } from '../model/row';
import type { RuleTally } from '../slips/tally';
import type { Shelved } from './kept';
import type { Span } from './month';
import type { MonthShelf } from './shelves';

export const metricIds = [
  'csat',
  'nps',
  'referrals',
  'repeat',
  'dormant',
  'first-answer',
  'on-time',
  'caught',
  'precision',
] as const;
export type MetricId = (typeof metricIds)[number];

/** `share`: 0 to 1. `score`: -100 to 100. `hours`, `count`: zero or more. */
export type Unit = 'share' | 'score' | 'hours' | 'count';

/** What customers said of us: how many gave 1, 2, 3, 4, 5, and how many 0 to 10. */
export interface Answers {
  readonly rated: readonly number[];
  readonly asked: readonly number[];
}

/** All that numbers are worked out of. */
export interface Facts {
  readonly shelves: Readonly<Record<MonthShelf, Shelved>>;
  answersIn(span: Span): Answers;
  slipsIn(span: Span): readonly RuleTally[];
  readonly today: LocalDate;
}

/** Some months, and the last day in them that counts. */
export interface Period extends Span {
  readonly day: LocalDate;
}

/** One number that a figure is made of, beside it. */
export interface Part {
  /** Makes the key of its text. */
  readonly code: string;
  readonly value: number;
  readonly unit: Unit;
}

/** `value` is null where there are too few to say; `low` and `high` bound it, and are null where nothing does. */
export interface Measured {
  readonly value: number | null;
  readonly low: number | null;
  readonly high: number | null;
  /** Of how many. */
  readonly n: number;
  readonly parts: readonly Part[];
}

export interface Metric {
  readonly id: MetricId;
  readonly unit: Unit;
  /** With fewer, it stays silent. */
  readonly fewest: number;
  /** How many months each point of its line tells of; the last of them names it. */
  readonly rolls: number;
  /** What is better. */
  readonly better: 'more' | 'less';
  measure(facts: Facts, period: Period): Measured;
}

export const count = (code: string, value: number): Part => ({ code, value, unit: 'count' });
