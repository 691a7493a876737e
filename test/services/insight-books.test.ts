// @vitest-environment node
import { expect, it } from 'vitest';
import { customerCounts } from '../../utils/domain/insights/customer-counts';
import { followUpCounts } from '../../utils/domain/insights/follow-up-counts';
import { milestonesOf } from '../../utils/domain/insights/milestones';
import { allOf } from '../../utils/domain/insights/shelves';
import type { Row } from '../../utils/domain/model/row';
import { services } from '../../utils/services';
import { basisOf } from '../../utils/services/basis';
import { replanCustomers } from '../../utils/services/replan';
import { Ledger } from '../../utils/storage/books';
import { customer, purchase, touchpoint } from '../storage/rows';
import { type Random, randomFrom } from '../support/random';
import { anna, ben, day, hour, mailFrom, sentTo, testWorld } from './world';

type Test = ReturnType<typeof testWorld>;

const shelves = ['moves', 'standing', 'story', 'due'] as const;

async function all<T extends Row>(table: { page(after: string, limit: number): Promise<readonly T[]> }) {
  return (await table.page('', 10_000)).filter(({ deletedAt }) => deletedAt === null);
}

/** The books as they are kept, and as they come out of the rows when all is counted from the beginning. */
async function keptAndAfresh({ store }: Test) {
  const kept = await Promise.all(shelves.map((shelf) => store.books.between(...allOf(shelf))));
  const ledger = new Ledger();
  for (const row of await all(store.customers)) ledger.add(customerCounts(row), 1);
  for (const row of await all(store.followUps)) ledger.add(followUpCounts(row), 1);
  const sorted = (books: readonly { readonly name: string; readonly cells: object }[]) =>
    Object.fromEntries(
      books
        .filter(({ cells }) => Object.keys(cells).length > 0)
        .map(({ name, cells }) => [name, Object.fromEntries(Object.entries(cells).sort())])
        .sort(),
    );
  return { kept: sorted(kept.flat()), afresh: sorted(ledger.onto([])) };
}

/** Who stands here with milestones that their story, told from the beginning, does not come to. */
async function outOfStep({ world, store }: Test) {
  const { journey, calendar } = await basisOf(world);
  const wrong: unknown[] = [];
  for (const row of await all(store.customers)) {
    const past = {
      touchpoints: await store.touchpoints.ofCustomer(row.id, 1_000),
      purchases: await store.purchases.ofCustomer(row.id, 1_000),
    };
    const told = milestonesOf(row, past, { journey, now: world.now(), zone: calendar.timeZone });
    if (JSON.stringify(told) !== JSON.stringify(row.milestones)) wrong.push([row.milestones, told]);
  }
  return wrong;
}

const kinds = ['mail', 'call', 'quote', 'complaint', 'referral', 'newsletter', 'order-confirmation', 'feedback'];
const directions = ['in', 'out', 'both'] as const;

/** One act of anybody's, on anything. */
async function actAtRandom(test: Test, random: Random): Promise<void> {
  const { store, clock, world } = test;
  const waymark = services(world);
  const people = await all(store.customers);
  const person = people.length > 0 ? random.pick(people) : undefined;
  const at = clock.now - random.int(900) * day - random.int(24) * hour;
  const date = new Date(at).toISOString().slice(0, 10);
  const acts: (() => Promise<unknown>)[] = [
    async () => {
      clock.now += random.int(40) * day;
    },
    () =>
      store.customers.add(
        customer({ emails: [`c${clock.now}-${random.int(1e9)}@x.example`], stage: 'post-purchase' }),
        random.pick(['user', 'sample']),
      ),
    async () => {
      const [latest] = await waymark.undoable({});
      if (latest) await waymark.undo({ id: latest.id });
    },
    async () => {
      const older = (await waymark.undoable({})).at(random.int(5));
      if (older) await waymark.undo({ id: older.id });
    },
  ];
  if (person) {
    const { id } = person;
    const touchpoints = await store.touchpoints.ofCustomer(id, 50);
    const purchases = await store.purchases.ofCustomer(id, 50);
    const followUps = await store.followUps.ofCustomer(id);
    acts.push(
      () =>
        waymark.logTouchpoint(
          touchpoint({ customerId: id, kind: random.pick(kinds), direction: random.pick(directions), at }),
        ),
      () => waymark.addPurchase(purchase({ customerId: id, number: `N${random.int(1e6)}`, date })),
      () => waymark.moveStage({ id, to: random.pick(['awareness', 'consideration', 'purchase', 'post-purchase']) }),
      () => waymark.seeMail({ account: 'me@shop.example', mail: mailFrom(anna, at) }),
      () => waymark.recordSent(sentTo([random.pick([anna, ben])], { composeId: `c${random.int(1e9)}` })),
      async () => {
        if (touchpoints[0]) await waymark.changeTouchpoint({ id: random.pick(touchpoints).id, changes: { at } });
      },
      async () => {
        if (touchpoints[0]) await waymark.removeTouchpoint({ id: random.pick(touchpoints).id });
      },
      async () => {
        if (purchases[0])
          await waymark.changePurchase({
            id: random.pick(purchases).id,
            changes: { state: random.pick(['open', 'done', 'cancelled'] as const) },
          });
      },
      async () => {
        if (purchases[0]) await waymark.removePurchase({ id: random.pick(purchases).id });
      },
      async () => {
        if (followUps[0])
          await waymark.closeFollowUp({
            id: random.pick(followUps).id,
            as: random.pick(['done', 'skipped'] as const),
            because: 'by-user',
          });
      },
      () => store.customers.remove(random.int(4) === 0 ? [id] : []),
    );
  }
  await random.pick(acts)();
}

it.each([1, 3, 5])('the books that are kept are those counted afresh, whatever happens (%i)', async (seed) => {
  const test = testWorld();
  const random = randomFrom(seed);
  await test.store.customers.add(customer({ emails: [anna.email] }), 'user');
  await test.store.customers.add(customer({ emails: [ben.email], stage: 'post-purchase' }), 'user');
  for (let turn = 0; turn < 50; turn += 1) {
    await actAtRandom(test, random);
    if (turn % 10 !== 9) continue;
    const { kept, afresh } = await keptAndAfresh(test);
    expect(kept, `after ${turn} acts`).toEqual(afresh);
  }
  await replanCustomers(
    test.world,
    (await all(test.store.customers)).map(({ id }) => id),
  );
  expect(await outOfStep(test)).toEqual([]);
  const { kept, afresh } = await keptAndAfresh(test);
  expect(kept).toEqual(afresh);
  expect(Object.keys(kept).length, 'something was counted').toBeGreaterThan(5);
});
