// @vitest-environment node
import { describe, expect, it } from 'vitest';
import type { MetricId } from '../../utils/domain/insights/metric';
import { insights } from '../../utils/services/insights';
import { replanCustomers } from '../../utils/services/replan';
import { customer, followUp, purchase, touchpoint } from '../storage/rows';
import { day, hour, testWorld } from './world';

const instant = (date: string) => Date.parse(`${date}T09:00:00Z`);

/** Ten customers, of whom `change` says what is with each. */
async function ten(change: (id: string, i: number, test: ReturnType<typeof testWorld>) => Promise<unknown>) {
  const test = testWorld();
  const people = await test.store.customers.addMany(
    Array.from({ length: 20 }, (_, i) => customer({ emails: [`c${i}@x.example`], stage: 'consideration' })),
    'user',
  );
  for (const [i, { id }] of people.entries()) await change(id, i, test);
  await replanCustomers(
    test.world,
    people.map(({ id }) => id),
  );
  const report = await insights(test.world, { months: 12 });
  const metric = (id: MetricId) => report.metrics.find((one) => one.id === id)!;
  const parts = (id: MetricId) =>
    Object.fromEntries(metric(id).now.parts.map(({ code, value }) => [code, Number(value.toFixed(2))]));
  return { ...test, report, metric, parts };
}

describe('the report', () => {
  it('is silent where there is nothing to tell', async () => {
    const { metric, report } = await ten(async () => {});
    for (const { id, now, points } of report.metrics) {
      expect(now.value, id).toBeNull();
      expect(points).toHaveLength(12);
    }
    expect(report.period).toEqual({ from: '2025-12', until: '2026-11' });
    expect(metric('csat').now.n).toBe(0);
  });

  it('tells what they said, in the period and in the one before', async () => {
    const { metric, parts } = await ten(async (id, i, { store }) => {
      const said = { customerId: id, kind: 'feedback', at: instant(i < 18 ? '2026-05-10' : '2025-05-10') };
      await store.touchpoints.add(touchpoint({ ...said, rating: (i % 5) + 1, nps: 1 + (i % 10) }), 'user');
      await store.touchpoints.add(touchpoint({ ...said, nps: 10, at: instant('2026-06-01') }), 'user');
    });
    expect(metric('csat').now).toMatchObject({ n: 18, value: 6 / 18 });
    expect(metric('csat').now.low).toBeLessThan(6 / 18);
    expect(metric('csat').before).toMatchObject({ n: 2, value: null });
    expect(parts('nps')).toEqual({ promoters: 22, passives: 4, detractors: 12 });
    expect(metric('nps').now.value).toBeCloseTo((100 * (22 - 12)) / 38);
    const [may, june, july, august] = metric('csat').points.slice(5, 9);
    expect([may?.n, june?.n, july?.n, august?.n]).toEqual([18, 18, 18, 0]);
  });

  it('tells who bought again, who was sent, who fell silent and who came back', async () => {
    const { metric, parts } = await ten(async (customerId, i, { store }) => {
      const bought = (date: string, number: string) =>
        store.purchases.add(purchase({ customerId, date, number }), 'user');
      await bought(i < 10 ? '2024-06-01' : '2026-06-01', `A${i}`);
      if (i < 4) await bought('2026-03-01', `B${i}`);
      if (i >= 17)
        await store.touchpoints.add(touchpoint({ customerId, kind: 'referral', at: instant('2026-05-01') }), 'user');
    });
    expect(metric('repeat').now).toMatchObject({ n: 20, value: 4 / 20 });
    expect(metric('repeat').before).toMatchObject({ n: 10, value: 0 });
    expect(parts('repeat')).toEqual({ new: 10, again: 4 });
    expect(metric('referrals').now).toMatchObject({ n: 10, value: 0.3 });
    // Six of the first ten have been silent since March 2025; four came back a year later.
    expect(metric('dormant').now).toMatchObject({ n: 20, value: 6 / 20 });
    expect(metric('dormant').before).toMatchObject({ n: 10, value: 1 });
    expect(parts('dormant')).toEqual({ dormant: 6, fell: 0, awake: 4, 'won-back': 4 });
  });

  it('tells how long they waited, and how punctual we were', async () => {
    const { metric, parts } = await ten(async (customerId, i, { store, clock }) => {
      const at = instant('2026-11-02') + i * hour;
      await store.touchpoints.add(touchpoint({ customerId, at }), 'page');
      await store.touchpoints.add(touchpoint({ customerId, at: at + (i + 1) * hour, direction: 'out' }), 'page');
      const anchor = `t${i}`;
      const later = clock.now;
      clock.now = instant('2026-10-01');
      const { id } = await store.followUps.add(followUp({ customerId, anchor, dueOn: '2026-10-10' }), 'user');
      clock.now = later;
      if (i < 12)
        await store.followUps.change(id, { state: 'done', closedAt: instant('2026-10-09'), closedBecause: 'by-user' });
      else if (i < 15)
        await store.followUps.change(id, { state: 'done', closedAt: instant('2026-10-12'), closedBecause: 'by-user' });
      else if (i < 17)
        await store.followUps.change(id, { state: 'skipped', closedAt: instant('2026-10-09'), closedBecause: 'x' });
      else
        await store.followUps.change(id, {
          state: 'done',
          closedAt: instant('2026-10-12'),
          closedBecause: 'by-answer',
        });
    });
    const { value, low, high, n } = metric('first-answer').now;
    expect(n).toBe(20);
    for (const [told, hours] of [
      [low, 5],
      [value, 10],
      [high, 15],
    ] as const) {
      expect(Math.abs((told ?? 0) / hours - 1)).toBeLessThan(0.06);
    }
    expect(parts('on-time')).toMatchObject({ 'on-time': 12, late: 3, skipped: 2 });
  });

  it('tells what is overdue only after its day', async () => {
    const { parts } = await ten(async (customerId, i, { store, clock }) => {
      const dueOn = i < 5 ? '2026-11-19' : i < 9 ? '2026-11-20' : '2026-12-20';
      const now = clock.now;
      clock.now = instant('2026-11-01');
      // Of a rule that planning anew leaves alone, for its customer is gone.
      await store.followUps.add(followUp({ customerId: `gone ${customerId}`, anchor: `t${i}`, dueOn }), 'user');
      clock.now = now;
    });
    expect(parts('on-time')).toMatchObject({ 'on-time': 0, late: 0, overdue: 5 });
  });

  it('tells where they stand, how long, and how they moved', async () => {
    const { report } = await ten(async (id, i, { store }) => {
      const first = {
        from: null,
        to: 'awareness',
        at: instant('2026-06-01'),
        by: 'user',
        reason: { code: 'added', params: {} },
      } as const;
      const on = {
        from: 'awareness',
        to: 'consideration',
        at: instant('2026-06-11') + i * day,
        by: 'user',
        reason: { code: 'chosen', params: {} },
      } as const;
      const isOn = i < 12;
      await store.customers.change(id, {
        stage: isOn ? 'consideration' : 'awareness',
        stageHistory: isOn ? [first, on] : [first],
      });
    });
    const { stages, flows, stuck } = report.stages;
    const [awareness, consideration] = stages;
    expect(awareness).toMatchObject({ here: 8, longer: 8, came: 20, on: 12, back: 0, daysSoFar: 172 });
    expect(awareness?.stayed?.n).toBe(12);
    expect(Math.abs((awareness?.stayed?.half ?? 0) / 15.5 - 1)).toBeLessThan(0.1);
    expect(consideration).toMatchObject({ here: 12, came: 12 });
    expect(flows).toEqual([{ from: 'awareness', to: 'consideration', count: 12 }]);
    expect(stuck).toBe('awareness');
  });

  it('leaves the practice customers out', async () => {
    const { world, store } = testWorld();
    const people = await store.customers.addMany(
      Array.from({ length: 12 }, (_, i) => customer({ emails: [`s${i}@x.example`], stage: 'post-purchase' })),
      'sample',
    );
    for (const { id } of people) await store.purchases.add(purchase({ customerId: id, number: id }), 'sample');
    await replanCustomers(
      world,
      people.map(({ id }) => id),
    );
    const report = await insights(world, { months: 12 });
    expect(report.metrics.every(({ now }) => now.n === 0)).toBe(true);
    expect(report.stages.stages.every(({ here }) => here === 0)).toBe(true);
  });
});
