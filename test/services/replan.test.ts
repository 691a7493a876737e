// @vitest-environment node
import { describe, expect, it } from 'vitest';
import { dueNow } from '../../utils/services/due-today';
import { replanAll, replanCustomers } from '../../utils/services/replan';
import { customer, purchase, touchpoint } from '../storage/rows';
import { twoDue } from './two-due';
import { day, planned, testWorld } from './world';

it('plans for very many customers in one transaction', async () => {
  const { world, store, clock } = testWorld();
  const people = await store.customers.addMany(
    Array.from({ length: 300 }, (_, i) => customer({ emails: [`c${i}@x.example`], stage: 'post-purchase' })),
    'import',
  );
  await store.touchpoints.addMany(
    people.map(({ id }) => touchpoint({ customerId: id, at: clock.now - 20 * day, messageId: id })),
    'import',
  );
  await store.purchases.addMany(
    people.map(({ id }) => purchase({ customerId: id, date: '2026-11-18' })),
    'import',
  );
  const ids = people.map(({ id }) => id);
  expect(await replanCustomers(world, [...ids, 'gone'])).toBe(true);
  expect(await replanCustomers(world, [...ids, 'gone'])).toBe(false);
  const due = await store.followUps.dueNow('2026-11-20', 1_000);
  expect(due).toHaveLength(300);
  expect(new Set(due.map(({ rule, source }) => `${rule} ${source}`))).toEqual(new Set(['thank-you import']));
  await store.customers.remove(ids.slice(0, 100));
  expect(await replanCustomers(world, ids)).toBe(true);
  expect(await store.followUps.dueNow('2026-11-20', 1_000)).toHaveLength(200);
});

it('plans the same for newcomers, of whom nothing is read', async () => {
  const { world, store, clock } = testWorld();
  const people = await store.customers.addMany(
    ['read', 'given', 'read and moved', 'given and moved'].map((name) =>
      customer({ name, emails: [`${name}@x.example`], stage: 'purchase', stageHistory: [] }),
    ),
    'import',
  );
  const purchases = await store.purchases.addMany(
    people.map(({ id }, i) =>
      purchase({ customerId: id, date: '2026-11-18', deliveredOn: i > 1 ? '2026-11-19' : null }),
    ),
    'import',
  );
  const known = people.map((customer, i) => ({ customer, purchases: purchases.slice(i, i + 1), touchpoints: [] }));
  const newcomers = [known[1]!, known[3]!];
  const ids = people.map(({ id }) => id);
  expect(await replanCustomers(world, ids, newcomers)).toBe(true);
  const followUps = await store.followUps.ofCustomers(ids);
  const rules = followUps.map((rows) => rows.map(({ rule, dueOn, source }) => [rule, dueOn, source].join(' ')).sort());
  expect(rules[0]).toContain('thank-you 2026-11-18 import');
  expect(rules[1]).toEqual(rules[0]);
  expect(rules[3]).toEqual(rules[2]);
  const stages = (await store.customers.getMany(ids)).map(({ stage }) => stage);
  expect(stages).toEqual(['purchase', 'purchase', 'post-purchase', 'post-purchase']);
  clock.now += day;
  expect(await replanCustomers(world, ids)).toBe(false);
});

describe('the alarm', () => {
  it('closes what time has made pointless', async () => {
    const { test, b } = await twoDue();
    test.clock.now += 30 * day;
    expect(await replanAll(test.world, { budget: 500 })).toEqual({ finished: true });
    expect(await planned(test, b.id)).toEqual(['all-is-well obsolete']);
    const due = await dueNow(test.world, { limit: 10 });
    expect(due.map(({ followUp }) => followUp.rule)).not.toContain('all-is-well');
  });

  it('goes on where it stood, and comes to everybody', async () => {
    const test = testWorld();
    const people = await test.store.customers.addMany(
      Array.from({ length: 130 }, (_, i) => customer({ emails: [`c${i}@x.example`], stage: 'post-purchase' })),
      'user',
    );
    await test.store.touchpoints.addMany(
      people.map(({ id }) => touchpoint({ customerId: id, at: test.clock.now - 2 * day, messageId: id })),
      'user',
    );
    const rounds: boolean[] = [];
    const seen: number[] = [];
    for (let round = 0; round < 3; round++) {
      rounds.push((await replanAll(test.world, { budget: 60 })).finished);
      seen.push((await test.store.followUps.dueNow('2026-11-20', 500)).length);
    }
    expect(rounds).toEqual([false, false, true]);
    expect(seen).toEqual([60, 120, 130]);
    expect(await replanAll(test.world, { budget: 500 })).toEqual({ finished: true });
    expect(await test.store.followUps.dueNow('2026-11-20', 500)).toHaveLength(130);
  });

  it('has nothing to tell when nothing changed', async () => {
    const { test } = await twoDue();
    const before = test.announced.length;
    await replanAll(test.world, { budget: 500 });
    expect(test.announced).toHaveLength(before);
  });
});
