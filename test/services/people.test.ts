import { describe, expect, it } from 'vitest';
import { customerKeys } from '../../utils/domain/checks/others/keys';
import { everybody } from '../../utils/domain/people/asked';
import { services } from '../../utils/services';
import { erasedAmong } from '../../utils/services/erased';
import { followUp, goal, opportunity, playbookRun, purchase, roadblock, touchpoint } from '../storage/rows';
import { addAnna, addBen, anna, ben, day, testWorld } from './world';

function open() {
  const all = testWorld();
  return { ...all, waymark: services(all.world) };
}

const form = (part = {}) => ({
  name: anna.name,
  emails: [anna.email],
  company: 'Contoso',
  role: '',
  honorific: '',
  locale: '',
  stage: 'consideration',
  ...part,
});

/** Every row of every table that holds data of people, as text. */
async function allText({ store }: ReturnType<typeof testWorld>): Promise<string> {
  const tables = ['customers', 'companies', 'touchpoints', 'purchases', 'followUps', 'goals', 'roadblocks'] as const;
  const more = ['opportunities', 'playbookRuns', 'slips', 'ignored', 'erased'] as const;
  const rows = await Promise.all([...tables, ...more].map((table) => store[table].page('', 999)));
  const acts = await store.journal.all();
  const changes = await Promise.all(acts.map(async ({ id }) => [...(await store.journal.changes(id)).tables.values()]));
  const journal = changes.flat().flatMap((noted) => [...noted.values()]);
  return JSON.stringify([rows, acts, journal, await store.memos.all('', 0)]);
}

describe('the list', () => {
  it('tells what is kept beside each, in the order of their names', async () => {
    const all = open();
    const { id } = await all.waymark.addCustomer(form());
    await addBen(all, { tags: ['fair'], owner: 'Mia' });
    await all.waymark.logTouchpoint(touchpoint({ customerId: id, at: all.clock.now - day, emotion: -1, kind: 'call' }));
    const page = await all.waymark.peoplePage({ asked: everybody, from: 0, limit: 10 });
    expect(page.total).toBe(2);
    expect(page.lines).toMatchObject([
      { name: ben.name, company: '', tags: ['fair'], owner: 'Mia', feeling: null, lastAt: null, dueOn: '' },
      { name: anna.name, company: 'Contoso', feeling: -1, lastAt: all.clock.now - day, isDormant: false },
    ]);
    const rest = await all.waymark.peoplePage({ asked: everybody, from: 1, limit: 10 });
    expect(rest).toMatchObject({ total: 2, lines: [{ name: anna.name }] });
    const unhappy = await all.waymark.peoplePage({
      asked: { text: '', facets: { feeling: ['-1'] } },
      from: 0,
      limit: 10,
    });
    expect(unhappy).toMatchObject({ total: 1, lines: [{ name: anna.name }] });
    expect(await all.waymark.peopleNumbers({})).toMatchObject({ feeling: { '-1': 1 }, tag: { fair: 1 } });
  });

  it('knows who has something to be done, and who has not any more', async () => {
    const all = open();
    const { id } = await all.waymark.addCustomer(form());
    const due = { text: '', facets: { due: [] } };
    await all.waymark.logTouchpoint(
      touchpoint({ customerId: id, at: all.clock.now - 3 * day, messageId: '<1>', account: 'me', direction: 'in' }),
    );
    expect(await all.waymark.peopleIds({ asked: due })).toEqual([id]);
    for (const row of await all.store.followUps.ofCustomer(id))
      await all.waymark.closeFollowUp({ id: row.id, as: 'skipped', because: 'not-needed' });
    expect(await all.waymark.peopleIds({ asked: due })).toEqual([]);
  });

  it('brings one customer, and nobody for who is not there', async () => {
    const all = open();
    const { id } = await all.waymark.addCustomer(form());
    expect(await all.waymark.customer({ id })).toMatchObject({
      glance: { customer: { name: anna.name } },
      company: { name: 'Contoso' },
    });
    expect(await all.waymark.customer({ id: 'nobody' })).toEqual({ glance: null, company: null });
  });
});

describe('many at once', () => {
  it('are changed in parts, and taken back as one', async () => {
    const all = open();
    const a = await addAnna(all, { tags: ['old'], persona: 'planner' });
    const b = await addBen(all, { owner: 'Mia', stage: 'purchase' });
    const change = { stage: 'purchase', owner: 'Lee', addTags: ['fair'], removeTags: ['old'] };
    const first = await all.waymark.changePeople({ ids: [a.id, 'nobody'], change, into: null, total: 2 });
    expect(first.changed).toBe(1);
    const second = await all.waymark.changePeople({ ids: [b.id], change, into: first.undoId, total: 2 });
    expect(second).toEqual({ undoId: first.undoId, changed: 1 });
    expect(await all.store.customers.getMany([a.id, b.id])).toMatchObject([
      { stage: 'purchase', owner: 'Lee', tags: ['fair'], persona: 'planner', stageHistory: [{ by: 'user' }] },
      { stage: 'purchase', owner: 'Lee', tags: ['fair'], stageHistory: [] },
    ]);
    await all.waymark.undo({ id: first.undoId as string });
    expect(await all.store.customers.getMany([a.id, b.id])).toMatchObject([
      { stage: 'post-purchase', owner: '', tags: ['old'] },
      { stage: 'purchase', owner: 'Mia', tags: [] },
    ]);
    expect(await all.waymark.peopleNumbers({})).toMatchObject({ owner: { Mia: 1, '': 1 }, tag: { old: 1 } });
  });

  it('of whom nothing would be another, are left alone', async () => {
    const all = open();
    const a = await addAnna(all, { tags: ['fair'] });
    const change = { stage: 'post-purchase', addTags: ['fair'], removeTags: ['gone'] };
    expect(await all.waymark.changePeople({ ids: [a.id], change, into: null, total: 1 })).toEqual({
      undoId: null,
      changed: 0,
    });
    expect((await all.store.customers.get(a.id))?.rev).toBe(1);
  });
});

describe('two records of one person', () => {
  const doubles: readonly [one: object, other: object, because: string | null, why: string][] = [
    [{}, { name: 'A. S.', family: '', given: '', emails: ['Anna+b@contoso.example'] }, 'address', 'one mailbox'],
    [{}, { emails: ['anna.s@contoso.example'] }, 'domain', 'one name and one domain'],
    [
      {},
      { name: 'ANNA SCHMIDT', given: 'ANNA', family: 'SCHMIDT', emails: ['as@contoso.example'] },
      'domain',
      'folded',
    ],
    [{ phone: '+49 30 1234567' }, { emails: ['a@home.example'], phone: '030 1234567' }, 'phone', 'one telephone'],
    [{}, { emails: ['anna@gmail.com'] }, 'name', 'a private address, and no company'],
    [{}, { emails: ['anna@harbour.example'] }, null, 'two companies may each have one'],
    [{}, { name: 'Anna Schmid', family: 'Schmid', emails: ['as@contoso.example'] }, null, 'another name'],
    [
      { name: 'Anna', family: '' },
      { name: 'Anna', family: '', emails: ['a@contoso.example'] },
      null,
      'only a given name',
    ],
  ];
  it.each(doubles)('%o and %o: %s (%s)', async (one, other, because) => {
    const all = open();
    await addAnna(all, one);
    await addAnna(all, { emails: ['other@contoso.example'], ...other });
    const found = await all.waymark.findDoubles({ from: 0 });
    expect(found.doubles.map((each) => each.because)).toEqual(because ? [because] : []);
    expect(found).toMatchObject({ next: null, total: 2 });
  });

  it('are not proposed again once they were said to be two', async () => {
    const all = open();
    await addAnna(all);
    await addAnna(all, { emails: ['as@contoso.example'] });
    const [pair] = (await all.waymark.findDoubles({ from: 0 })).doubles;
    await all.waymark.keepApart({ one: pair?.other.id ?? '', other: pair?.one.id ?? '' });
    expect((await all.waymark.findDoubles({ from: 0 })).doubles).toEqual([]);
  });

  it('become one with all that hung on either, and two again when that is taken back', async () => {
    const all = open();
    const { store, waymark } = all;
    const { id: keep } = await waymark.addCustomer(form({ phone: '1' }));
    const { id: other } = await waymark.addCustomer(
      form({ emails: ['as@home.example'], company: '', phone: '2', owner: 'Mia' }),
    );
    await waymark.writeNote({ customerId: other, note: 'Likes lilies' });
    await waymark.logTouchpoint(touchpoint({ customerId: other, at: all.clock.now - day, emotion: 2 }));
    await waymark.saveGoal({ id: null, content: goal({ customerId: other }) });
    const due = (await store.followUps.ofCustomer(other)).filter(({ state }) => state === 'open');
    const before = await allText(all);

    expect(await waymark.planMerge({ keep, other })).toMatchObject({
      merged: { id: keep, emails: [anna.email, 'as@home.example'], phone: '1', owner: 'Mia', note: 'Likes lilies' },
      moves: { touchpoints: 1, goals: 1, followUps: due.length, purchases: 0 },
    });
    expect(await allText(all), 'a plan changes nothing').toBe(before);
    await waymark.mergeCustomers({ keep, other });
    expect(await waymark.customer({ id: other })).toMatchObject({ glance: null });
    expect(await waymark.customer({ id: keep })).toMatchObject({
      glance: { touchpoints: [{ emotion: 2 }], goals: [{}], customer: { note: 'Likes lilies', owner: 'Mia' } },
    });
    expect((await store.customers.byAddress('as@home.example'))?.id).toBe(keep);
    expect(await waymark.peoplePage({ asked: everybody, from: 0, limit: 9 })).toMatchObject({
      total: 1,
      lines: [{ feeling: 2 }],
    });
    expect(await waymark.peopleNumbers({})).toMatchObject({ feeling: { '2': 1 }, owner: { Mia: 1 } });

    const [act] = await waymark.undoable({});
    expect(await waymark.undo({ id: act?.id ?? '' })).toMatchObject({ left: 0 });
    expect(await waymark.customer({ id: other })).toMatchObject({ glance: { touchpoints: [{}], goals: [{}] } });
    expect((await store.customers.byAddress('as@home.example'))?.id).toBe(other);
    expect(await waymark.peopleIds({ asked: { text: '', facets: { feeling: ['2'] } } })).toEqual([other]);
  });

  it('that are the same record, or gone, are no two', async () => {
    const all = open();
    const a = await addAnna(all);
    await expect(all.waymark.mergeCustomers({ keep: a.id, other: a.id })).rejects.toMatchObject({
      code: 'customerGone',
    });
    await expect(all.waymark.mergeCustomers({ keep: a.id, other: 'x' })).rejects.toMatchObject({
      code: 'customerGone',
    });
  });
});

describe('an erasure', () => {
  /** Anna with a row in every table, some of them removed, and an earlier record that went into hers. */
  async function known() {
    const all = open();
    const { store, waymark } = all;
    const { id } = await waymark.addCustomer(form({ name: 'Anna Schmidt' }));
    const { id: double } = await waymark.addCustomer(form({ name: 'Anna Schmidt', emails: ['schmidt@old.example'] }));
    await waymark.mergeCustomers({ keep: id, other: double });
    const own = { customerId: id };
    await waymark.writeNote({ customerId: id, note: 'Secret lilies' });
    const { id: removed } = await waymark.logTouchpoint(touchpoint({ ...own, note: 'Secret call' }));
    await waymark.removeTouchpoint({ id: removed });
    await waymark.logTouchpoint(touchpoint({ ...own, note: 'Secret mail', at: all.clock.now - day }));
    await waymark.addPurchase(purchase({ ...own, note: 'Secret order' }));
    await waymark.saveGoal({ id: null, content: goal({ ...own, text: 'Secret goal' }) });
    await waymark.saveRoadblock({ id: null, content: roadblock({ ...own, text: 'Secret block' }) });
    await waymark.saveOpportunity({ id: null, content: opportunity({ ...own, text: 'Secret chance' }) });
    await store.playbookRuns.add(playbookRun({ ...own, closingNote: 'Secret end' }), 'user');
    await store.followUps.add(followUp({ ...own, anchor: 'secret', rule: 'feedback' }), 'user');
    const slip = { rule: 'wrong-name', severity: 'stop', at: 1, outcome: 'sent', composeId: '' } as const;
    await store.slips.addMany(
      [
        { ...slip, email: anna.email, text: 'Secret slip' },
        { ...slip, email: ben.email, text: 'as I said to Anna Schmidt' },
        { ...slip, email: ben.email, text: 'Hi Bob' },
      ],
      'page',
    );
    await store.ignored.add(
      { rule: 'wrong-name', scope: 'person', email: anna.email, phrase: 'Secret', by: 'user' },
      'user',
    );
    await store.memos.write('sent:1', {
      composeId: '1',
      subject: 'Secret subject',
      customers: [{ id, purchaseId: null }],
    });
    await addBen(all);
    await waymark.changePeople({
      ids: [id, (await store.customers.byAddress(ben.email))?.id ?? ''],
      change: { owner: 'Mia' },
      into: null,
      total: 2,
    });
    return { ...all, id, double };
  }

  it('leaves nothing of anybody, in no table and not in the undo journal; and others as they were', async () => {
    const all = await known();
    const { store, waymark, id, double } = all;
    expect(await waymark.planErasure({ id })).toMatchObject({
      name: 'Anna Schmidt',
      belongings: { touchpoints: 1, goals: 1 },
    });
    expect(await allText(all)).toMatch(/secret/i);
    await waymark.eraseCustomer({ id, keepOut: true });
    const text = await allText(all);
    expect(text).not.toMatch(/secret|schmidt|anna|contoso/i);
    for (const gone of [id, double]) expect(text.includes(`"${gone}"`), gone).toBe(false);
    expect(await waymark.peoplePage({ asked: everybody, from: 0, limit: 9 })).toMatchObject({
      total: 1,
      lines: [{ name: ben.name }],
    });
    expect(await store.slips.latest(9)).toMatchObject([{ text: 'Hi Bob' }]);
    expect(await waymark.peopleNumbers({})).toMatchObject({ owner: { Mia: 1 }, stage: { awareness: 1 } });
    const [act] = await waymark.undoable({});
    expect(act?.label).toMatchObject({ code: 'peopleChanged' });
    await waymark.undo({ id: act?.id ?? '' });
    expect((await store.customers.byAddress(ben.email))?.owner).toBe('');
  });

  it('keeps them out when that is wanted, and only then', async () => {
    const out = await known();
    await out.waymark.eraseCustomer({ id: out.id, keepOut: true });
    expect([...(await erasedAmong(out.world, [anna.email, 'schmidt@old.example', ben.email, out.id]))]).toEqual([
      anna.email,
      'schmidt@old.example',
      out.id,
    ]);
    const free = await known();
    await free.waymark.eraseCustomer({ id: free.id, keepOut: false });
    expect((await erasedAmong(free.world, [anna.email])).size).toBe(0);
  });

  it('has the index of names packed anew', async () => {
    const all = await known();
    await all.store.namePacker.pack(async () => {});
    const keys = customerKeys({
      name: 'Anna Schmidt',
      given: 'Anna',
      family: 'Schmidt',
      emails: [anna.email],
    } as never);
    expect(keys.keys.length).toBeGreaterThan(0);
    await all.waymark.eraseCustomer({ id: all.id, keepOut: true });
    expect(await all.store.namePacker.pack(async () => {})).toBe(true);
    expect(await all.store.names.read()).toBeDefined();
  });

  it('of somebody who is gone is refused', async () => {
    const all = open();
    await expect(all.waymark.eraseCustomer({ id: 'x', keepOut: true })).rejects.toMatchObject({ code: 'customerGone' });
  });
});
