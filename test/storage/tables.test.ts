import { describe, expect, it } from 'vitest';
import type { FollowUp } from '../../utils/domain/model/follow-up';
import type { Content } from '../../utils/domain/model/row';
import { testDatabase } from './database';
import { settingsContent } from './filled';
import { followUp, purchase, touchpoint } from './rows';

describe('follow-ups that are due', () => {
  const today = '2026-11-20';
  const cases: readonly [given: Partial<Content<FollowUp>>, due: boolean, why: string][] = [
    [{ dueOn: '2026-11-20' }, true, 'due today'],
    [{ dueOn: '2026-10-01' }, true, 'long since'],
    [{ dueOn: '2026-11-21' }, false, 'due tomorrow'],
    [{ dueOn: '2026-11-01', snoozedUntil: '2026-11-21' }, false, 'snoozed beyond today'],
    [{ dueOn: '2026-11-01', snoozedUntil: '2026-11-20' }, true, 'snoozed until today'],
    [{ dueOn: '2026-11-25', snoozedUntil: '2026-11-19' }, false, 'a snooze never makes it earlier'],
    [{ state: 'done' }, false, 'done'],
    [{ state: 'skipped' }, false, 'skipped'],
    [{ state: 'obsolete' }, false, 'answered meanwhile'],
  ];
  it.each(cases)('%o: %s (%s)', async (given, due) => {
    const { followUps } = testDatabase();
    await followUps.add(followUp(given), 'user');
    expect(await followUps.dueNow(today, 50)).toHaveLength(due ? 1 : 0);
    expect(await followUps.ofCustomer('c1')).toHaveLength(1);
    expect(await followUps.open()).toBe((given.state ?? 'open') === 'open' ? 1 : 0);
  });

  it('come the longest waiting first, and stop at the limit', async () => {
    const { followUps } = testDatabase();
    const days = ['2026-11-03', '2026-11-01', '2026-11-19', '2026-11-02'];
    await followUps.addMany(
      days.map((dueOn, i) => followUp({ dueOn, anchor: `t${i}` })),
      'user',
    );
    expect((await followUps.dueNow(today, 3)).map(({ dueOn }) => dueOn)).toEqual([
      '2026-11-01',
      '2026-11-02',
      '2026-11-03',
    ]);
  });

  it('are one for a customer, rule and anchor', async () => {
    const { followUps } = testDatabase();
    const { id } = await followUps.add(followUp(), 'user');
    await followUps.change(id, { state: 'done' });
    await expect(followUps.add(followUp(), 'user')).rejects.toMatchObject({ code: 'alreadyThere' });
    await followUps.add(followUp({ anchor: 't2' }), 'user');
    expect((await followUps.byAnchor('c1', 'reply-owed', 't1'))?.id).toBe(id);
    expect(await followUps.byAnchor('c1', 'thank-you', 't1')).toBeUndefined();
  });
});

describe('touchpoints', () => {
  it('come the newest first, of one customer only', async () => {
    const { touchpoints } = testDatabase();
    await touchpoints.addMany(
      [
        touchpoint({ at: 10 }),
        touchpoint({ at: 30 }),
        touchpoint({ at: 20 }),
        touchpoint({ customerId: 'c11', at: 40 }),
        touchpoint({ customerId: 'c', at: 50 }),
      ],
      'user',
    );
    expect((await touchpoints.ofCustomer('c1', 2)).map(({ at }) => at)).toEqual([30, 20]);
    expect(await touchpoints.ofCustomer('nobody', 2)).toEqual([]);
  });

  it('know a mail by account and message id, and take it once', async () => {
    const { touchpoints } = testDatabase();
    const { id } = await touchpoints.add(touchpoint({ account: 'me@a.example', messageId: '<1@x>' }), 'page');
    await touchpoints.add(touchpoint({ account: 'me@b.example', messageId: '<1@x>' }), 'page');
    await touchpoints.addMany([touchpoint(), touchpoint()], 'user');
    expect((await touchpoints.byMessage('me@a.example', '<1@x>'))?.id).toBe(id);
    expect(await touchpoints.byMessage('me@a.example', '')).toBeUndefined();
    await expect(
      touchpoints.add(touchpoint({ account: 'me@a.example', messageId: '<1@x>' }), 'page'),
    ).rejects.toMatchObject({ code: 'alreadyThere' });
    await touchpoints.remove([id]);
    await touchpoints.add(touchpoint({ account: 'me@a.example', messageId: '<1@x>' }), 'page');
  });

  it('of a thread come the oldest first', async () => {
    const { touchpoints } = testDatabase();
    await touchpoints.addMany(
      [touchpoint({ threadKey: 'a', at: 2 }), touchpoint({ threadKey: 'a', at: 1 }), touchpoint({ threadKey: 'ab' })],
      'page',
    );
    expect((await touchpoints.ofThread('a', 10)).map(({ at }) => at)).toEqual([1, 2]);
    expect(await touchpoints.ofThread('', 10)).toEqual([]);
  });
});

it('purchases come by their day, and are found by number in any case', async () => {
  const { purchases } = testDatabase();
  await purchases.addMany(
    [
      purchase({ number: 'a-1', date: null }),
      purchase({ number: 'A-1', date: '2026-01-02' }),
      purchase({ number: '' }),
    ],
    'user',
  );
  expect((await purchases.ofCustomer('c1', 9)).map(({ date }) => date)).toEqual(['2026-11-02', '2026-01-02', null]);
  expect(await purchases.byNumber('A-1 ')).toHaveLength(2);
  expect(await purchases.byNumber('')).toEqual([]);
});

it('rows carry who made them, when, and how often they were changed', async () => {
  const { purchases, clock } = testDatabase();
  const start = clock.now;
  const added = await purchases.add(purchase(), 'import');
  expect(added).toMatchObject({
    id: 'id-000001',
    createdAt: start,
    changedAt: start,
    rev: 1,
    deletedAt: null,
    source: 'import',
  });
  clock.now += 5;
  const stolen = { id: 'other', rev: 99, source: 'user', createdAt: 0, note: 'x' } as Partial<typeof added>;
  expect(await purchases.change(added.id, stolen)).toEqual({ ...added, changedAt: start + 5, rev: 2, note: 'x' });
  expect(await purchases.get(added.id)).toEqual({ ...added, changedAt: start + 5, rev: 2, note: 'x' });
  await expect(purchases.change('nobody', {})).rejects.toMatchObject({ code: 'rowGone' });
});

it('settings of a site are one row an origin, and those of the user one row', async () => {
  const { siteSettings, me, settings } = testDatabase();
  await siteSettings.save('https://mail.example:8443', { on: true });
  await siteSettings.save('https://mail.example:8443', { accountsOff: ['a@x.example'] });
  await siteSettings.save('https://mail.example', {});
  expect(await siteSettings.all()).toHaveLength(2);
  expect(await siteSettings.byOrigin('https://mail.example:8443')).toMatchObject({ on: true, rev: 2 });
  expect(await me.read()).toBeUndefined();
  await settings.save({ appearance: 'dark' }, settingsContent);
  await settings.save({ rulesOff: ['missing-name'] }, settingsContent);
  expect(await settings.read()).toMatchObject({
    id: 'settings',
    appearance: 'dark',
    rulesOff: ['missing-name'],
    rev: 2,
  });
});

describe('a transaction', () => {
  it('is written together or not at all, with its aggregates', async () => {
    const database = testDatabase();
    const work = database.transaction(async () => {
      await database.followUps.add(followUp(), 'user');
      await database.touchpoints.add(touchpoint(), 'user');
      expect(await database.followUps.open()).toBe(1);
      throw new Error('stop');
    });
    await expect(work).rejects.toThrow('stop');
    expect(await database.followUps.open()).toBe(0);
    expect(await database.touchpoints.page('', 9)).toEqual([]);
  });
});
