// @vitest-environment node
import { IDBFactory, IDBKeyRange } from 'fake-indexeddb';
import { expect, it } from 'vitest';
import { askForReplan } from '../../utils/services/ask-for-replan';
import { dueNow } from '../../utils/services/due-today';
import { changeMe } from '../../utils/services/me';
import { replanCustomers } from '../../utils/services/replan';
import { replanSlice } from '../../utils/services/replan-whole';
import { changeSettings } from '../../utils/services/settings';
import type { World } from '../../utils/services/world';
import { createDatabase } from '../../utils/storage';
import { testDatabase } from '../storage/database';
import { customer, purchase } from '../storage/rows';
import { day, testWorld } from './world';

/** So many customers who have just bought something, and of whom nothing is planned yet. */
async function bought({ store }: Pick<World, 'store'>, total: number): Promise<readonly string[]> {
  const people = await store.customers.addMany(
    Array.from({ length: total }, (_, i) => customer({ emails: [`c${i}@x.example`], stage: 'purchase' })),
    'import',
  );
  await store.purchases.addMany(
    people.map(({ id }) => purchase({ customerId: id, date: '2026-11-18' })),
    'import',
  );
  return people.map(({ id }) => id);
}

const everything = async ({ store }: Pick<World, 'store'>) => {
  const rows = await store.followUps.page('', 10_000);
  return rows
    .map(({ customerId, rule, anchor, dueOn, state }) => [customerId, rule, anchor, dueOn, state].join(' '))
    .sort();
};

it('nothing happens where nobody has asked', async () => {
  const { world } = testWorld();
  await bought(world, 3);
  expect(await replanSlice(world)).toEqual({ more: false, changed: false });
  expect(await everything(world)).toEqual([]);
});

it('comes to everybody, slice by slice, and then is over', async () => {
  const { world } = testWorld();
  const ids = await bought(world, 120);
  await askForReplan(world);
  let slices = 1;
  while ((await replanSlice(world)).more) slices++;
  expect(slices).toBeGreaterThan(3);
  const planned = await everything(world);
  expect(new Set(planned.map((row) => row.split(' ')[0]))).toEqual(new Set(ids));
  expect(await replanSlice(world)).toEqual({ more: false, changed: false });
  expect(await replanCustomers(world, ids)).toBe(false);
});

it('goes on in another worker where the one before has died, whenever that was', async () => {
  const whole = testWorld();
  await replanCustomers(whole.world, await bought(whole.world, 90));
  const wanted = await everything(whole.world);
  for (const dies of [1, 2, 3]) {
    const indexedDB = new IDBFactory();
    const first = testDatabase({ name: 'one', indexedDB, IDBKeyRange });
    const { world } = testWorld();
    const ill = { ...world, store: first };
    await bought(ill, 90);
    await askForReplan(ill);
    for (let i = 1; i < dies; i++) await replanSlice(ill);
    const dying: World = {
      ...ill,
      store: { ...first, followUps: { ...first.followUps, addMany: () => Promise.reject(new Error('worker died')) } },
    };
    await expect(replanSlice(dying)).rejects.toThrow('worker died');
    first.close();

    let ids = 0;
    const again = createDatabase({
      now: () => first.clock.now,
      newId: () => `again-${ids++}`,
      name: 'one',
      indexedDB,
      IDBKeyRange,
    });
    const revived = { ...world, store: again };
    while ((await replanSlice(revived)).more) expect(ids).toBeGreaterThan(0);
    const idOf = (rows: readonly string[]) => rows.map((row) => row.replace(/^id-0+/, ''));
    expect(idOf(await everything(revived))).toEqual(idOf(wanted));
  }
});

it('leaves the worker answering: who asks meanwhile waits for a slice, not for all', async () => {
  const { world } = testWorld();
  await bought(world, 200);
  await askForReplan(world);
  let done = 0;
  const run = (async () => {
    while ((await replanSlice(world)).more) done++;
  })();
  const answered: number[] = [];
  for (let i = 0; i < 4; i++) {
    await dueNow(world, { limit: 5 });
    answered.push(done);
  }
  await run;
  expect(answered[0]).toBeLessThan(4);
  expect(answered[3]).toBeLessThan(done);
});

it('begins from the start when it is asked for again on the way', async () => {
  const { world, store, clock } = testWorld();
  const ids = await bought(world, 60);
  await askForReplan(world);
  await replanSlice(world);
  await replanSlice(world);
  clock.now += 400 * day;
  await askForReplan(world);
  while ((await replanSlice(world)).more) expect(true).toBe(true);
  const open = (await store.followUps.ofCustomers(ids))
    .flat()
    .filter(({ rule, state }) => rule === 'thank-you' && state === 'open');
  expect(open).toEqual([]);
});

it.each([
  ['another journey', (world: World) => changeSettings(world, { journey: 'services' }), true],
  ['the same journey', (world: World) => changeSettings(world, { journey: 'default' }), false],
  ['another look', (world: World) => changeSettings(world, { appearance: 'dark' }), false],
  ['another time zone', (world: World) => changeMe(world, { timeZone: 'Asia/Tokyo' }), true],
  ['other working days', (world: World) => changeMe(world, { workingDays: [1, 2, 3] }), true],
  ['the same working days', (world: World) => changeMe(world, { workingDays: [1, 2, 3, 4, 5] }), false],
  ['another name', (world: World) => changeMe(world, { names: ['Mia'] }), false],
])('%s: everybody is planned for anew: %s', async (_, change, isAsked) => {
  const { world } = testWorld();
  await bought(world, 30);
  await change(world);
  expect((await replanSlice(world)).more).toBe(isAsked);
});
