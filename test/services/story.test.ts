// @vitest-environment node
import { describe, expect, it } from 'vitest';
import type { Emotion } from '../../utils/domain/model/touchpoint';
import type { FeedbackAnswer } from '../../utils/messaging/doors/story';
import { services } from '../../utils/services';
import { glance } from '../../utils/services/customer-at-a-glance';
import { replanCustomers } from '../../utils/services/replan';
import { goal, opportunity, playbookRun, purchase, roadblock, touchpoint } from '../storage/rows';
import { addAnna, anna, day, planned, testWorld } from './world';

async function begun(part: Parameters<typeof addAnna>[1] = {}) {
  const test = testWorld();
  const customer = await addAnna(test, part);
  return { ...test, test, waymark: services(test.world), id: customer.id };
}

type Begun = Awaited<ReturnType<typeof begun>>;

const labels = async ({ waymark }: Begun) =>
  (await waymark.undoable({})).map(({ label }) => `${label.code} ${label.params.name}`);

/** Everything but when and how often it was changed. */
async function contents({ store }: Begun) {
  const tables = [
    'customers',
    'touchpoints',
    'purchases',
    'goals',
    'roadblocks',
    'opportunities',
    'followUps',
  ] as const;
  const pages = await Promise.all(tables.map((table) => store[table].page('', 100)));
  return pages.flat().map(({ rev: _, changedAt: __, ...row }) => row);
}

describe('one act', () => {
  const visit = (customerId: string, at: number) => touchpoint({ customerId, kind: 'visit', direction: 'both', at });
  const acts: readonly [code: string, act: (from: Begun, ids: Readonly<Record<string, string>>) => Promise<unknown>][] =
    [
      ['touchpointLogged', ({ waymark, id, clock }) => waymark.logTouchpoint(visit(id, clock.now - day))],
      [
        'touchpointChanged',
        ({ waymark }, { visit }) => waymark.changeTouchpoint({ id: visit!, changes: { emotion: 2 } }),
      ],
      ['touchpointRemoved', ({ waymark }, { visit }) => waymark.removeTouchpoint({ id: visit! })],
      ['purchaseAdded', ({ waymark, id }) => waymark.addPurchase(purchase({ customerId: id, date: '2026-11-19' }))],
      [
        'purchaseChanged',
        ({ waymark }, { bought }) => waymark.changePurchase({ id: bought!, changes: { state: 'cancelled' } }),
      ],
      ['purchaseRemoved', ({ waymark }, { bought }) => waymark.removePurchase({ id: bought! })],
      ['goalSaved', ({ waymark, id }) => waymark.saveGoal({ id: null, content: goal({ customerId: id }) })],
      [
        'goalSaved',
        ({ waymark, id }, { wish }) =>
          waymark.saveGoal({ id: wish!, content: goal({ customerId: id, state: 'reached' }) }),
      ],
      ['goalRemoved', ({ waymark }, { wish }) => waymark.removeGoal({ id: wish! })],
      [
        'roadblockSaved',
        ({ waymark, id }) => waymark.saveRoadblock({ id: null, content: roadblock({ customerId: id }) }),
      ],
      ['roadblockRemoved', ({ waymark }, { block }) => waymark.removeRoadblock({ id: block! })],
      [
        'opportunitySaved',
        ({ waymark, id }) => waymark.saveOpportunity({ id: null, content: opportunity({ customerId: id }) }),
      ],
      ['opportunityRemoved', ({ waymark }, { chance }) => waymark.removeOpportunity({ id: chance! })],
      ['noteWritten', ({ waymark, id }) => waymark.writeNote({ customerId: id, note: 'Likes lilies' })],
      ['personaSet', ({ waymark, id }) => waymark.setPersona({ customerId: id, persona: 'planner' })],
      [
        'feedbackGiven',
        ({ waymark, id }) =>
          waymark.giveFeedback({ customerId: id, purchaseId: null, answer: { kind: 'csat', value: 1 } }),
      ],
    ];
  it.each(acts)('%s: one entry of the journal, told of, and taken back as if it had never been', async (code, act) => {
    const from = await begun({ stage: 'consideration', stageHistory: [] });
    const { store, id, clock, world } = from;
    const ids = {
      visit: (await store.touchpoints.add(visit(id, clock.now - 40 * day), 'user')).id,
      bought: (await store.purchases.add(purchase({ customerId: id, deliveredOn: '2026-11-10' }), 'user')).id,
      wish: (await store.goals.add(goal({ customerId: id }), 'user')).id,
      block: (await store.roadblocks.add(roadblock({ customerId: id }), 'user')).id,
      chance: (await store.opportunities.add(opportunity({ customerId: id }), 'user')).id,
    };
    await replanCustomers(world, [id]);
    const before = await contents(from);
    from.announced.length = 0;
    await act(from, ids);
    expect(await labels(from)).toEqual([`${code} Anna Schmidt`]);
    expect(from.announced).toEqual([['customers', 'followUps']]);
    expect(await contents(from)).not.toEqual(before);
    expect(await replanCustomers(world, [id]), 'planned by all that is known').toBe(false);
    const [entry] = await from.waymark.undoable({});
    expect((await from.waymark.undo({ id: entry!.id })).left).toBe(0);
    expect(await contents(from)).toEqual(before);
  });

  it.each([
    ['changeTouchpoint', { changes: {} }],
    ['removeTouchpoint', {}],
    ['changePurchase', { changes: {} }],
    ['removePurchase', {}],
    ['removeGoal', {}],
    ['saveGoal', { content: goal() }],
    ['removeRoadblock', {}],
    ['removeOpportunity', {}],
  ] as const)('%s of what is gone is refused, and leaves no trace', async (name, input) => {
    const from = await begun();
    const act = (from.waymark[name] as (input: object) => Promise<unknown>)({ id: 'gone', ...input });
    await expect(act).rejects.toMatchObject({ code: 'rowGone' });
    expect(await labels(from)).toEqual([]);
  });

  it('about nobody is refused', async () => {
    const { waymark, store } = await begun();
    await expect(waymark.writeNote({ customerId: 'gone', note: 'x' })).rejects.toMatchObject({ code: 'customerGone' });
    const saved = waymark.saveRoadblock({ id: null, content: roadblock({ customerId: 'gone' }) });
    await expect(saved).rejects.toMatchObject({ code: 'customerGone' });
    expect(await store.roadblocks.page('', 9)).toEqual([]);
  });

  it('plans for its own customer alone', async () => {
    const from = await begun();
    const other = await from.store.customers.add(
      { ...(await from.store.customers.get(from.id))!, emails: ['x@x.example'] },
      'user',
    );
    await from.store.purchases.add(purchase({ customerId: other.id, date: '2026-11-18' }), 'user');
    await from.waymark.addPurchase(purchase({ customerId: from.id, date: '2026-11-18' }));
    expect(await from.store.followUps.ofCustomer(from.id)).not.toEqual([]);
    expect(await from.store.followUps.ofCustomer(other.id)).toEqual([]);
  });

  it('never moves a row to another customer', async () => {
    const { waymark, store, id } = await begun();
    const { id: wish } = await waymark.saveGoal({ id: null, content: goal({ customerId: id }) });
    await waymark.saveGoal({ id: wish, content: goal({ customerId: 'c2', text: 'Changed' }) });
    expect(await store.goals.get(wish)).toMatchObject({ customerId: id, text: 'Changed' });
  });
});

describe('a quote', () => {
  const quote = (customerId: string) =>
    purchase({ customerId, kind: 'quote', number: 'Q-1', date: '2026-11-10', validUntil: '2026-12-10' });

  it.each([
    ['today, unless said otherwise', { kind: 'purchase' }, '2026-11-20'],
    ['on the day that was said', { kind: 'purchase', date: '2026-11-17' }, '2026-11-17'],
    ['not at all, while it is one', { note: 'Called' }, '2026-11-10'],
  ] as const)('that is accepted was ordered %s, and keeps its id', async (_, changes, date) => {
    const from = await begun({ stage: 'consideration' });
    const { id } = await from.waymark.addPurchase(quote(from.id));
    await from.waymark.changePurchase({ id, changes });
    const [bought] = await from.store.purchases.ofCustomer(from.id, 9);
    expect(bought).toMatchObject({ id, date, number: 'Q-1' });
    const rules = await planned(from.test, from.id);
    expect(rules.some((rule) => rule.startsWith('quote-unanswered open'))).toBe(!('kind' in changes));
    expect(rules.some((rule) => rule.startsWith('thank-you open'))).toBe('kind' in changes);
  });
});

describe('the stage', () => {
  it('goes with what is known: there, and back when it turns out untrue', async () => {
    const { waymark, store, id, clock } = await begun({
      stage: 'awareness',
      stageHistory: [{ from: null, to: 'awareness', at: 0, by: 'user', reason: { code: 'added', params: {} } }],
    });
    const stage = async () => (await store.customers.get(id))?.stage;
    const { id: sent } = await waymark.logTouchpoint(
      touchpoint({ customerId: id, kind: 'quote', direction: 'out', at: clock.now - 2 * day }),
    );
    expect(await stage()).toBe('consideration');
    await waymark.changeTouchpoint({ id: sent, changes: { kind: 'call' } });
    expect(await stage()).toBe('awareness');
    const { id: bought } = await waymark.addPurchase(purchase({ customerId: id, date: '2026-11-19' }));
    expect(await stage()).toBe('purchase');
    await waymark.changePurchase({ id: bought, changes: { state: 'cancelled' } });
    expect(await stage()).toBe('awareness');
  });

  it('that the user chose stands', async () => {
    const { waymark, store, id } = await begun({ stage: 'awareness', stageHistory: [] });
    await waymark.addPurchase(purchase({ customerId: id, date: '2026-11-19' }));
    await waymark.moveStage({ id, to: 'consideration' });
    await waymark.writeNote({ customerId: id, note: 'Not yet' });
    expect((await store.customers.get(id))?.stage).toBe('consideration');
  });
});

describe('an opportunity that a hint of the journey saw', () => {
  it('is one, however often it is taken up', async () => {
    const { waymark, store, id } = await begun();
    const content = opportunity({ customerId: id, hint: 'second-site' });
    const [first, second] = await Promise.all([
      waymark.saveOpportunity({ id: null, content }),
      waymark.saveOpportunity({ id: null, content: { ...content, state: 'taken' } }),
    ]);
    expect(second).toEqual(first);
    expect(await store.opportunities.ofCustomer(id)).toMatchObject([{ id: first.id }]);
    await waymark.saveOpportunity({ id: null, content: { ...content, hint: '' } });
    await waymark.saveOpportunity({ id: null, content: { ...content, hint: '' } });
    expect(await store.opportunities.ofCustomer(id)).toHaveLength(3);
  });
});

describe('feedback', () => {
  const cases: readonly [answer: FeedbackAnswer, emotion: Emotion | null, next: string, why: string][] = [
    [{ kind: 'csat', value: 1 }, -2, 'playbook', 'very unhappy'],
    [{ kind: 'csat', value: 2 }, -1, 'playbook', 'unhappy'],
    [{ kind: 'csat', value: 3 }, 0, 'none', 'neither'],
    [{ kind: 'csat', value: 4 }, 1, 'none', 'happy, and no promoter'],
    [{ kind: 'csat', value: 5 }, 2, 'review', 'very happy with what they got'],
    [{ kind: 'nps', value: 0 }, -2, 'playbook', 'would warn of us'],
    [{ kind: 'nps', value: 6 }, -1, 'playbook', 'the best of the detractors'],
    [{ kind: 'nps', value: 7 }, 0, 'none', 'passive'],
    [{ kind: 'nps', value: 8 }, 0, 'none', 'passive'],
    [{ kind: 'nps', value: 9 }, 1, 'referral', 'would recommend us'],
    [{ kind: 'nps', value: 10 }, 2, 'referral', 'would surely recommend us'],
    [{ kind: 'word', text: ' Splendid ' }, null, 'none', 'how a word is meant the user says'],
  ];
  it.each(cases)('%o: feeling %s, then %s (%s)', async (answer, emotion, next) => {
    const { waymark, store, id } = await begun();
    const { id: purchaseId } = await waymark.addPurchase(purchase({ customerId: id }));
    const given = await waymark.giveFeedback({ customerId: id, purchaseId, answer });
    expect(given.next).toBe(next);
    const touchpoint = await store.touchpoints.get(given.touchpointId);
    expect(touchpoint).toMatchObject({ kind: 'feedback', direction: 'in', emotion, purchaseId, source: 'user' });
    expect(touchpoint?.rating).toBe(answer.kind === 'csat' ? answer.value : null);
    expect(touchpoint?.nps).toBe(answer.kind === 'nps' ? answer.value : undefined);
    expect(touchpoint?.note).toBe(answer.kind === 'word' ? 'Splendid' : '');
  });

  it.each([
    ['an open roadblock', 'none', (b: Begun) => b.store.roadblocks.add(roadblock({ customerId: b.id }), 'user')],
    ['a running playbook', 'none', (b: Begun) => b.store.playbookRuns.add(playbookRun({ customerId: b.id }), 'user')],
    [
      'a solved roadblock',
      'referral',
      (b: Begun) => b.store.roadblocks.add(roadblock({ customerId: b.id, state: 'solved' }), 'user'),
    ],
    [
      'a complaint of yesterday',
      'referral',
      (b: Begun) =>
        b.store.touchpoints.add(touchpoint({ customerId: b.id, kind: 'complaint', at: b.clock.now - day }), 'user'),
    ],
  ] as const)('from somebody with %s asks for: %s', async (_, next, happened) => {
    const from = await begun();
    await happened(from);
    const answer = { kind: 'nps', value: 10 } as const;
    expect((await from.waymark.giveFeedback({ customerId: from.id, purchaseId: null, answer })).next).toBe(next);
  });
});

describe('a glance at somebody', () => {
  it('shows goals, roadblocks, opportunities and the playbook in the order in which they matter', async () => {
    const { store, id, clock, world } = await begun({ stage: 'consideration' });
    await store.goals.addMany(
      [
        goal({ customerId: id, stage: 'post-purchase', text: 'later' }),
        goal({ customerId: id, stage: 'awareness', text: 'first' }),
      ],
      'user',
    );
    await store.roadblocks.addMany(
      [
        roadblock({ customerId: id, text: 'solved', importance: 3, state: 'solved' }),
        roadblock({ customerId: id, text: 'small', importance: 1 }),
        roadblock({ customerId: id, text: 'big', importance: 3, state: 'in-work', since: clock.now }),
      ],
      'user',
    );
    await store.opportunities.addMany(
      [opportunity({ customerId: id, text: 'lost', state: 'lost' }), opportunity({ customerId: id, text: 'open' })],
      'user',
    );
    await store.playbookRuns.addMany(
      [
        playbookRun({ customerId: id, closedAt: clock.now - day, outcome: 'solved' }),
        playbookRun({ customerId: id, startedAt: clock.now - 1, owner: 'Lee' }),
      ],
      'user',
    );
    const { glance: seen } = await glance(world, { email: anna.email });
    expect(seen?.goals.map(({ text }) => text)).toEqual(['first', 'later']);
    expect(seen?.roadblocks.map(({ text }) => text)).toEqual(['big', 'small', 'solved']);
    expect(seen?.opportunities.map(({ text }) => text)).toEqual(['open', 'lost']);
    expect(seen).toMatchObject({
      playbook: { owner: 'Lee' },
      offersWithheld: { code: 'playbookRuns' },
      suggestions: [],
      expectedDays: 30,
      isDormant: false,
    });
  });

  it('shows the feelings in their stages, and what could be offered to somebody who is happy', async () => {
    const { store, id, clock, world } = await begun({ stageHistory: [] });
    await store.purchases.add(purchase({ customerId: id, date: '2026-09-01', deliveredOn: '2026-09-08' }), 'user');
    const felt = [-1, 1, 2] as const;
    await store.touchpoints.addMany(
      felt.map((emotion, i) => touchpoint({ customerId: id, kind: 'call', emotion, at: clock.now - (9 - i) * day })),
      'user',
    );
    await store.touchpoints.add(touchpoint({ customerId: id, kind: 'feedback', nps: 10, at: clock.now - day }), 'user');
    const seen = (await glance(world, { email: anna.email })).glance;
    expect(seen?.feelings.map(({ emotion }) => emotion)).toEqual([-1, 1, 2]);
    const hints = seen?.suggestions.map(({ hint }) => hint) ?? [];
    expect(hints).toContain('promoter-referral');
    await store.opportunities.add(opportunity({ customerId: id, hint: 'promoter-referral', state: 'not-now' }), 'user');
    const later = (await glance(world, { email: anna.email })).glance;
    expect(later?.suggestions.map(({ hint }) => hint)).toEqual(hints.filter((hint) => hint !== 'promoter-referral'));
    await store.touchpoints.add(touchpoint({ customerId: id, kind: 'complaint', at: clock.now - 1 }), 'user');
    const upset = (await glance(world, { email: anna.email })).glance;
    expect(upset).toMatchObject({ suggestions: [], offersWithheld: { code: 'lastWordBad' } });
  });

  it('shows who is dormant, and none of somebody else’s things', async () => {
    const { store, id, clock, world } = await begun();
    await store.purchases.add(purchase({ customerId: id, date: '2025-11-02', deliveredOn: '2025-11-09' }), 'user');
    await store.touchpoints.add(touchpoint({ customerId: id, at: clock.now - 300 * day, emotion: 1 }), 'user');
    await store.goals.add(goal({ customerId: 'c2' }), 'user');
    await store.roadblocks.add(roadblock({ customerId: 'c2' }), 'user');
    const { glance: seen } = await glance(world, { email: anna.email });
    expect(seen).toMatchObject({ isDormant: true, goals: [], roadblocks: [], playbook: null, offersWithheld: null });
  });
});
