// @vitest-environment node
import { expect, it } from 'vitest';
import { services } from '../../utils/services';
import { inspectDraft } from '../../utils/services/check-draft';
import { account, anna, hour, mailFrom, sentTo, testWorld } from './world';

it('the main job, from the mail that is opened to the follow-up that closes itself', async () => {
  const { world, clock } = testWorld();
  const waymark = services(world);
  const form = { company: 'Contoso', role: '', honorific: '', locale: '', stage: 'post-purchase' } as const;
  const { id } = await waymark.addCustomer({ ...form, name: anna.name, emails: [anna.email] });
  await waymark.addPurchase({
    customerId: id,
    kind: 'purchase',
    number: 'Q-7731',
    amount: null,
    date: '2026-10-20',
    deliveredOn: '2026-11-11',
    validUntil: null,
    state: 'open',
    note: '',
  });
  await waymark.seeMail({ account, mail: mailFrom(anna, clock.now - hour) });
  expect((await waymark.dueNow({ limit: 5 })).map(({ followUp }) => followUp.rule)).toEqual(['all-is-well']);
  expect(await waymark.badge()).toEqual({ count: 1, text: '1' });

  const mail = sentTo([anna], {}, 'To whom it may concern,\n\nour quote is below.');
  expect((await inspectDraft(world, mail.draft)).shown.map(({ rule }) => rule)).toEqual(['impersonal-greeting']);
  await waymark.recordSent({ ...mail, outcome: 'pending' });
  await waymark.recordSent(mail);
  expect(await waymark.dueNow({ limit: 5 })).toEqual([]);
  expect((await waymark.badge()).text).toBe('');

  const [added] = (await waymark.undoable({})).filter(({ label }) => label.code === 'purchaseAdded');
  await waymark.undo({ id: added?.id ?? '' });
  expect((await waymark.glance({ email: anna.email })).glance?.purchases).toEqual([]);
  expect((await waymark.me({})).addresses).toEqual([account]);
});
