// @vitest-environment node
import { describe, expect, it } from 'vitest';
import { services } from '../../utils/services/index';
import { recordSent } from '../../utils/services/record-sent';
import { seeMail } from '../../utils/services/see-mail';
import { answerTone, mayAskTone, toneOfMail } from '../../utils/services/tone';
import { account, addAnna, anna, ben, day, hour, mailFrom, sentTo, testWorld } from './world';

const angry = 'Hello,\n\nI am still waiting for my order. I want my money back.\n\nAnna Schmidt';

const opened = (test: ReturnType<typeof testWorld>, part: Parameters<typeof mailFrom>[2] = {}) => ({
  account,
  mail: mailFrom(anna, test.clock.now - hour, { text: angry, ...part }),
});

describe('the tone of a mail', () => {
  it('is read in a customer’s mail, and told in its own words', async () => {
    const test = testWorld();
    await addAnna(test);
    expect(await toneOfMail(test.world, opened(test))).toEqual(['still waiting', 'want my money back']);
  });

  it.each([
    ['nobody knows the sender', { from: ben }],
    ['it is mine', { from: { name: '', email: account } }],
    ['there is no text', { text: undefined }],
  ])('is not read where %s', async (_, part) => {
    const test = testWorld();
    await addAnna(test);
    expect(await toneOfMail(test.world, opened(test, part))).toBeNull();
  });

  it('leaves nothing of the text behind', async () => {
    const test = testWorld();
    await addAnna(test);
    const seen = opened(test, { text: `${angry} Kestrelwort` });
    await seeMail(test.world, seen);
    await toneOfMail(test.world, seen);
    await answerTone(test.world, { ...seen, emotion: -2 });
    const rows = [await test.store.touchpoints.page('', 10), await test.store.memos.all('', 0)];
    expect(JSON.stringify(rows)).not.toContain('Kestrelwort');
  });
});

describe('the question how it was meant', () => {
  it('is asked for a mail that waits, whether it is written down or not', async () => {
    const test = testWorld();
    await addAnna(test);
    expect(await mayAskTone(test.world, opened(test))).toBe(true);
    await seeMail(test.world, opened(test));
    expect(await mayAskTone(test.world, opened(test))).toBe(true);
  });

  it('is not asked once the host shows an answer, or a mail of mine came after it', async () => {
    const test = testWorld();
    await addAnna(test);
    expect(await mayAskTone(test.world, opened(test, { answered: true }))).toBe(false);
    await seeMail(test.world, opened(test));
    await recordSent(test.world, sentTo([anna]));
    expect(await mayAskTone(test.world, opened(test))).toBe(false);
  });

  it('is not asked of an old mail, a stranger’s, or one with a feeling that somebody noted', async () => {
    const test = testWorld();
    await addAnna(test);
    expect(await mayAskTone(test.world, opened(test, { at: test.clock.now - 100 * day }))).toBe(false);
    expect(await mayAskTone(test.world, opened(test, { from: ben }))).toBe(false);
    await seeMail(test.world, opened(test));
    const [touchpoint] = await test.store.touchpoints.page('', 10);
    await test.store.touchpoints.change(touchpoint?.id ?? '', { emotion: 1 });
    expect(await mayAskTone(test.world, opened(test))).toBe(false);
  });

  it('is never asked again once it was turned down, in this mailbox', async () => {
    const test = testWorld();
    await addAnna(test);
    await answerTone(test.world, { ...opened(test), emotion: null });
    expect(await mayAskTone(test.world, opened(test))).toBe(false);
    expect(await mayAskTone(test.world, { ...opened(test), account: 'other@shop.example' })).toBe(true);
    expect(await test.store.touchpoints.page('', 10), 'and nothing is written for it').toEqual([]);
  });

  it('forgets what was answered long ago', async () => {
    const test = testWorld();
    await addAnna(test);
    await answerTone(test.world, { ...opened(test), emotion: null });
    test.clock.now += 100 * day;
    await answerTone(test.world, { ...opened(test), emotion: null });
    expect(await test.store.memos.all('tone:', 0)).toHaveLength(1);
  });
});

describe('the answer that it is upset', () => {
  it.each([-1, -2] as const)('notes %i at the mail that is written down, and can be taken back', async (emotion) => {
    const test = testWorld();
    const { id } = await addAnna(test);
    const all = services(test.world);
    await seeMail(test.world, opened(test));
    await all.answerTone({ ...opened(test), emotion });
    expect(await test.store.touchpoints.ofCustomer(id, 10)).toMatchObject([{ emotion, kind: 'mail', direction: 'in' }]);
    expect(await mayAskTone(test.world, opened(test))).toBe(false);
    const [entry] = await all.undoable({});
    await all.undo({ id: entry?.id ?? '' });
    expect(await test.store.touchpoints.ofCustomer(id, 10)).toMatchObject([{ emotion: null }]);
  });

  it('writes the mail down where it is not yet, and taking it back takes it away', async () => {
    const test = testWorld();
    const { id } = await addAnna(test);
    const all = services(test.world);
    const seen = opened(test);
    await all.answerTone({ ...seen, emotion: -2 });
    expect(await test.store.touchpoints.ofCustomer(id, 10)).toMatchObject([
      { emotion: -2, at: seen.mail.at, messageId: seen.mail.id, account, note: 'A question', source: 'page' },
    ]);
    expect(test.announced.flat()).toContain('customers');
    const [entry] = await all.undoable({});
    await all.undo({ id: entry?.id ?? '' });
    expect(await test.store.touchpoints.ofCustomer(id, 10)).toEqual([]);
  });

  it('is refused when the customer is gone', async () => {
    const test = testWorld();
    await expect(answerTone(test.world, { ...opened(test), emotion: -2 })).rejects.toMatchObject({
      code: 'customerGone',
    });
  });
});
