import { describe, expect, it } from 'vitest';
import type { FollowUp } from '../../utils/domain/model/follow-up';
import type { Content, Row } from '../../utils/domain/model/row';
import type { Repository } from '../../utils/storage';
import { testDatabase } from './database';
import { settingsContent } from './filled';
import { followUp, goal, journey, opportunity, playbookRun, purchase, roadblock, touchpoint } from './rows';

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

  it('that the user has done or skipped are counted, from a time on', async () => {
    const { followUps } = testDatabase();
    const closed: readonly Partial<Content<FollowUp>>[] = [
      { state: 'done', closedBecause: 'by-user', closedAt: 100 },
      { state: 'skipped', closedBecause: 'not-needed', closedAt: 101 },
      { state: 'done', closedBecause: 'by-user', closedAt: 99 },
      { state: 'done', closedBecause: 'by-mail', closedAt: 101 },
      { state: 'obsolete', closedAt: 101 },
      {},
    ];
    const rows = await followUps.addMany(
      closed.map((part, i) => followUp({ ...part, anchor: `t${i}` })),
      'user',
    );
    expect(await followUps.closedSince(100, 9)).toBe(2);
    expect(await followUps.closedSince(100, 1), 'no more than asked for').toBe(1);
    await followUps.change(rows[0]!.id, { state: 'open', closedAt: null, closedBecause: '' });
    expect(await followUps.closedSince(100, 9), 'taken back').toBe(1);
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

  it('before a time come the newest first, of the last moment all of them', async () => {
    const { touchpoints } = testDatabase();
    const times = [10, 20, 20, 20, 30, 40];
    await touchpoints.addMany(
      [...times.map((at) => touchpoint({ at })), touchpoint({ customerId: 'c11', at: 25 })],
      'user',
    );
    const timesBefore = async (at: number | null, limit: number) =>
      (await touchpoints.ofCustomerBefore('c1', at, limit)).map((row) => row.at);
    expect(await timesBefore(null, 9)).toEqual([40, 30, 20, 20, 20, 10]);
    expect(await timesBefore(null, 1)).toEqual([40]);
    expect(await timesBefore(40, 2)).toEqual([30, 20, 20, 20]);
    expect(await timesBefore(20, 9)).toEqual([10]);
    expect(await timesBefore(10, 9)).toEqual([]);
    expect(await touchpoints.ofCustomerBefore('nobody', null, 9)).toEqual([]);
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

describe('what a customer has of their own', () => {
  it('is found by customer, and not once it is removed', async () => {
    const { goals } = testDatabase();
    const [first, second] = await goals.addMany(
      [goal({ text: 'a' }), goal({ text: 'b' }), goal({ customerId: 'c2' })],
      'user',
    );
    await goals.remove([first!.id]);
    expect((await goals.ofCustomer('c1')).map(({ id }) => id)).toEqual([second!.id]);
    const both = await goals.ofCustomers(['nobody', 'c2', 'c1']);
    expect(both.map((rows) => rows.length)).toEqual([0, 1, 1]);
  });

  it('roadblocks in the way come over all customers, the heaviest first, then the oldest', async () => {
    const { roadblocks, aggregates } = testDatabase();
    const rows = await roadblocks.addMany(
      [
        roadblock({ text: 'small', importance: 1, since: 1 }),
        roadblock({ text: 'young', importance: 3, since: 20, customerId: 'c2' }),
        roadblock({ text: 'old', importance: 3, since: 10, state: 'in-work' }),
        roadblock({ text: 'solved', importance: 3, state: 'solved' }),
        roadblock({ text: 'accepted', importance: 3, state: 'accepted' }),
      ],
      'user',
    );
    expect((await roadblocks.open(9)).map(({ text }) => text)).toEqual(['old', 'young', 'small']);
    expect(await roadblocks.open(1)).toHaveLength(1);
    expect(await aggregates.read('openRoadblocks')).toBe(3);
    await roadblocks.change(rows[2]!.id, { state: 'solved' });
    expect((await roadblocks.open(9)).map(({ text }) => text)).toEqual(['young', 'small']);
    expect(await aggregates.read('openRoadblocks')).toBe(2);
  });

  it('opportunities are open until something became of them', async () => {
    const { opportunities } = testDatabase();
    await opportunities.addMany(
      (['open', 'taken', 'won', 'lost', 'not-now'] as const).map((state) => opportunity({ state })),
      'user',
    );
    expect((await opportunities.open(9)).map(({ state }) => state).sort()).toEqual(['open', 'taken']);
  });

  it('playbooks that run come the longest running first', async () => {
    const { playbookRuns } = testDatabase();
    const [late] = await playbookRuns.addMany(
      [playbookRun({ startedAt: 20 }), playbookRun({ startedAt: 10 }), playbookRun({ startedAt: 5, closedAt: 6 })],
      'user',
    );
    expect((await playbookRuns.open(9)).map(({ startedAt }) => startedAt)).toEqual([10, 20]);
    await playbookRuns.change(late!.id, { closedAt: 30, outcome: 'solved' });
    expect((await playbookRuns.open(9)).map(({ startedAt }) => startedAt)).toEqual([10]);
  });

  it.each(['goals', 'roadblocks', 'opportunities', 'playbookRuns'] as const)(
    '%s know what was changed since',
    async (table) => {
      const database = testDatabase();
      const rows = database[table] as unknown as Repository<Row> & {
        changedSince(at: number): Promise<readonly string[]>;
      };
      const content = { goals: goal, roadblocks: roadblock, opportunities: opportunity, playbookRuns: playbookRun }[
        table
      ]();
      const old = await rows.add(content, 'user');
      database.clock.now += 1_000;
      const since = database.clock.now;
      const young = await rows.add(content, 'user');
      expect(await rows.changedSince(since)).toEqual([young.id]);
      database.clock.now += 1_000;
      await rows.remove([old.id]);
      expect((await rows.changedSince(since)).toSorted()).toEqual([old.id, young.id].sort());
    },
  );
});

describe('journeys', () => {
  it('are kept under the id of their definition', async () => {
    const { journeys, now } = testDatabase();
    const row = { id: 'lamps', createdAt: now(), changedAt: now(), rev: 1, deletedAt: null, source: 'user' } as const;
    await journeys.putAsTheyAre([{ ...row, definition: journey() }]);
    expect(await journeys.get('lamps')).toMatchObject({ definition: journey() });
    expect(await journeys.all()).toHaveLength(1);
    await journeys.remove(['lamps']);
    expect(await journeys.all()).toEqual([]);
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
