import type { Metric, Unit } from '../domain/insights/metric';
import type { Month } from '../domain/insights/month';
import type { MetricReport } from '../domain/insights/report';
import type { Translate } from '../platform';
import { spanOfHours } from './day';
import { textKey } from './text-key';

const hour = 3_600_000;

/** "84 %", "+32", "5 hours", "1,204": a number as its unit wants it. */
export function figureWords(value: number, unit: Unit, language: string): string {
  const number = (options: Intl.NumberFormatOptions) => new Intl.NumberFormat(language, options).format(value);
  switch (unit) {
    case 'share':
      return number({ style: 'percent', maximumFractionDigits: 0 });
    case 'score':
      return number({ maximumFractionDigits: 0, signDisplay: 'exceptZero' });
    case 'hours':
      return spanOfHours(value * hour, language);
    case 'count':
      return number({ maximumFractionDigits: 0 });
  }
}

/** "May 2026", or "May" where a year would be too much. */
export const monthWords = (month: Month, language: string, options: Intl.DateTimeFormatOptions = {}): string =>
  new Intl.DateTimeFormat(language, { month: 'short', year: 'numeric', ...options, timeZone: 'UTC' }).format(
    new Date(`${month}-15T12:00:00Z`),
  );

/** What one of the numbers beside a figure is; a check goes by its own name. */
export const partWords = (code: string, t: Translate): string =>
  code.startsWith('rule-') ? t(textKey('rule', code.slice(5))) : t(textKey('part', code));

/** How sure a figure is: its bounds, in words that say what they bound. */
export function boundsWords({ now, unit }: Pick<MetricReport, 'now' | 'unit'>, language: string, t: Translate): string {
  if (now.low === null || now.high === null) return '';
  const figure = (bound: number) => figureWords(bound, unit, language);
  return t(unit === 'hours' ? 'insightMiddleHalf' : 'insightInterval', figure(now.low), figure(now.high));
}

/** Which way it went since the period before: whether it is good, and in words. Null where nobody can say. */
export function changeWords(
  { now, before, unit, better }: MetricReport,
  months: number,
  language: string,
  t: Translate,
): { readonly way: 'up' | 'down' | 'same'; readonly isGood: boolean; readonly text: string } | null {
  if (now.value === null || before.value === null) return null;
  const was = figureWords(before.value, unit, language);
  if (figureWords(now.value, unit, language) === was)
    return { way: 'same', isGood: true, text: t('insightSame', months) };
  const way = now.value > before.value ? 'up' : 'down';
  return {
    way,
    isGood: (way === 'up') === (better === 'more'),
    text: t(way === 'up' ? 'insightUp' : 'insightDown', was, months),
  };
}

/** How the bounds of a figure were found. */
export const methodKey = (unit: Metric['unit']): string | null =>
  unit === 'share' ? 'insightByWilson' : unit === 'score' ? 'insightByWald' : null;
