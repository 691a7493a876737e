// @vitest-environment node
import { describe, expect, it } from 'vitest';
import { seeMail } from '../../utils/services/see-mail';
import { changeSettings } from '../../utils/services/settings';
import { customer } from '../storage/rows';
import { account, addAnna, addBen, anna, ben, day, hour, mailFrom, me, planned, testWorld } from './world';

describe('a mail that is opened', () => {
  it('is written down once, however often it is opened', async () => {
    const test = testWorld();
    const { id } = await addAnna(test);
    const mail = mailFrom(anna, test.clock.now - hour);
    await seeMail(test.world, { account, mail });
    await seeMail(test.world, { account, mail });
    const touchpoints = await test.store.touchpoints.ofCustomer(id, 10);
    expect(touchpoints).toMatchObject([{ direction: 'in', channel: 'mail', note: 'A question', answered: false }]);
    expect(await planned(test, id)).toEqual(['reply-owed open']);
    expect(test.announced).toHaveLength(1);
  });

  it('is written down once by two frames at the same time', async () => {
    const test = testWorld();
    const { id } = await addAnna(test);
    const mail = mailFrom(anna, test.clock.now - hour);
    await Promise.all([seeMail(test.world, { account, mail }), seeMail(test.world, { account, mail })]);
    expect(await test.store.touchpoints.ofCustomer(id, 10)).toHaveLength(1);
  });

  it('is another one in another mailbox', async () => {
    const test = testWorld();
    const { id } = await addAnna(test);
    const mail = mailFrom(anna, test.clock.now - hour);
    await seeMail(test.world, { account, mail });
    await seeMail(test.world, { account: 'sales@shop.example', mail });
    expect(await test.store.touchpoints.ofCustomer(id, 10)).toHaveLength(2);
  });

  it('leaves no trace when nobody knows the sender', async () => {
    const test = testWorld();
    await addAnna(test);
    await seeMail(test.world, { account, mail: mailFrom(ben, test.clock.now - hour) });
    expect(await test.store.touchpoints.page('', 10)).toEqual([]);
    expect(test.announced).toEqual([]);
  });

  it.each([
    ['no date', { at: null }],
    ['no id', { id: '' }],
    ['no sender', { from: null }],
  ])('stays unwritten with %s', async (_, part) => {
    const test = testWorld();
    const { id } = await addAnna(test);
    await seeMail(test.world, { account, mail: mailFrom(anna, test.clock.now - hour, part) });
    expect(await test.store.touchpoints.ofCustomer(id, 10)).toEqual([]);
  });

  it('closes the follow-up when the host shows it as answered', async () => {
    const test = testWorld();
    const { id } = await addAnna(test);
    const mail = mailFrom(anna, test.clock.now - 2 * day);
    await seeMail(test.world, { account, mail });
    await seeMail(test.world, { account, mail: { ...mail, answered: true } });
    expect(await planned(test, id)).toEqual(['reply-owed done by-mail']);
  });

  it('stays answered when the host stops showing it', async () => {
    const test = testWorld();
    const { id } = await addAnna(test);
    const mail = mailFrom(anna, test.clock.now - 2 * day, { answered: true });
    await seeMail(test.world, { account, mail });
    await seeMail(test.world, { account, mail: { ...mail, answered: false } });
    expect(await planned(test, id)).toEqual([]);
    expect((await test.store.touchpoints.ofCustomer(id, 1))[0]?.answered).toBe(true);
  });

  it('is an inquiry when it is the first word, and moves the customer on', async () => {
    const test = testWorld();
    const { id } = await addAnna(test, { stage: 'awareness' });
    await seeMail(test.world, { account, mail: mailFrom(anna, test.clock.now - hour) });
    await seeMail(test.world, { account, mail: mailFrom(anna, test.clock.now - 2 * hour) });
    expect((await test.store.touchpoints.ofCustomer(id, 10)).map(({ kind }) => kind)).toEqual(['inquiry', 'mail']);
    expect(await test.store.customers.get(id)).toMatchObject({ stage: 'consideration' });
  });

  it('of mine closes what it answers, for everybody it went to', async () => {
    const test = testWorld();
    const { id } = await addAnna(test);
    const other = await addBen(test, { stage: 'post-purchase' });
    await seeMail(test.world, { account, mail: mailFrom(anna, test.clock.now - 2 * day) });
    await seeMail(test.world, { account, mail: mailFrom(ben, test.clock.now - 2 * day + 1) });
    const mine = mailFrom(me, test.clock.now - day, { to: [anna, { name: '', email: 'who@else.example' }], cc: [ben] });
    await seeMail(test.world, { account, mail: mine });
    await seeMail(test.world, { account, mail: mine });
    expect(await planned(test, id)).toEqual(['reply-owed done by-mail']);
    expect(await planned(test, other.id)).toEqual(['reply-owed done by-mail']);
    expect(await test.store.touchpoints.page('', 10)).toHaveLength(4);
  });
});

describe('with keeping of opened mail switched off', () => {
  const off = { keepMail: { sent: true, opened: false } };
  const loose = { keepMail: { sent: false, opened: true } };

  it.each([
    ['theirs', off, 'user', 0],
    ['theirs, of a sample', off, 'sample', 1],
    ['theirs, while only sent mail is not kept', loose, 'user', 1],
    ['mine', off, 'user', 0],
    ['mine, to a sample', off, 'sample', 1],
    ['mine, while only sent mail is not kept', loose, 'user', 1],
  ] as const)('%s (%o, %s): %i written', async (whose, changes, source, written) => {
    const test = testWorld();
    const { id } = await test.store.customers.add(customer({ emails: [anna.email], stage: 'post-purchase' }), source);
    await changeSettings(test.world, changes);
    test.announced.length = 0;
    const mail = whose.startsWith('theirs')
      ? mailFrom(anna, test.clock.now - 2 * day)
      : mailFrom(me, test.clock.now - 2 * day, { to: [anna] });
    await seeMail(test.world, { account, mail });
    expect(await test.store.touchpoints.ofCustomer(id, 10)).toHaveLength(written);
    expect(test.announced).toHaveLength(written);
  });

  it('what was kept before stays as it is', async () => {
    const test = testWorld();
    const { id } = await addAnna(test);
    const mail = mailFrom(anna, test.clock.now - 2 * day);
    await seeMail(test.world, { account, mail });
    await changeSettings(test.world, off);
    await seeMail(test.world, { account, mail: { ...mail, answered: true } });
    expect(await planned(test, id)).toEqual(['reply-owed open']);
  });
});

describe('a thread', () => {
  it('is the same whichever site names it by its subject', async () => {
    const test = testWorld();
    const { id } = await addAnna(test);
    const at = test.clock.now - 2 * day;
    await seeMail(test.world, { account, mail: mailFrom(anna, at, { threadKey: 'A Question' }) });
    await seeMail(test.world, { account, mail: mailFrom(anna, at + 1, { threadKey: 'odp: a question' }) });
    expect(await planned(test, id)).toEqual(['reply-owed obsolete', 'reply-owed open']);
    const open = (await test.store.followUps.ofCustomer(id)).findLast(({ rule }) => rule === 'reply-owed');
    expect(open?.reason).toMatchObject({ code: 'wroteAgainNoReply', params: { times: 2 } });
  });
});
