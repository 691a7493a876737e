// @vitest-environment node
import { describe, expect, it } from 'vitest';
import { unknownSent } from '../../utils/services/outbox';
import { recordSent, settleSent } from '../../utils/services/record-sent';
import { seeMail } from '../../utils/services/see-mail';
import { changeSettings } from '../../utils/services/settings';
import { customer, purchase } from '../storage/rows';
import { account, addAnna, addBen, anna, ben, day, hour, mailFrom, me, planned, sentTo, testWorld } from './world';

describe('a mail that was sent', () => {
  it('is written down for each customer and closes what it answers', async () => {
    const test = testWorld();
    const { id } = await addAnna(test);
    const other = await addBen(test);
    await seeMail(test.world, { account, mail: mailFrom(anna, test.clock.now - 2 * day) });
    await recordSent(test.world, sentTo([anna, ben]));
    expect(await planned(test, id)).toEqual(['reply-owed done by-mail']);
    const [mine] = await test.store.touchpoints.ofCustomer(id, 1);
    expect(mine).toMatchObject({ direction: 'out', note: 'Re: A question', threadKey: 'a question', source: 'page' });
    expect(await test.store.touchpoints.ofCustomer(other.id, 10)).toHaveLength(1);
  });

  const stories: readonly [why: string, outcomes: readonly ('pending' | 'sent' | 'unknown')[], written: number][] = [
    ['said twice', ['sent', 'sent'], 1],
    ['pending first', ['pending', 'sent'], 1],
    ['only pending', ['pending'], 0],
    ['only unknown', ['pending', 'unknown'], 0],
    ['known after all', ['pending', 'unknown', 'sent'], 1],
    ['refused by the site and sent again', ['pending', 'pending', 'sent'], 1],
    ['said to be unknown when it was known', ['pending', 'sent', 'unknown'], 1],
    ['let go twice', ['pending', 'sent', 'pending', 'sent'], 1],
  ];
  it.each(stories)('%s', async (_, outcomes, written) => {
    const test = testWorld();
    const { id } = await addAnna(test);
    for (const outcome of outcomes) {
      await recordSent(test.world, sentTo([anna], { outcome }));
      test.clock.now += 1_000;
    }
    expect(await test.store.touchpoints.ofCustomer(id, 10)).toHaveLength(written);
  });

  it('is another mail when its window has the id of one from an hour ago', async () => {
    const test = testWorld();
    const { id } = await addAnna(test);
    for (const outcome of ['pending', 'sent', 'pending', 'sent'] as const) {
      await recordSent(test.world, sentTo([anna], { outcome }));
      test.clock.now += hour;
    }
    expect(await test.store.touchpoints.ofCustomer(id, 10)).toHaveLength(2);
  });

  it('is dated when it was let go', async () => {
    const test = testWorld();
    const { id } = await addAnna(test);
    const letGo = test.clock.now;
    await recordSent(test.world, sentTo([anna], { outcome: 'pending' }));
    test.clock.now += hour;
    await recordSent(test.world, sentTo([anna], { outcome: 'sent' }));
    expect((await test.store.touchpoints.ofCustomer(id, 1))[0]?.at).toBe(letGo);
  });

  it('leaves no trace when it goes to nobody we know', async () => {
    const test = testWorld();
    await addAnna(test);
    await recordSent(test.world, sentTo([ben], { outcome: 'unknown' }));
    await recordSent(test.world, sentTo([ben], { composeId: 'compose-2' }));
    expect(await test.store.touchpoints.page('', 10)).toEqual([]);
    expect(await unknownSent(test.world)).toEqual([]);
    expect(await test.store.memos.read('sent:compose-1')).toBeUndefined();
  });

  it('keeps nothing of the text', async () => {
    const test = testWorld();
    await addAnna(test);
    await recordSent(test.world, sentTo([anna], { outcome: 'unknown' }, 'The secret of the soup'));
    expect(JSON.stringify(await test.store.memos.read('sent:compose-1'))).not.toContain('soup');
  });

  it.each([
    ['in the subject', 'Quote Q-1042', '', true],
    ['in the text, in small letters', 'Hello', 'about q-1042, please', true],
    ['not in another number', 'Quote Q-10423', 'Q-1042a', false],
    ['not at all', 'Hello', 'How are you?', false],
  ])('belongs to the quote that it names: %s', async (_, subject, body, belongs) => {
    const test = testWorld();
    const { id } = await addAnna(test, { stage: 'awareness' });
    const quote = await test.store.purchases.add(
      purchase({ customerId: id, kind: 'quote', number: 'Q-1042', date: null, state: 'open' }),
      'user',
    );
    const sent = sentTo([anna], {}, body);
    await recordSent(test.world, { ...sent, draft: { ...sent.draft, subject } });
    const [written] = await test.store.touchpoints.ofCustomer(id, 1);
    expect(written?.purchaseId).toBe(belongs ? quote.id : null);
    expect((await test.store.customers.get(id))?.stage).toBe(belongs ? 'consideration' : 'awareness');
  });

  it('is not written down again when it is opened in the folder of sent mail', async () => {
    const test = testWorld();
    const { id } = await addAnna(test);
    await recordSent(test.world, sentTo([anna]));
    test.clock.now += hour;
    const seen = mailFrom(me, test.clock.now - hour + 2_000, { to: [anna], id: 'uid-17' });
    await seeMail(test.world, { account, mail: seen });
    expect(await test.store.touchpoints.ofCustomer(id, 10)).toHaveLength(1);
  });

  it.each([
    [150, 150],
    [201, 0],
  ])('to %i customers at once is written down for %i', async (many, written) => {
    const test = testWorld();
    const emails = Array.from({ length: many }, (_, i) => `c${i}@x.example`);
    await test.store.customers.addMany(
      emails.map((email) => customer({ emails: [email] })),
      'import',
    );
    await recordSent(test.world, sentTo(emails.map((email) => ({ name: '', email }))));
    expect(await test.store.touchpoints.page('', 1_000)).toHaveLength(written);
  });

  it('tells us who the user is', async () => {
    const test = testWorld();
    await recordSent(test.world, sentTo([ben]));
    await recordSent(test.world, sentTo([ben]));
    expect(await test.store.me.read()).toMatchObject({
      names: ['Mia Keller'],
      addresses: ['me@shop.example'],
      domains: ['shop.example'],
      timeZone: 'Europe/Berlin',
      country: 'DE',
    });
  });
});

describe('with keeping of sent mail switched off', () => {
  it.each([
    ['to a customer', { sent: false, opened: true }, 'user', 0],
    ['to a sample, who is there to be tried out', { sent: false, opened: false }, 'sample', 1],
    ['while only opened mail is not kept', { sent: true, opened: false }, 'user', 1],
  ] as const)('a mail %s: %o, %s: %i written', async (_, keepMail, source, written) => {
    const test = testWorld();
    const { id } = await test.store.customers.add(customer({ emails: [anna.email], stage: 'post-purchase' }), source);
    await seeMail(test.world, { account, mail: mailFrom(anna, test.clock.now - 2 * day) });
    await changeSettings(test.world, { keepMail });
    for (const outcome of ['pending', 'unknown', 'sent'] as const)
      await recordSent(test.world, sentTo([anna], { outcome }));
    expect(await test.store.touchpoints.ofCustomer(id, 10)).toHaveLength(1 + written);
    expect(await planned(test, id)).toEqual([written ? 'reply-owed done by-mail' : 'reply-owed open']);
    expect((await test.store.memos.read('sent:compose-1')) !== undefined).toBe(written > 0);
  });

  it('nobody is asked whether it was sent', async () => {
    const test = testWorld();
    await addAnna(test);
    await changeSettings(test.world, { keepMail: { sent: false, opened: true } });
    await recordSent(test.world, sentTo([anna], { outcome: 'unknown' }));
    expect(await unknownSent(test.world)).toEqual([]);
  });
});

describe('a mail of which nobody knows whether it was sent', () => {
  it('is asked about, and written down with a yes', async () => {
    const test = testWorld();
    const { id } = await addAnna(test);
    await seeMail(test.world, { account, mail: mailFrom(anna, test.clock.now - 2 * day) });
    await recordSent(test.world, sentTo([anna], { outcome: 'unknown' }));
    expect((await unknownSent(test.world)).map(({ composeId }) => composeId)).toEqual(['compose-1']);
    expect(await planned(test, id)).toEqual(['reply-owed open']);
    await settleSent(test.world, { composeId: 'compose-1', sent: true });
    await settleSent(test.world, { composeId: 'compose-1', sent: true });
    expect(await unknownSent(test.world)).toEqual([]);
    expect(await planned(test, id)).toEqual(['reply-owed done by-mail']);
    expect(await test.store.touchpoints.ofCustomer(id, 10)).toHaveLength(2);
  });

  it('is forgotten with a no', async () => {
    const test = testWorld();
    const { id } = await addAnna(test);
    await recordSent(test.world, sentTo([anna], { outcome: 'unknown' }));
    await settleSent(test.world, { composeId: 'compose-1', sent: false });
    expect(await unknownSent(test.world)).toEqual([]);
    expect(await test.store.touchpoints.ofCustomer(id, 10)).toEqual([]);
  });

  it('is asked about when its page fell silent, not before', async () => {
    const test = testWorld();
    await addAnna(test);
    await recordSent(test.world, sentTo([anna], { outcome: 'pending' }));
    expect(await unknownSent(test.world)).toEqual([]);
    test.clock.now += 11_000;
    expect(await unknownSent(test.world)).toHaveLength(1);
  });

  it('is not asked about for ever', async () => {
    const test = testWorld();
    await addAnna(test);
    await recordSent(test.world, sentTo([anna], { outcome: 'unknown' }));
    test.clock.now += 4 * day;
    expect(await unknownSent(test.world)).toEqual([]);
    expect(await test.store.memos.read('sent:compose-1')).toBeUndefined();
  });

  it('does not mind an answer to a question that nobody asked', async () => {
    const test = testWorld();
    await expect(settleSent(test.world, { composeId: 'none', sent: true })).resolves.toBeNull();
  });
});
