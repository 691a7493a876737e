// @vitest-environment node
import { describe, expect, it } from 'vitest';
import { defaultJourney } from '../../utils/domain/journey';
import type { Journey } from '../../utils/domain/journey/journey';
import { services } from '../../utils/services';
import { replanCustomers } from '../../utils/services/replan';
import { purchase, touchpoint } from '../storage/rows';
import { addAnna, addBen, anna, day, hour, testWorld } from './world';

async function begun(part: Parameters<typeof addAnna>[1] = {}) {
  const test = testWorld();
  const { id } = await addAnna(test, { stage: 'post-purchase', stageHistory: [], ...part });
  const waymark = services(test.world);
  const glance = async () => (await waymark.glance({ email: anna.email })).glance!;
  const steps = async () =>
    (await test.store.followUps.ofCustomer(id))
      .filter(({ rule }) => rule === 'playbook-step')
      .map(({ anchor, state, closedBecause }) => `${anchor.split('/')[1]} ${state} ${closedBecause}`.trim())
      .sort();
  const contacts = async () =>
    (await test.store.touchpoints.ofCustomer(id, 50)).map(({ kind, direction, emotion, note }) =>
      [kind, direction, emotion, note].filter((each) => each !== '' && each !== null).join(' '),
    );
  return { ...test, test, waymark, id, glance, steps, contacts };
}

async function opened(part: Parameters<typeof addAnna>[1] = {}) {
  const from = await begun(part);
  const { id: run } = await from.waymark.openPlaybook({
    customerId: from.id,
    playbook: '',
    touchpointId: null,
    because: ['still waiting', 'third time'],
  });
  return { ...from, run };
}

type Opened = Awaited<ReturnType<typeof opened>>;
const mark = ({ waymark, run }: Opened, step: string, note = '', done = true) =>
  waymark.markPlaybookStep({ id: run, step, done, note });

describe('a playbook that is opened', () => {
  it('runs by the clock, with the words that led to it and the complaint written down', async () => {
    const { glance, steps, contacts, clock, run } = await opened();
    const { playbook, touchpoints, offersWithheld, due } = await glance();
    expect(playbook).toMatchObject({
      id: run,
      playbook: 'negative-feedback',
      startedAt: clock.now,
      because: ['still waiting', 'third time'],
      touchpointId: touchpoints[0]?.id,
      owner: '',
      done: [],
      closedAt: null,
    });
    expect(await contacts()).toEqual(['complaint in still waiting, third time']);
    expect(await steps()).toEqual(['call open', 'close open', 'confirm open', 'tell-owner open']);
    expect(offersWithheld?.code).toBe('playbookRuns');
    expect(due[0]).toMatchObject({ rule: 'playbook-step', dueAt: clock.now + hour });
  });

  it('is about the contact that upset them where one is there', async () => {
    const { waymark, store, id, clock, contacts, glance } = await begun();
    const mail = touchpoint({ customerId: id, kind: 'mail', direction: 'in', at: clock.now - day, emotion: -2 });
    const { id: touchpointId } = await store.touchpoints.add(mail, 'page');
    await waymark.openPlaybook({ customerId: id, playbook: '', touchpointId: null, because: ['refund'] });
    expect((await glance()).playbook?.touchpointId).toBe(touchpointId);
    expect(await contacts()).toEqual(['mail in -2']);
  });

  it('is about the one that is named, which is theirs', async () => {
    const from = await begun();
    const { waymark, store, id, clock } = from;
    const bens = await addBen(from.test);
    const theirs = await store.touchpoints.add(touchpoint({ customerId: id, at: clock.now - 40 * day }), 'user');
    const others = await store.touchpoints.add(touchpoint({ customerId: bens.id, at: clock.now }), 'user');
    const asked = { customerId: id, playbook: '', because: [] };
    const refused = waymark.openPlaybook({ ...asked, touchpointId: others.id });
    await expect(refused).rejects.toMatchObject({ code: 'rowGone' });
    await waymark.openPlaybook({ ...asked, touchpointId: theirs.id });
    expect((await from.glance()).playbook?.touchpointId).toBe(theirs.id);
  });

  it('is one at a time: opened again, it is the one that runs, and nothing is noted', async () => {
    const { waymark, id, run, contacts, store } = await opened();
    const again = { customerId: id, touchpointId: null, because: [] };
    const both = await Promise.all([
      waymark.openPlaybook({ ...again, playbook: '' }),
      waymark.openPlaybook({ ...again, playbook: 'late-delivery' }),
    ]);
    expect(both).toEqual([{ id: run }, { id: run }]);
    expect(await contacts()).toHaveLength(1);
    expect(await store.playbookRuns.ofCustomer(id)).toHaveLength(1);
    expect(await waymark.undoable({})).toHaveLength(1);
  });

  it('twice at the same moment is one', async () => {
    const { waymark, id, store } = await begun();
    const opening = { customerId: id, playbook: '', touchpointId: null, because: [] };
    const [one, other] = await Promise.all([waymark.openPlaybook(opening), waymark.openPlaybook(opening)]);
    expect(one).toEqual(other);
    expect(await store.playbookRuns.ofCustomer(id)).toHaveLength(1);
  });

  it('that is no bad news writes no complaint and lets offers go on', async () => {
    const { waymark, id, contacts, glance } = await begun();
    await waymark.openPlaybook({ customerId: id, playbook: 'new-contact', touchpointId: null, because: [] });
    expect(await contacts()).toEqual([]);
    expect((await glance()).offersWithheld).toBeNull();
  });

  it('that the journey does not know is refused, and leaves no trace', async () => {
    const { waymark, id, store } = await begun();
    const opening = waymark.openPlaybook({ customerId: id, playbook: 'gone', touchpointId: null, because: [] });
    await expect(opening).rejects.toMatchObject({ code: 'playbookGone' });
    expect(await store.playbookRuns.ofCustomer(id)).toEqual([]);
    expect(await waymark.undoable({})).toEqual([]);
  });

  it('of a business with its own kinds writes down its own complaint', async () => {
    const { waymark, id, contacts } = await begun();
    const kinds = defaultJourney.kinds.map((kind) =>
      kind.id === 'complaint' ? { ...kind, id: 'cross-word', channel: 'phone' as const } : kind,
    );
    await waymark.saveJourney({ definition: { ...defaultJourney, kinds } satisfies Journey });
    await waymark.openPlaybook({ customerId: id, playbook: '', touchpointId: null, because: [] });
    expect(await contacts()).toEqual(['cross-word in']);
  });
});

describe('a step', () => {
  it('that is done is no longer waited for, and its note stays', async () => {
    const from = await opened();
    from.clock.now += hour;
    await mark(from, 'tell-owner', '  Lee sees to it ');
    expect((await from.glance()).playbook?.done).toEqual([
      { step: 'tell-owner', at: from.clock.now, note: 'Lee sees to it' },
    ]);
    expect(await from.steps()).toEqual(['call open', 'close open', 'confirm open', 'tell-owner done by-playbook']);
    expect(await from.contacts()).toEqual(['complaint in still waiting, third time']);
  });

  it('that is a call stands in the timeline with its note', async () => {
    const from = await opened();
    from.clock.now += hour;
    await mark(from, 'call', 'New one by Friday');
    expect(await from.contacts()).toEqual(['call both New one by Friday', 'complaint in still waiting, third time']);
  });

  it('said again changes the note, not the time, and calls nobody twice', async () => {
    const from = await opened();
    const at = from.clock.now;
    await mark(from, 'call');
    from.clock.now += hour;
    await mark(from, 'call', 'New one by Friday');
    expect((await from.glance()).playbook?.done).toEqual([{ step: 'call', at, note: 'New one by Friday' }]);
    expect((await from.contacts()).filter((one) => one.startsWith('call'))).toHaveLength(1);
  });

  it('that was not done after all is waited for again, and its call never was', async () => {
    const from = await opened();
    from.clock.now += hour;
    await mark(from, 'call', 'New one by Friday');
    from.clock.now += hour;
    await mark(from, 'call', '', false);
    expect((await from.glance()).playbook?.done).toEqual([]);
    expect(await from.steps()).toContain('call open');
    expect(await from.contacts()).toEqual(['complaint in still waiting, third time']);
  });

  it('is done from the list of today, too, and back', async () => {
    const from = await opened();
    const { waymark } = from;
    const { due } = await from.glance();
    const call = due.find(({ anchor }) => anchor.endsWith('/call')) ?? due[0]!;
    const step = call.anchor.split('/')[1]!;
    await waymark.closeFollowUp({ id: call.id, as: 'done', because: 'by-user' });
    expect((await from.glance()).playbook?.done.map((each) => each.step)).toEqual([step]);
    expect(await from.steps()).toContain(`${step} done by-playbook`);
    await waymark.reopenFollowUp({ id: call.id });
    expect((await from.glance()).playbook?.done).toEqual([]);
    expect(await from.steps()).toContain(`${step} open`);
  });

  it('that is skipped in the list is not done', async () => {
    const from = await opened();
    const { due } = await from.glance();
    await from.waymark.closeFollowUp({ id: due[0]!.id, as: 'skipped', because: 'not-needed' });
    expect((await from.glance()).playbook?.done).toEqual([]);
  });
});

describe('while it runs', () => {
  it('concerns come up, once each, and go', async () => {
    const { waymark, run, glance } = await opened();
    for (const [concern, on] of [
      ['late', true],
      ['price', true],
      ['late', true],
      ['price', false],
    ] as const) {
      await waymark.markConcern({ id: run, concern, on });
    }
    expect((await glance()).playbook?.concerns).toEqual(['late']);
  });

  it('somebody else has it in hand, and the user again', async () => {
    const { waymark, run, glance } = await opened();
    await waymark.handOverPlaybook({ id: run, owner: ' Lee ' });
    expect((await glance()).playbook?.owner).toBe('Lee');
    await waymark.handOverPlaybook({ id: run, owner: '' });
    expect((await glance()).playbook?.owner).toBe('');
  });

  it('all of it is there again for another worker over the same database', async () => {
    const from = await opened();
    await mark(from, 'call', 'New one by Friday');
    await from.waymark.markConcern({ id: from.run, concern: 'late', on: true });
    await from.waymark.handOverPlaybook({ id: from.run, owner: 'Lee' });
    const { glance } = await services({ ...from.world, store: from.store }).glance({ email: anna.email });
    expect(glance?.playbook).toMatchObject({
      id: from.run,
      owner: 'Lee',
      concerns: ['late'],
      done: [{ step: 'call', note: 'New one by Friday' }],
    });
  });

  it('and its playbook is taken out of the journey, it goes on, and can be closed', async () => {
    const from = await opened();
    await mark(from, 'tell-owner');
    await from.waymark.saveJourney({ definition: { ...defaultJourney, playbooks: [], templates: [] } });
    await replanCustomers(from.world, [from.id]);
    expect((await from.glance()).playbook).toMatchObject({ id: from.run, done: [{ step: 'tell-owner' }] });
    await mark(from, 'call', 'Reached her');
    await from.waymark.closePlaybook({ id: from.run, outcome: 'solved', feeling: 1, note: '' });
    expect((await from.glance()).playbook).toBeNull();
    expect(await from.store.playbookRuns.ofCustomer(from.id)).toMatchObject([
      { done: [{ step: 'tell-owner' }, { step: 'call', note: 'Reached her' }], outcome: 'solved' },
    ]);
  });
});

describe('a playbook that is closed', () => {
  it.each([
    ['solved', 1, null, 'feedback in 1 All is well'],
    ['solved', 0, null, 'feedback in 0 All is well'],
    ['partly', -1, 'lastWordBad', 'feedback in -1 All is well'],
    ['lost', -2, 'lastWordBad', 'feedback in -2 All is well'],
    ['lost', null, 'lastWordBad', null],
    ['mistaken', null, null, null],
  ] as const)('as %s, feeling %o: offers withheld for %o', async (outcome, feeling, withheld, written) => {
    const from = await opened();
    from.clock.now += day;
    await from.waymark.closePlaybook({ id: from.run, outcome, feeling, note: ' All is well ' });
    const { playbook, offersWithheld } = await from.glance();
    expect(playbook).toBeNull();
    expect(offersWithheld?.code ?? null).toBe(withheld);
    expect((await from.contacts()).filter((one) => one.startsWith('feedback'))).toEqual(written ? [written] : []);
    expect(await from.steps()).toEqual(
      ['call', 'close', 'confirm', 'tell-owner'].map((step) => `${step} done by-playbook`),
    );
    expect(await from.store.playbookRuns.get(from.run)).toMatchObject({
      closedAt: from.clock.now,
      outcome,
      feeling,
      closingNote: 'All is well',
    });
  });

  it('lets the offer come that was frozen', async () => {
    const from = await begun();
    const { waymark, store, world, id, clock } = from;
    await store.purchases.add(purchase({ customerId: id, date: '2026-10-10', deliveredOn: '2026-10-16' }), 'user');
    await replanCustomers(world, [id]);
    const offers = async () =>
      (await store.followUps.ofCustomer(id)).filter(({ rule, state }) => rule === 'opportunity' && state === 'open')
        .length;
    expect(await offers()).toBe(1);
    const { id: run } = await waymark.openPlaybook({ customerId: id, playbook: '', touchpointId: null, because: [] });
    expect(await offers()).toBe(0);
    clock.now += hour;
    await waymark.closePlaybook({ id: run, outcome: 'solved', feeling: 2, note: '' });
    expect(await offers()).toBe(1);
  });

  it('leaves a roadblock as it is', async () => {
    const from = await opened();
    const block = { customerId: from.id, goalId: null, type: 'delivery', importance: 3, text: 'Too late' } as const;
    await from.waymark.saveRoadblock({
      id: null,
      content: { ...block, owner: '', state: 'open', since: from.clock.now, touchpointId: null },
    });
    from.clock.now += hour;
    await from.waymark.closePlaybook({ id: from.run, outcome: 'solved', feeling: 2, note: '' });
    expect((await from.glance()).roadblocks).toMatchObject([{ state: 'open' }]);
    expect((await from.glance()).offersWithheld?.code).toBe('roadblockOpen');
  });

  it('is changed no more, and another one may be opened', async () => {
    const from = await opened();
    const { waymark, run, id } = from;
    await waymark.closePlaybook({ id: run, outcome: 'solved', feeling: 1, note: '' });
    const acts = [
      waymark.markPlaybookStep({ id: run, step: 'call', done: true, note: '' }),
      waymark.markConcern({ id: run, concern: 'late', on: true }),
      waymark.handOverPlaybook({ id: run, owner: 'Lee' }),
      waymark.closePlaybook({ id: run, outcome: 'lost', feeling: null, note: '' }),
    ];
    for (const act of acts) await expect(act).rejects.toMatchObject({ code: 'playbookClosed' });
    const again = await waymark.openPlaybook({ customerId: id, playbook: '', touchpointId: null, because: [] });
    expect(again.id).not.toBe(run);
  });
});

describe('one act', () => {
  const acts: readonly [code: string, act: (from: Opened) => Promise<unknown>][] = [
    ['playbookStepDone', (from) => mark(from, 'call', 'New one by Friday')],
    ['playbookStepReopened', (from) => mark(from, 'confirm', '', false)],
    ['concernMarked', ({ waymark, run }) => waymark.markConcern({ id: run, concern: 'late', on: true })],
    ['playbookHandedOver', ({ waymark, run }) => waymark.handOverPlaybook({ id: run, owner: 'Lee' })],
    [
      'playbookClosed',
      ({ waymark, run }) => waymark.closePlaybook({ id: run, outcome: 'solved', feeling: 2, note: 'Fine' }),
    ],
  ];
  const contents = async ({ store }: Opened) => {
    const tables = ['customers', 'touchpoints', 'playbookRuns', 'followUps'] as const;
    const pages = await Promise.all(tables.map((table) => store[table].page('', 100)));
    return pages.flat().map(({ rev: _, changedAt: __, ...row }) => row);
  };

  it.each(acts)('%s: one entry of the journal, told of, and taken back', async (code, act) => {
    const from = await opened();
    await mark(from, 'confirm', 'Written');
    const before = await contents(from);
    from.announced.length = 0;
    await act(from);
    const [entry] = await from.waymark.undoable({});
    expect(entry?.label).toEqual({ code, params: { name: 'Anna Schmidt' } });
    expect(from.announced).toEqual([['customers', 'followUps']]);
    expect(await contents(from)).not.toEqual(before);
    expect((await from.waymark.undo({ id: entry!.id })).left).toBe(0);
    expect(await contents(from)).toEqual(before);
  });

  it('opening is one, too: the complaint goes with it', async () => {
    const from = await opened();
    const [entry] = await from.waymark.undoable({});
    expect(entry?.label.code).toBe('playbookOpened');
    await from.waymark.undo({ id: entry!.id });
    expect(await from.contacts()).toEqual([]);
    expect((await from.glance()).playbook).toBeNull();
    expect((await from.glance()).due.filter(({ rule }) => rule === 'playbook-step')).toEqual([]);
  });

  it('on what is gone is refused', async () => {
    const { waymark } = await begun();
    const act = waymark.markPlaybookStep({ id: 'gone', step: 'call', done: true, note: '' });
    await expect(act).rejects.toMatchObject({ code: 'rowGone' });
  });
});
