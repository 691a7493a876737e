// @vitest-environment node
import { describe, expect, it } from 'vitest';
import type { FollowUpRule } from '../../utils/domain/model/follow-up';
import type { Scenario } from '../../utils/domain/practice/mails';
import { practiceMails } from '../../utils/domain/practice/mails';
import { practiceAddress } from '../../utils/domain/practice/stories';
import { glance } from '../../utils/services/customer-at-a-glance';
import { addCustomer } from '../../utils/services/customers';
import { dueNow } from '../../utils/services/due-today';
import { recordSent } from '../../utils/services/record-sent';
import { loadSamples, removeSamples } from '../../utils/services/samples';
import { seeMail } from '../../utils/services/see-mail';
import { noteSlips } from '../../utils/services/slips';
import { removeGoal, removeTouchpoint, saveGoal, saveOpportunity, saveRoadblock } from '../../utils/services/story';
import { goal, opportunity, playbookRun, roadblock } from '../storage/rows';
import { day, sentTo, testWorld } from './world';

const scenario: Scenario = {
  customer: { name: 'Noor de Vries', email: 'noor@polder.example', company: 'Polder Pumps', stage: 'post-purchase' },
  purchase: { number: 'A-17', delivered: '2026-11-11' },
  incoming: { subject: 'Spare parts', body: 'Do you have spare parts?' },
  draft: 'Dear customer,',
};

const annas = 'anna.schmidt@kestrel-works.example';

/** Opens every mail of the practice inbox, as the page would report it. */
async function openAll({ world, clock }: ReturnType<typeof testWorld>, story: Scenario | null) {
  for (const { id, threadKey, from, subject, at, answered } of practiceMails(story, clock.now)) {
    const to = [{ name: '', email: practiceAddress }];
    const mail = { id, threadKey, from, subject, at, answered, to, cc: [] };
    await seeMail(world, { account: practiceAddress, mail });
  }
}

async function everything({ store }: ReturnType<typeof testWorld>) {
  const tables = [
    ...(['customers', 'companies', 'touchpoints', 'purchases', 'followUps'] as const),
    ...(['goals', 'roadblocks', 'opportunities', 'playbookRuns'] as const),
  ];
  const rows = await Promise.all(tables.map(async (table) => (await store[table].page('', 1_000)).length));
  return Object.fromEntries(tables.map((table, i) => [table, rows[i]]));
}

describe('the practice customers', () => {
  // Every day of two weeks: what is due must not hang on the weekday.
  it.each(Array.from({ length: 14 }, (_, i) => i))('each have their follow-up on day %i', async (days) => {
    const test = testWorld();
    test.clock.now += days * day;
    await loadSamples(test.world, { scenario: null });
    const due = await dueNow(test.world, { limit: 10 });
    expect(due.map(({ followUp, customer }) => `${customer.given} ${followUp.rule}`).sort()).toEqual([
      'Anna all-is-well',
      'Ben reply-owed',
      'Clara quote-unanswered',
      'Dario reply-owed',
    ]);
  });

  it('are samples through and through, and known as such', async () => {
    const test = testWorld();
    await loadSamples(test.world, { scenario: null });
    await openAll(test, null);
    for (const table of ['customers', 'companies', 'touchpoints', 'purchases', 'followUps'] as const) {
      const rows = await test.store[table].page('', 1_000);
      expect(rows.length, table).toBeGreaterThan(0);
      expect(new Set(rows.map(({ source }) => source)), table).toEqual(new Set(['sample']));
    }
    for (const { emails } of await test.store.customers.page('', 10)) expect(emails[0]).toMatch(/\.example$/);
  });

  it('tell the story of Anna', async () => {
    const test = testWorld();
    await loadSamples(test.world, { scenario: null });
    await openAll(test, null);
    const { glance: seen } = await glance(test.world, { email: annas });
    expect(seen).toMatchObject({
      customer: { name: 'Anna Schmidt', stage: 'post-purchase' },
      company: { name: 'Kestrel Works' },
      purchases: [{ number: 'Q-7731', deliveredOn: '2026-11-11' }],
      due: [{ rule: 'all-is-well', reason: { code: 'deliveredNoWord', params: { since: '2026-11-11' } } }],
    });
    expect(seen?.coming[0]?.rule).toBe('reply-owed');
    await recordSent(test.world, sentTo([{ name: '', email: annas }], { account: practiceAddress }));
    const after = (await glance(test.world, { email: annas })).glance;
    expect(after?.due).toEqual([]);
    expect(after?.coming.map(({ rule }) => rule)).not.toContain('reply-owed');
  });

  it('are there once, however often they are loaded and their mails opened', async () => {
    const test = testWorld();
    await loadSamples(test.world, { scenario: null });
    await openAll(test, null);
    const once = await everything(test);
    await openAll(test, null);
    await loadSamples(test.world, { scenario: null });
    await openAll(test, null);
    expect(await everything(test)).toEqual(once);
  });

  it('go without a trace, with all that was noted about them, and leave everybody else', async () => {
    const test = testWorld();
    const form = { company: 'Contoso', role: '', honorific: '', locale: '', stage: 'awareness' } as const;
    await addCustomer(test.world, { ...form, name: 'Eva Own', emails: ['eva@contoso.example'] });
    const before = await everything(test);
    await loadSamples(test.world, { scenario: null });
    await recordSent(test.world, sentTo([{ name: '', email: annas }]));
    const { id: customerId } = (await test.store.customers.byAddress(annas))!;
    for (let i = 0; i < 3; i++) {
      await saveGoal(test.world, { id: null, content: goal({ customerId }) });
      await saveRoadblock(test.world, { id: null, content: roadblock({ customerId }) });
      await saveOpportunity(test.world, { id: null, content: opportunity({ customerId }) });
    }
    await test.store.playbookRuns.add(playbookRun({ customerId }), 'sample');
    const [wish, other] = await test.store.goals.ofCustomer(customerId);
    await removeGoal(test.world, { id: wish!.id });
    await removeGoal(test.world, { id: other!.id });
    await removeTouchpoint(test.world, { id: (await test.store.touchpoints.ofCustomer(customerId, 1))[0]!.id });
    await removeSamples(test.world);
    expect(await everything(test)).toEqual(before);
    const announced = test.announced.length;
    await removeSamples(test.world);
    expect(test.announced).toHaveLength(announced);
  });

  it.each([
    ['the first', [annas], ['Ben', 'Clara', 'Dario']],
    ['another', ['clara.dupont@atelier-moulin.example'], ['Anna', 'Ben', 'Dario']],
  ])('leave %s out who is a customer of the user’s own, and take nothing from her', async (_, emails, rest) => {
    const test = testWorld();
    const form = { company: '', role: '', honorific: '', locale: '', stage: 'awareness' } as const;
    await addCustomer(test.world, { ...form, name: 'Own Person', emails });
    const before = await everything(test);
    await loadSamples(test.world, { scenario: null });
    const people = await test.store.customers.page('', 10);
    expect(people.map(({ given, source }) => `${given} ${source}`).sort()).toEqual(
      ['Own user', ...rest.map((name) => `${name} sample`)].sort(),
    );
    await removeSamples(test.world);
    expect(await everything(test)).toEqual(before);
  });

  it('take the slips of the practice mailbox with them, and no others', async () => {
    const { world, store } = testWorld();
    const seen = { fresh: [], hushed: [], clicked: [], isSilent: false, end: null };
    const note = (text: string, isPractice: boolean) =>
      noteSlips(world, {
        composeId: text,
        seen: { ...seen, standing: [{ rule: 'wrong-name', severity: 'stop', text }] },
        emails: [],
        isPractice,
      });
    await note('practised', true);
    await note('written', false);
    await removeSamples(world);
    expect((await store.slips.page('', 9)).map(({ text }) => text)).toEqual(['written']);
  });

  it('leave a company that somebody of the user’s own has joined', async () => {
    const test = testWorld();
    await loadSamples(test.world, { scenario: null });
    const form = { company: 'Kestrel Works', role: '', honorific: '', locale: '', stage: 'awareness' } as const;
    await addCustomer(test.world, { ...form, name: 'Eva Own', emails: ['eva@kestrel-works.example'] });
    await removeSamples(test.world);
    expect(await glance(test.world, { email: 'eva@kestrel-works.example' })).toMatchObject({
      company: { name: 'Kestrel Works' },
    });
  });
});

describe('a scenario', () => {
  it('stands in the place of the samples, as it was told', async () => {
    const test = testWorld();
    await loadSamples(test.world, { scenario: null });
    await loadSamples(test.world, { scenario });
    expect(await test.store.customers.page('', 10)).toHaveLength(1);
    const { glance: seen } = await glance(test.world, { email: 'noor@polder.example' });
    expect(seen).toMatchObject({
      customer: { name: 'Noor de Vries', given: 'Noor', family: 'de Vries', stage: 'post-purchase', source: 'sample' },
      company: { name: 'Polder Pumps' },
      purchases: [{ number: 'A-17', deliveredOn: '2026-11-11', kind: 'purchase' }],
      touchpoints: [{ direction: 'in', note: 'Spare parts' }],
      due: [{ rule: 'all-is-well' }],
    });
    expect(seen!.purchases[0]!.date! < '2026-11-11').toBe(true);
    await openAll(test, scenario);
    expect((await everything(test)).touchpoints).toBe(1);
  });

  it.each([
    ['awareness', '2026-11-11', ['all-is-well']],
    ['consideration', '2026-11-11', ['all-is-well']],
    ['purchase', '2026-11-11', ['all-is-well']],
    ['post-purchase', '2026-11-11', ['all-is-well']],
    ['post-purchase', '2026-11-18', []],
    ['post-purchase', '2026-10-01', []],
    ['post-purchase', '2026-11-11T14:00:00Z', ['all-is-well']],
    ['consideration', null, []],
  ] as const)('at %s with a delivery on %s has of what is to be said of it: %j', async (stage, delivered, rules) => {
    const { world, store } = testWorld();
    const purchase = delivered === null ? null : { number: 'A-17', delivered };
    await loadSamples(world, { scenario: { ...scenario, customer: { ...scenario.customer, stage }, purchase } });
    const due = await dueNow(world, { limit: 10 });
    const atOnce: readonly FollowUpRule[] = ['thank-you', 'all-is-well', 'reply-owed'];
    expect(due.map(({ followUp }) => followUp.rule).filter((rule) => atOnce.includes(rule))).toEqual(rules);
    expect((await store.customers.page('', 1))[0]?.stage).toBe(stage);
  });

  it('never overwrites somebody of the user’s own, and leaves the samples as they were', async () => {
    const test = testWorld();
    const form = { company: '', role: '', honorific: '', locale: '', stage: 'awareness' } as const;
    await addCustomer(test.world, { ...form, name: 'Noor Own', emails: ['noor@polder.example'] });
    await loadSamples(test.world, { scenario: null });
    const before = await everything(test);
    await expect(loadSamples(test.world, { scenario })).rejects.toMatchObject({ code: 'addressTaken' });
    expect(await everything(test)).toEqual(before);
  });
});
