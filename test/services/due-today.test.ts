// @vitest-environment node
import { describe, expect, it } from 'vitest';
import { badge, closeFollowUp, dueNow, reopenFollowUp, snoozeFollowUp } from '../../utils/services/due-today';
import { replanAll, replanCustomers } from '../../utils/services/replan';
import { seeMail } from '../../utils/services/see-mail';
import { customer, purchase, touchpoint } from '../storage/rows';
import { account, addAnna, addBen, anna, day, mailFrom, planned, testWorld } from './world';

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

describe('the badge', () => {
  it.each([
    [0, ''],
    [1, '1'],
    [99, '99'],
    [100, '99+'],
    [150, '99+'],
  ])('for %i due shows "%s"', async (count, text) => {
    const { world, store } = testWorld();
    await store.followUps.addMany(
      Array.from({ length: count }, (_, i) => ({
        customerId: 'c',
        rule: 'thank-you' as const,
        anchor: `a${i}`,
        dueOn: '2026-11-20',
        zone: 'Europe/Berlin',
        reason: { code: 'x', params: {} },
        value: 1,
        account: '',
        state: 'open' as const,
        snoozedUntil: '' as const,
        closedAt: null,
        closedBecause: '',
      })),
      'user',
    );
    expect((await badge(world)).text).toBe(text);
  });
});

describe('the alarm', () => {
  it('closes what time has made pointless', async () => {
    const { test, b } = await twoDue();
    test.clock.now += 30 * day;
    expect(await replanAll(test.world, { budget: 500 })).toEqual({ finished: true });
    expect(await planned(test, b.id)).toEqual(['all-is-well obsolete']);
    expect(await dueNow(test.world, { limit: 10 })).toEqual([]);
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
