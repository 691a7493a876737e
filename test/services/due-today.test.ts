// @vitest-environment node
import { describe, expect, it } from 'vitest';
import { whenTheyAnswer } from '../../utils/domain/model/follow-up';
import { closeFollowUp, dueNow, reopenFollowUp, snoozeFollowUp } from '../../utils/services/due-today';
import { replanCustomers } from '../../utils/services/replan';
import { seeMail } from '../../utils/services/see-mail';
import type { World } from '../../utils/services/world';
import { customer, followUp } from '../storage/rows';
import { twoDue } from './two-due';
import { account, anna, day, mailFrom, planned, testWorld } from './world';

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
