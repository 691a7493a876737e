import type { Journey } from '../journey/journey';
import type { LocalDate } from '../model/row';
import type { Facts, Measured, Metric, Period } from './metric';
import { metrics } from './metrics';
import { addMonths, type Month, monthsIn, type Span, spanBefore, spanUntil } from './month';
import { type StageReport, stageReport } from './stage-report';

export interface Point extends Pick<Measured, 'value' | 'low' | 'high' | 'n'> {
  readonly month: Month;
}

/** One number with all that one has to know to believe it. */
export interface MetricReport extends Pick<Metric, 'id' | 'unit' | 'fewest' | 'rolls' | 'better'> {
  readonly now: Measured;
  /** In the period before, as long. */
  readonly before: Measured;
  /** Month by month, the oldest first. */
  readonly points: readonly Point[];
}

export interface Report {
  readonly period: Span;
  readonly metrics: readonly MetricReport[];
  readonly stages: StageReport;
}

/** A span up to its last day, or up to today. */
export function periodOf(span: Span, today: LocalDate): Period {
  const end = lastDay(span.until);
  return { ...span, day: end < today ? end : today };
}

const lastDay = (month: Month): LocalDate => {
  const days = new Date(Date.UTC(Number(month.slice(0, 4)), Number(month.slice(5)), 0)).getUTCDate();
  return `${month}-${days}`;
};

/** How it has gone in so many months up to now. */
export function reportOf(facts: Facts, journey: Journey, months: number): Report {
  const { today } = facts;
  const span = spanUntil(today.slice(0, 7), months);
  const measure = (metric: Metric, over: Span) => metric.measure(facts, periodOf(over, today));
  const each = Array.from({ length: monthsIn(span) }, (_, place) => addMonths(span.from, place));
  return {
    period: span,
    metrics: metrics.map((metric) => {
      const { id, unit, fewest, rolls, better } = metric;
      return {
        id,
        unit,
        fewest,
        rolls,
        better,
        now: measure(metric, span),
        before: measure(metric, spanBefore(span)),
        points: each.map((month): Point => {
          const { value, low, high, n } = measure(metric, spanUntil(month, rolls));
          return { month, value, low, high, n };
        }),
      };
    }),
    stages: stageReport(facts, journey, span),
  };
}
