import type { Measured, Metric, Part } from '../../utils/domain/insights/metric';
import { metrics } from '../../utils/domain/insights/metrics';
import { addMonths } from '../../utils/domain/insights/month';
import type { MetricReport, Report } from '../../utils/domain/insights/report';

const from = '2025-12';

const part = (code: string, value: number, unit: Part['unit'] = 'count'): Part => ({ code, value, unit });

const figure = (value: number, low: number | null, high: number | null, n: number, parts: readonly Part[] = []) => ({
  value,
  low,
  high,
  n,
  parts,
});
const silent = (n: number): Measured => ({ value: null, low: null, high: null, n, parts: [] });

/** A year in which most went well, and the answers came later and later. */
const told: Readonly<
  Record<Metric['id'], readonly [now: Measured, before: Measured, line: readonly (number | null)[]]>
> = {
  csat: [
    figure(0.84, 0.75, 0.9, 96, [part('rated-5', 52), part('rated-4', 29), part('rated-3', 9), part('rated-low', 6)]),
    figure(0.79, 0.68, 0.87, 71),
    [0.78, 0.8, 0.81, 0.79, 0.82, 0.85, 0.86, 0.84, 0.87, 0.85, 0.83, 0.86],
  ],
  nps: [
    figure(32, 12, 49, 58, [part('promoters', 29), part('passives', 19), part('detractors', 10)]),
    silent(11),
    [null, null, 18, 22, 25, 21, 30, 34, 38, 35, 33, 36],
  ],
  referrals: [silent(7), silent(4), []],
  repeat: [
    figure(0.41, 0.36, 0.46, 388, [part('new', 64), part('again', 112)]),
    figure(0.37, 0.32, 0.43, 324),
    [0.37, 0.37, 0.38, 0.38, 0.39, 0.39, 0.4, 0.4, 0.4, 0.41, 0.41, 0.41],
  ],
  dormant: [
    figure(0.18, 0.15, 0.22, 388, [part('dormant', 70), part('fell', 41), part('awake', 23), part('won-back', 14)]),
    figure(0.16, 0.12, 0.2, 324),
    [0.16, 0.16, 0.15, 0.15, 0.16, 0.17, 0.17, 0.18, 0.18, 0.18, 0.18, 0.18],
  ],
  'first-answer': [
    figure(5.2, 1.4, 19, 271, [
      part('quarter', 1.4, 'hours'),
      part('half', 5.2, 'hours'),
      part('nine-tenths', 41, 'hours'),
    ]),
    figure(3.1, 1, 12, 240),
    [2.8, 3, 3.1, 3.4, 3.3, 3.9, 4.4, 4.2, 5, 5.6, 5.9, 6.1],
  ],
  'on-time': [
    figure(0.72, 0.68, 0.76, 412, [part('on-time', 297), part('late', 88), part('overdue', 27), part('skipped', 31)]),
    figure(0.72, 0.66, 0.77, 260),
    [0.7, 0.69, 0.72, 0.75, 0.74, 0.73, 0.7, 0.68, 0.71, 0.73, 0.74, 0.72],
  ],
  caught: [
    figure(47, null, null, 63, [
      part('rule-impersonal-greeting', 19),
      part('rule-wrong-name', 16),
      part('rule-missing-attachment', 12),
    ]),
    silent(0),
    [7, 6, 4, 5, 3, 6, 4, 2, 3, 3, 2, 2],
  ],
  precision: [
    figure(0.89, 0.78, 0.95, 53, [part('right', 47), part('dismissed', 4), part('sent', 2)]),
    silent(0),
    [0.8, 0.82, 0.84, 0.83, 0.86, 0.88, 0.9, 0.9, 0.92, 0.9, 0.91, 0.92],
  ],
};

const around = (value: number | null, { low, high, value: middle }: Measured) =>
  value === null || low === null || high === null || middle === null
    ? { low: null, high: null }
    : { low: (value * low) / middle, high: (value * high) / middle };

export const report: Report = {
  period: { from, until: addMonths(from, 11) },
  metrics: metrics.map(({ id, unit, fewest, rolls, better }): MetricReport => {
    const [now, before, line] = told[id];
    const points = Array.from({ length: 12 }, (_, place) => {
      const value = line[place] ?? null;
      return { month: addMonths(from, place), value, ...around(value, now), n: Math.round(now.n / 4) };
    });
    return { id, unit, fewest, rolls, better, now, before, points };
  }),
  stages: {
    stuck: 'consideration',
    flows: [{ from: 'awareness', to: 'consideration', count: 58 }],
    stages: [
      {
        stage: 'awareness',
        here: 41,
        daysSoFar: 9,
        expectedDays: 14,
        longer: 12,
        stayed: { n: 61, half: 11, nineTenths: 34 },
        came: 74,
        on: 58,
        back: 0,
      },
      {
        stage: 'consideration',
        here: 33,
        daysSoFar: 44,
        expectedDays: 30,
        longer: 21,
        stayed: { n: 49, half: 27, nineTenths: 88 },
        came: 60,
        on: 46,
        back: 3,
      },
      {
        stage: 'purchase',
        here: 9,
        daysSoFar: 6,
        expectedDays: 21,
        longer: 1,
        stayed: { n: 44, half: 8, nineTenths: 19 },
        came: 47,
        on: 44,
        back: 1,
      },
      {
        stage: 'post-purchase',
        here: 388,
        daysSoFar: 143,
        expectedDays: 274,
        longer: 70,
        stayed: null,
        came: 44,
        on: 0,
        back: 1,
      },
    ],
  },
};
