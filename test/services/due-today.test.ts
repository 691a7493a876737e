// @vitest-environment node
import { describe, expect, it } from 'vitest';
import { whenTheyAnswer } from '../../utils/domain/model/follow-up';
import { defaultPrompts } from '../../utils/domain/model/settings';
import { badge, closeFollowUp, dueNow, reopenFollowUp, snoozeFollowUp } from '../../utils/services/due-today';
import { replanAll, replanCustomers } from '../../utils/services/replan';
import { seeMail } from '../../utils/services/see-mail';
import { changeSettings } from '../../utils/services/settings';
import type { World } from '../../utils/services/world';
import { customer, followUp, purchase, touchpoint } from '../storage/rows';
import { account, addAnna, addBen, anna, day, hour, mailFrom, planned, testWorld } from './world';

/** Anna waits for an answer since Wednesday, Ben got something nine days ago. */
async function twoDue() {
  const test = testWorld();
  const a = await addAnna(test);
  const b = await addBen(test, { stage: 'post-purchase' });
  await seeMail(test.world, { account, mail: mailFrom(anna, test.clock.now - 2 * day) });
  await test.store.purchases.add(purchase({ customerId: b.id, number: 'Q-7731', deliveredOn: '2026-11-11' }), 'user');
  await replanCustomers(test.world, [b.id]);
  const due = await dueNow(test.world, { limit: 10 });
  return { test, a, b, due, reply: due[0]!.followUp, check: due[1]!.followUp };
}

describe('what is due', () => {
  it('comes with its customer, the most pressing first', async () => {
    const { due } = await twoDue();
    expect(due.map(({ followUp, customer: { name } }) => `${name} ${followUp.rule}`)).toEqual([
      'Anna Schmidt reply-owed',
      'Ben Okafor all-is-well',
    ]);
  });

  it('says where the record of its customer opens, where that was seen', async () => {
    const { test, a } = await twoDue();
    await test.store.customers.change(a.id, { recordsAt: { 'crm.example': 'https://crm.example/contacts/42' } });
    const due = await dueNow(test.world, { limit: 10 });
    expect(due.map(({ record }) => record)).toEqual(['https://crm.example/contacts/42', '']);
  });

  it('keeps to the limit', async () => {
    const { test } = await twoDue();
    expect(await dueNow(test.world, { limit: 1 })).toHaveLength(1);
  });

  it('can be done, and taken back', async () => {
    const { test, b, check } = await twoDue();
    await closeFollowUp(test.world, { id: check.id, as: 'done', because: 'by-user' });
    expect(await planned(test, b.id)).toEqual(['all-is-well done by-user']);
    await replanCustomers(test.world, [b.id]);
    expect(await planned(test, b.id)).toEqual(['all-is-well done by-user']);
    await reopenFollowUp(test.world, { id: check.id });
    expect(await planned(test, b.id)).toEqual(['all-is-well open']);
  });

  it('can be skipped with a reason that stays, even when it sounds like our own', async () => {
    const { test, b, check } = await twoDue();
    await closeFollowUp(test.world, { id: check.id, as: 'done', because: 'by-mail' });
    await replanCustomers(test.world, [b.id]);
    expect(await planned(test, b.id)).toEqual(['all-is-well done by-user']);
  });

  it('that two windows settle is settled once, as the first said', async () => {
    const { test, b, check } = await twoDue();
    await Promise.all([
      closeFollowUp(test.world, { id: check.id, as: 'done', because: 'by-user' }),
      closeFollowUp(test.world, { id: check.id, as: 'skipped', because: 'not-needed' }),
    ]);
    expect(await planned(test, b.id)).toEqual(['all-is-well done by-user']);
    const acts = (await test.store.journal.all()).map(({ label }) => label.code);
    expect(acts.filter((code) => code.startsWith('followUp'))).toEqual(['followUpDone']);
  });

  it('can be snoozed', async () => {
    const { test, b, check } = await twoDue();
    await snoozeFollowUp(test.world, { id: check.id, until: '2026-11-23' });
    expect(await dueNow(test.world, { limit: 10 })).toHaveLength(1);
    await replanCustomers(test.world, [b.id]);
    expect(await dueNow(test.world, { limit: 10 })).toHaveLength(1);
    test.clock.now += 3 * day;
    expect(await dueNow(test.world, { limit: 10 })).toHaveLength(2);
    await reopenFollowUp(test.world, { id: check.id });
    expect((await test.store.followUps.get(check.id))?.snoozedUntil).toBe('');
  });

  it('can wait until the customer speaks, and comes back then', async () => {
    const { test, b, check } = await twoDue();
    await snoozeFollowUp(test.world, { id: check.id, until: whenTheyAnswer });
    expect(await test.store.followUps.get(check.id)).toMatchObject({ waitsSince: test.clock.now });
    test.clock.now += day;
    await replanCustomers(test.world, [b.id]);
    expect(await dueNow(test.world, { limit: 10 })).toHaveLength(1);
    await snoozeFollowUp(test.world, { id: check.id, until: '2026-11-22' });
    expect(await test.store.followUps.get(check.id)).toMatchObject({ waitsSince: null });
  });

  it.each([
    ['done', 'by-user', true],
    ['skipped', 'already-done', true],
    ['skipped', 'not-needed', false],
  ] as const)('"already answered" is true of the mail: %s %s', async (as, because, answered) => {
    const { test, a, reply } = await twoDue();
    await closeFollowUp(test.world, { id: reply.id, as, because });
    expect((await test.store.touchpoints.get(reply.anchor))?.answered).toBe(answered);
    expect(await planned(test, a.id)).toEqual([`reply-owed ${as} ${because}`]);
    await reopenFollowUp(test.world, { id: reply.id });
    expect(await planned(test, a.id)).toEqual(['reply-owed open']);
  });

  it('comes again, from the new mail on, when the customer writes again after "already answered"', async () => {
    const { test, a, reply } = await twoDue();
    await closeFollowUp(test.world, { id: reply.id, as: 'done', because: 'by-user' });
    test.clock.now += 3 * day;
    await seeMail(test.world, { account, mail: mailFrom(anna, test.clock.now - 1_000) });
    const rows = await test.store.followUps.ofCustomer(a.id);
    expect(rows.find(({ state }) => state === 'open')).toMatchObject({
      dueOn: '2026-11-24',
      reason: { code: 'wroteNoReply', params: { since: '2026-11-23' } },
    });
  });

  it.each([
    [
      'done',
      (id: string, { world }: ReturnType<typeof testWorld>) => closeFollowUp(world, { id, as: 'done', because: '' }),
    ],
    [
      'snoozed',
      (id: string, { world }: ReturnType<typeof testWorld>) => snoozeFollowUp(world, { id, until: '2026-12-01' }),
    ],
    ['opened', (id: string, { world }: ReturnType<typeof testWorld>) => reopenFollowUp(world, { id })],
  ])('is not %s when it is gone', async (_, act) => {
    await expect(act('gone', testWorld())).rejects.toMatchObject({ code: 'followUpGone' });
  });
});

it('the list of today opens without a scan, however much there is', async () => {
  const { world, store } = testWorld();
  const people = await store.customers.addMany(
    Array.from({ length: 700 }, (_, i) => customer({ emails: [`c${i}@x.example`] })),
    'import',
  );
  await store.followUps.addMany(
    people.map(({ id }, i) => followUp({ customerId: id, dueOn: i % 2 === 0 ? '2026-11-19' : '2026-12-24' })),
    'import',
  );
  const asked: string[] = [];
  const counting = <T extends object>(name: string, table: T): T =>
    new Proxy(table, {
      get: (target, method) => {
        const run = Reflect.get(target, method) as (...input: unknown[]) => Promise<unknown>;
        return async (...input: unknown[]) => {
          const rows = await run(...input);
          asked.push(`${name} ${Array.isArray(rows) ? rows.length : 1}`);
          return rows;
        };
      },
    });
  const { customers, touchpoints, followUps, me, settings, memos } = store;
  const watched = {
    ...Object.fromEntries(
      Object.entries({ customers, touchpoints, followUps, me, settings, memos }).map(([name, table]) => [
        name,
        counting(name, table),
      ]),
    ),
    now: store.now,
  } as unknown as World['store'];
  expect(await dueNow({ ...world, store: watched }, { limit: 20 })).toHaveLength(20);
  expect(asked).toContain('followUps 350');
  expect(asked).toContain('customers 20');
  expect(asked.length).toBeLessThan(8);
});

/** So many people to whom something is owed, and what the day should hold. */
async function owedTo(count: number, dailyCap: number) {
  const test = testWorld();
  const { world, store } = test;
  await changeSettings(world, { prompts: { ...defaultPrompts, dailyCap } });
  const people = await store.customers.addMany(
    Array.from({ length: count }, (_, i) => customer({ emails: [`c${i}@x.example`] })),
    'user',
  );
  await store.followUps.addMany(
    people.map(({ id }, i) => followUp({ customerId: id, value: count - i })),
    'user',
  );
  return test;
}

describe('beyond what a day should hold', () => {
  const list = async ({ world }: ReturnType<typeof testWorld>, limit = 50) =>
    (await dueNow(world, { limit })).map(({ waits }) => (waits ? '-' : '+')).join('');

  it('the rest waits, and comes last', async () => {
    const test = await owedTo(5, 2);
    expect(await list(test)).toBe('++---');
    expect(await list(test, 3), 'asked for three').toBe('++-');
  });

  it('what was done or skipped today takes its place', async () => {
    const test = await owedTo(5, 3);
    const { world, store, clock } = test;
    const [first, second] = await dueNow(world, { limit: 5 });
    await closeFollowUp(world, { id: first!.followUp.id, as: 'done', because: '' });
    expect(await list(test)).toBe('++--');
    await closeFollowUp(world, { id: second!.followUp.id, as: 'skipped', because: 'not-needed' });
    expect(await list(test)).toBe('+--');
    await store.followUps.change(second!.followUp.id, { state: 'open', closedAt: null, closedBecause: '' });
    expect(await list(test), 'taken back').toBe('++--');
    clock.now += 15 * hour;
    expect(await list(test), 'a new day').toBe('+++-');
  });

  it('what closed itself takes none', async () => {
    const test = await owedTo(3, 2);
    const [first] = await dueNow(test.world, { limit: 1 });
    await test.store.followUps.change(first!.followUp.id, {
      state: 'done',
      closedAt: test.clock.now,
      closedBecause: 'by-mail',
    });
    expect(await list(test)).toBe('++');
  });
});

describe('the badge', () => {
  it.each([
    [0, 500, ''],
    [1, 500, '1'],
    [99, 500, '99'],
    [100, 500, '99+'],
    [150, 500, '99+'],
    [150, 12, '12'],
  ])('for %i due and %i a day shows "%s"', async (count, cap, text) => {
    const { world } = await owedTo(count, cap);
    expect((await badge(world)).text).toBe(text);
  });
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
