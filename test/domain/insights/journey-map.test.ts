import { describe, expect, it } from 'vitest';
import { effectOf, spansOf } from '../../../utils/domain/insights/effect';
import { isBlank, journeyMap, weakestOf } from '../../../utils/domain/insights/journey-map';
import { addMonths, monthOf, monthsIn, spanBefore, spanUntil } from '../../../utils/domain/insights/month';
import { addTallies, noTally, type Touched } from '../../../utils/domain/insights/touchpoint-counts';
import { defaultJourney, servicesJourney } from '../../../utils/domain/journey';
import type { Channel } from '../../../utils/domain/model/touchpoint';
import { mapNumbers, mapWith } from '../../components/sample-map';
import { now } from '../../components/samples';

const touched = (kind: string, count: number, felt: readonly number[], channel: Channel = 'mail'): Touched => ({
  ...noTally,
  kind,
  channel,
  count,
  felt,
});

describe('months', () => {
  it.each([
    ['2026-01', -1, '2025-12'],
    ['2026-11', 2, '2027-01'],
    ['2024-02', 12, '2025-02'],
  ])('%s and %i is %s', (month, by, expected) => {
    expect(addMonths(month, by)).toBe(expected);
  });

  it('goes by the clock of UTC, whatever the time', () => {
    expect(monthOf(Date.UTC(2026, 4, 31, 23, 59))).toBe('2026-05');
    expect(monthOf(Date.UTC(2026, 5, 1))).toBe('2026-06');
    expect(monthOf(Number.MAX_VALUE)).toMatch(/^\+275760-09/);
  });

  it('the span before is as long and ends where the other begins', () => {
    const span = spanUntil('2026-02', 3);
    expect(span).toEqual({ from: '2025-12', until: '2026-02' });
    expect(spanBefore(span)).toEqual({ from: '2025-09', until: '2025-11' });
    expect(monthsIn(spanBefore(span))).toBe(3);
  });
});

describe('the map', () => {
  it('has every stage, moments in their order, and the weakest of them', () => {
    const map = mapWith();
    expect(map.stages.map(({ stage, customers }) => [stage, customers])).toEqual([
      ['awareness', 412],
      ['consideration', 188],
      ['purchase', 96],
      ['post-purchase', 1_240],
    ]);
    expect(map.stages[0]).toMatchObject({ medianDays: 31, goals: { reached: 62, 'at-risk': 22, missed: 16, open: 0 } });
    const places = map.moments.map(({ stage }) => map.stages.findIndex((one) => one.stage === stage));
    expect(places).toEqual(places.toSorted((a, b) => a - b));
    expect(weakestOf(map)?.kind).toBe('invoice');
    expect(map.elsewhere).toBe(12);
  });

  it('puts a roadblock where the moment is in which it came up', () => {
    // Noted in the first stage, about an invoice: that is in the way at the purchase.
    expect(mapWith().stages[2]?.roadblocks).toEqual({ open: 3, grave: 3, mostly: 'price' });
    expect(mapWith().inTheWay).toEqual({ invoice: 3, support: 3 });
  });

  it('takes several ways of one moment together, the most used first', () => {
    const inquiry = mapWith().moments.find(({ kind }) => kind === 'inquiry');
    expect(inquiry).toMatchObject({ count: 430, before: { count: 250 } });
    expect(inquiry?.ways.map(({ channel, count }) => [channel, count])).toEqual([
      ['mail', 310],
      ['web', 120],
    ]);
  });

  it('reads what was noted in another journey as that of the one in use that means the same', () => {
    const journeys = { journey: servicesJourney, known: [servicesJourney, defaultJourney] };
    const map = journeyMap({ ...mapNumbers, touched: [touched('trade-fair', 5, [0, 0, 0, 5, 0])] }, journeys, now);
    const [moment] = map.moments;
    expect(servicesJourney.kinds.find(({ id }) => id === moment?.kind)?.like).toBe('meeting');
    expect(map.stages.reduce((sum, { customers }) => sum + customers, 0)).toBe(1_936);
  });

  it.each([
    ['nothing at all', {}, true],
    ['a customer', { stays: [{ stage: 'awareness', since: now, count: 1 }] }, false],
    ['a touchpoint', { touched: [touched('call', 1, [0, 0, 0, 0, 0])] }, false],
  ])('%s: blank %s', (_, part, expected) => {
    const empty = { touched: [], before: [], stays: [], goals: [], roadblocks: [], opportunities: [] };
    expect(isBlank(mapWith({ ...empty, ...part }))).toBe(expected);
  });
});

describe('what is weakest', () => {
  const worstOf = (...rows: readonly Touched[]) => mapWith({ touched: rows }).weakest.map(({ kind }) => kind);

  it.each([
    ['the worse feeling', [touched('call', 50, [0, 5, 5, 0, 0]), touched('mail', 50, [8, 2, 0, 0, 0])], 'mail'],
    ['what happens more often', [touched('call', 5, [0, 9, 0, 0, 0]), touched('mail', 400, [0, 9, 0, 0, 0])], 'mail'],
    [
      'the stage of the sale',
      [touched('call', 50, [0, 9, 0, 0, 0]), touched('invoice', 50, [0, 9, 0, 0, 0])],
      'invoice',
    ],
    ['make or break', [touched('call', 50, [0, 9, 0, 0, 0]), touched('demo', 50, [0, 9, 0, 0, 0])], 'demo'],
    ['ten words before one', [touched('call', 50, [3, 0, 0, 0, 0]), touched('mail', 50, [30, 0, 0, 0, 0])], 'mail'],
  ])('weighs %s', (_, rows, expected) => {
    expect(worstOf(...rows)[0]).toBe(expected);
  });

  it('is silent of what fewer than three have said anything about, and of complaints', () => {
    expect(worstOf(touched('call', 900, [2, 0, 0, 0, 0]), touched('complaint', 90, [40, 0, 0, 0, 0]))).toEqual([]);
  });

  it('calls nothing weak that is not bad', () => {
    const map = mapWith({ touched: [touched('call', 50, [0, 0, 5, 20, 0])] });
    expect(map.weakest).toMatchObject([{ kind: 'call', isWeak: false }]);
    expect(weakestOf(map)).toBeUndefined();
  });
});

describe('whether an improvement helped', () => {
  const felt = (list: readonly number[]) => addTallies(noTally, { ...noTally, felt: list });
  const bad = felt([10, 10, 5, 0, 0]);

  it.each([
    ['it is not done', '', bad, 'not-done'],
    ['the month after has not begun', '2026-11-03', null, 'wait'],
    ['too few have said how it is now', '2026-09-03', felt([0, 0, 0, 2, 0]), 'wait'],
    ['clearly better', '2026-09-03', felt([0, 0, 5, 12, 4]), 'better'],
    ['clearly worse', '2026-09-03', felt([40, 1, 0, 0, 0]), 'worse'],
    ['no more than chance', '2026-09-03', felt([2, 2, 2, 0, 0]), 'alike'],
  ] as const)('%s', (_, doneOn, since, verdict) => {
    const state = doneOn ? 'done' : 'planned';
    expect(effectOf({ doneOn, state }, { before: bad, since }).verdict).toBe(verdict);
  });

  it('holds the months after it against the three before it', () => {
    expect(spansOf({ doneOn: '2026-08-20' }, '2026-11')).toEqual({
      before: { from: '2026-05', until: '2026-07' },
      since: { from: '2026-09', until: '2026-11' },
    });
    expect(spansOf({ doneOn: '2026-11-01' }, '2026-11').since).toBeNull();
    expect(spansOf({ doneOn: '' }, '2026-11').before).toEqual({ from: '2026-09', until: '2026-11' });
  });
});
