// @vitest-environment node
import { describe, expect, it } from 'vitest';
import type { CustomerForm } from '../../utils/messaging/doors/customers';
import { glance } from '../../utils/services/customer-at-a-glance';
import { addCustomer, changeCustomer, moveStage, searchCustomers } from '../../utils/services/customers';
import { replanCustomers } from '../../utils/services/replan';
import { addPurchase, logTouchpoint } from '../../utils/services/story';
import { undo } from '../../utils/services/undo';
import { customer as customerRow, purchase, touchpoint } from '../storage/rows';
import { day, hour, planned, testWorld } from './world';

const form = (part: Partial<CustomerForm> = {}): CustomerForm => ({
  name: 'Anna Schmidt',
  emails: ['Anna.Schmidt@Contoso.example'],
  company: 'Contoso',
  role: 'Operations',
  honorific: 'Dr',
  locale: 'de',
  stage: 'awareness',
  ...part,
});

describe('a new customer', () => {
  it('has name parts, a company that knows its domain, and a first stage', async () => {
    const { world, store, clock } = testWorld();
    const { id } = await addCustomer(world, form());
    expect(await store.customers.get(id)).toMatchObject({
      name: 'Anna Schmidt',
      given: 'Anna',
      family: 'Schmidt',
      honorific: 'Dr',
      stage: 'awareness',
      stageHistory: [{ from: null, to: 'awareness', at: clock.now, by: 'user' }],
      source: 'user',
    });
    expect(await store.companies.byDomain('contoso.example')).toMatchObject({ name: 'Contoso' });
  });

  it('has the title in front of the name for an honorific, unless another is given', async () => {
    const { world, store } = testWorld();
    const { id } = await addCustomer(world, form({ name: 'Mme Anna Schmidt', honorific: '' }));
    expect(await store.customers.get(id)).toMatchObject({ name: 'Anna Schmidt', honorific: 'Mme' });
    await changeCustomer(world, { id, form: form({ name: 'Mme Anna Schmidt' }) });
    expect(await store.customers.get(id)).toMatchObject({ name: 'Anna Schmidt', honorific: 'Dr' });
  });

  it('joins the company that is there, whatever its capitals', async () => {
    const { world, store } = testWorld();
    const one = await addCustomer(world, form());
    const two = await addCustomer(
      world,
      form({ name: 'Ben Okafor', emails: ['ben@contoso.example'], company: 'CONTOSO' }),
    );
    const [first, second] = await store.customers.getMany([one.id, two.id]);
    expect(second?.companyId).toBe(first?.companyId);
  });

  it('does not give a company the domain of a mail provider', async () => {
    const { world, store } = testWorld();
    await addCustomer(world, form({ emails: ['anna@gmail.com'] }));
    expect((await store.companies.byName('Contoso'))?.domains).toEqual([]);
  });

  it.each([
    ['nobody', [], 'addressWrong'],
    ['a word', ['anna'], 'addressWrong'],
    ['blanks', ['  '], 'addressWrong'],
    ['markup', ['<img src=x onerror=alert(1)>'], 'addressWrong'],
    ['the address of another, with a plus part', ['ANNA.SCHMIDT+x@contoso.example'], 'addressTaken'],
  ])('is refused with %s for an address, and nothing is written', async (_, emails, code) => {
    const { world, store, announced } = testWorld();
    await addCustomer(world, form());
    await expect(addCustomer(world, form({ emails, company: 'New' }))).rejects.toMatchObject({ code });
    expect(await store.customers.page('', 10)).toHaveLength(1);
    expect(await store.companies.byName('New')).toBeUndefined();
    expect(announced).toHaveLength(1);
  });

  it('may be called anything', async () => {
    const { world, store } = testWorld();
    const name = '<img src=x onerror=alert(1)>';
    const { id } = await addCustomer(world, form({ name }));
    expect((await store.customers.get(id))?.name).toBe(name);
  });

  it('can be taken back, company and all', async () => {
    const { world, store } = testWorld();
    await addCustomer(world, form());
    const [act] = await store.journal.all();
    await undo(store, act?.id ?? '', async (ids) => void (await replanCustomers(world, ids)));
    expect(await store.customers.byAddress('anna.schmidt@contoso.example')).toBeUndefined();
    expect(await store.companies.byName('Contoso')).toBeUndefined();
  });
});

describe('a change', () => {
  it('keeps what the form does not ask for, and writes the move down', async () => {
    const { world, store, clock } = testWorld();
    const { id } = await addCustomer(world, form());
    await store.customers.change(id, { tags: ['vip'], phone: '1' });
    clock.now += day;
    await changeCustomer(world, { id, form: form({ name: 'Anna Maier', stage: 'purchase' }) });
    const changed = await store.customers.get(id);
    expect(changed).toMatchObject({
      name: 'Anna Maier',
      family: 'Maier',
      tags: ['vip'],
      phone: '1',
      stage: 'purchase',
    });
    expect(changed?.stageHistory.map(({ from, to }) => `${from} ${to}`)).toEqual([
      'null awareness',
      'awareness purchase',
    ]);
  });

  it('may keep its own address, and not take that of another', async () => {
    const { world } = testWorld();
    const { id } = await addCustomer(world, form());
    await addCustomer(world, form({ name: 'Ben', emails: ['ben@contoso.example'] }));
    await changeCustomer(world, { id, form: form({ name: 'Anna B' }) });
    const taken = changeCustomer(world, { id, form: form({ emails: ['ben@contoso.example'] }) });
    await expect(taken).rejects.toMatchObject({ code: 'addressTaken' });
  });

  it('of the stage is written down, in both directions; to the same stage it is none', async () => {
    const { world, store } = testWorld();
    const { id } = await addCustomer(world, form({ stage: 'consideration' }));
    await moveStage(world, { id, to: 'purchase' });
    await moveStage(world, { id, to: 'purchase' });
    await moveStage(world, { id, to: 'awareness' });
    expect((await store.customers.get(id))?.stageHistory.map(({ to }) => to)).toEqual([
      'consideration',
      'purchase',
      'awareness',
    ]);
    await expect(moveStage(world, { id: 'gone', to: 'purchase' })).rejects.toMatchObject({ code: 'customerGone' });
  });
});

describe('what happens', () => {
  it('moves the stage and plans what follows', async () => {
    const test = testWorld();
    const { id } = await addCustomer(test.world, form());
    const stage = async () => (await test.store.customers.get(id))?.stage;
    const content = touchpoint({ customerId: id, kind: 'quote', direction: 'out', at: test.clock.now });
    await logTouchpoint(test.world, content);
    expect(await stage()).toBe('consideration');
    await addPurchase(test.world, purchase({ customerId: id, number: 'Q-1', date: '2026-11-20' }));
    expect(await stage()).toBe('purchase');
    test.clock.now += 10 * day;
    await logTouchpoint(test.world, { ...content, kind: 'delivery', at: test.clock.now - 9 * day, purchaseId: null });
    expect(await stage()).toBe('post-purchase');
    expect(await planned(test, id)).toContain('all-is-well open');
  });

  it('in the future moves nobody before its day', async () => {
    const { world, store, clock } = testWorld();
    const { id } = await addCustomer(world, form());
    const content = purchase({ customerId: id, number: 'Q-1', date: '2026-11-20', deliveredOn: '2026-11-25' });
    await addPurchase(world, content);
    expect((await store.customers.get(id))?.stage).toBe('purchase');
    clock.now += 4 * day;
    await replanCustomers(world, [id]);
    expect((await store.customers.get(id))?.stage).toBe('purchase');
    clock.now += day;
    await replanCustomers(world, [id]);
    expect((await store.customers.get(id))?.stage).toBe('post-purchase');
  });

  it('to nobody is refused', async () => {
    const { world, store } = testWorld();
    const nobody = logTouchpoint(world, touchpoint({ customerId: 'gone' }));
    await expect(nobody).rejects.toMatchObject({ code: 'customerGone' });
    expect(await store.touchpoints.page('', 10)).toEqual([]);
  });
});

describe('a glance', () => {
  it('shows the person, what happened, and what is due and coming', async () => {
    const { world, clock } = testWorld();
    const { id } = await addCustomer(world, form({ stage: 'consideration' }));
    for (let i = 0; i < 32; i++)
      await logTouchpoint(
        world,
        touchpoint({ customerId: id, at: clock.now - 5 * day - i * hour, messageId: `m${i}`, threadKey: 'one' }),
      );
    await addPurchase(
      world,
      purchase({ customerId: id, kind: 'quote', number: 'Q-1', date: '2026-11-19', state: 'open' }),
    );
    const { glance: seen } = await glance(world, { email: 'anna.schmidt+offers@contoso.example' });
    expect(seen).toMatchObject({ customer: { id }, company: { name: 'Contoso' }, purchases: [{ number: 'Q-1' }] });
    expect(seen?.touchpoints).toHaveLength(30);
    expect(seen?.touchpoints[0]?.at).toBe(clock.now - 5 * day);
    expect(seen?.due.map(({ rule }) => rule)).toEqual(['reply-owed']);
    expect(seen?.coming.map(({ rule }) => rule)).toEqual(['quote-unanswered']);
  });

  it('of an unknown person shows the company, where it is known', async () => {
    const { world } = testWorld();
    await addCustomer(world, form());
    const known = await glance(world, { email: 'somebody@sales.contoso.example' });
    expect(known).toMatchObject({ glance: null, company: { name: 'Contoso' } });
    expect(await glance(world, { email: 'somebody@else.example' })).toEqual({ glance: null, company: null });
    expect(await glance(world, { email: '' })).toEqual({ glance: null, company: null });
  });

  it.each([
    ['schm', true, 'the beginning of any word'],
    ['anna schmitt', true, 'with one letter that is wrong'],
    ['shcmidt', true, 'with two in each other’s place'],
    ['contso', true, 'by their company, mistyped'],
    ['midt', false, 'not by the middle of a word'],
    ['smitd', false, 'not with more that is wrong'],
    ['  ', true, 'to begin with, where nothing is typed'],
  ])('is looked for as "%s": %s, %s', async (text, isFound) => {
    const { world } = testWorld();
    await addCustomer(world, form());
    const found = await searchCustomers(world, { text, limit: 5 });
    expect(found.map(({ name }) => name)).toEqual(isFound ? ['Anna Schmidt'] : []);
  });

  it('comes before those of whom only a note says it', async () => {
    const { world, store } = testWorld();
    await store.customers.addMany(
      ['Aaron', 'Bea', 'Carl'].map((name) => customerRow({ name, given: name, family: '', note: 'Knows Zora.' })),
      'user',
    );
    await store.customers.add(customerRow({ name: 'Zora Ende', given: 'Zora', family: 'Ende' }), 'user');
    const namesOf = async (limit: number) =>
      (await searchCustomers(world, { text: 'zora', limit })).map(({ name }) => name);
    expect(await namesOf(2)).toEqual(['Zora Ende', 'Aaron']);
    expect(await namesOf(9)).toEqual(['Zora Ende', 'Aaron', 'Bea', 'Carl']);
  });
});
