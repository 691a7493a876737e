// @vitest-environment node
import { describe, expect, it } from 'vitest';
import { check } from '../../utils/domain/checks';
import { defaultJourney } from '../../utils/domain/journey';
import type { Template } from '../../utils/domain/journey/journey';
import type { Customer } from '../../utils/domain/model/customer';
import { noWords } from '../../utils/domain/model/own-words';
import type { Content } from '../../utils/domain/model/row';
import { replanCustomers } from '../../utils/services/replan';
import { seeMail } from '../../utils/services/see-mail';
import { changeSettings } from '../../utils/services/settings';
import { draftFor, draftForFollowUp, lintTemplate, previewTemplate } from '../../utils/services/templates';
import { company, followUp, goal, purchase, touchpoint } from '../storage/rows';
import { account, addAnna, anna, day, mailFrom, testWorld } from './world';

const me = {
  names: ['Mia Keller'],
  addresses: [account],
  domains: ['shop.example'],
  timeZone: 'Europe/Berlin',
  locale: 'de-DE',
  country: 'DE',
  workingDays: [1, 2, 3, 4, 5],
  workFrom: 540,
  workUntil: 1020,
  identities: [{ name: 'Mia from Craft', email: 'mia@craft.example' }],
};

/** Anna has written, an order of hers has come nine days ago, and another one long before. */
async function known(part: Partial<Content<Customer>> = {}) {
  const test = testWorld();
  const { store, world, clock } = test;
  await store.me.save(me, me);
  const { id: companyId } = await store.companies.add(company({ name: 'Contoso' }), 'user');
  const customer = await addAnna(test, { locale: 'en', companyId, ...part });
  const { id: customerId } = customer;
  await seeMail(world, { account, mail: mailFrom(anna, clock.now - 2 * day, { subject: 'Re: AW: A question' }) });
  const sold = (number: string, date: string, deliveredOn: string) =>
    store.purchases.add(purchase({ customerId, number, date, deliveredOn }), 'user');
  const older = await sold('A-0', '2026-03-02', '2026-03-09');
  const newer = await sold('A-1', '2026-10-20', '2026-11-11');
  await replanCustomers(world, [customerId]);
  return { ...test, customerId, older, newer };
}

type Known = Awaited<ReturnType<typeof known>>;

const draftOf = async ({ world, store, customerId }: Known, rule: string) => {
  const found = (await store.followUps.ofCustomer(customerId)).find((each) => each.rule === rule);
  return draftForFollowUp(world, { followUpId: found?.id ?? '' });
};

const own = (change: Partial<Template>): Template => ({
  id: 'own',
  name: 'Own',
  for: 'feedback',
  persona: '',
  language: 'en',
  subject: 'Own',
  body: '{{greeting}}\n\nOwn words.\n\n{{sign-off}}',
  ...change,
});

/** What we come with, and more, as the user's own journey. */
async function useTemplates({ store }: Known, templates: readonly Template[]): Promise<void> {
  const definition = { ...defaultJourney, templates: [...templates, ...defaultJourney.templates] };
  const row = { id: 'default', createdAt: 1, changedAt: 1, rev: 1, deletedAt: null, source: 'user' } as const;
  await store.journeys.putAsTheyAre([{ ...row, definition }]);
}

describe('the mail for a follow-up', () => {
  it('is filled with what is known', async () => {
    const draft = await draftOf(await known(), 'all-is-well');
    expect(draft).toMatchObject({ template: 'all-is-well-en', language: 'en', to: [anna.email], unknown: [] });
    expect(draft.body).toMatch(/^Hello Anna,\n\nYour order A-1 arrived 9 days ago, .+\n\nBest regards,\nMia Keller$/s);
  });

  it('answers the mail that waits', async () => {
    const draft = await draftOf(await known({ locale: 'de' }), 'reply-owed');
    expect(draft).toMatchObject({ template: 'reply-owed-de', subject: 'Re: A question' });
    expect(draft.body).toMatch(/^Guten Tag Anna Schmidt,/);
  });

  it('speaks of the purchase that it hangs on', async () => {
    const test = await known();
    const { id } = await test.store.followUps.add(
      followUp({ customerId: test.customerId, rule: 'feedback', anchor: test.older.id }),
      'user',
    );
    expect((await draftForFollowUp(test.world, { followUpId: id })).subject).toBe('One question about your order A-0');
  });

  it('is that of the step of a playbook', async () => {
    const test = await known();
    const { id } = await test.store.followUps.add(
      followUp({ customerId: test.customerId, rule: 'playbook-step', anchor: 'run-1/call' }),
      'user',
    );
    expect((await draftForFollowUp(test.world, { followUpId: id })).subject).toBe('When may I call you?');
  });

  it('is signed by the identity of its mailbox', async () => {
    const test = await known();
    const { id } = await test.store.followUps.add(
      followUp({ customerId: test.customerId, rule: 'feedback', account: 'Mia@Craft.example' }),
      'user',
    );
    expect((await draftForFollowUp(test.world, { followUpId: id })).body).toMatch(/\nMia from Craft$/);
  });

  it('is refused for one that is gone, and for a customer who is', async () => {
    const test = await known();
    await expect(draftForFollowUp(test.world, { followUpId: 'gone' })).rejects.toMatchObject({ code: 'followUpGone' });
    const asked = draftFor(test.world, { customerId: 'gone', template: 'feedback' });
    await expect(asked).rejects.toMatchObject({ code: 'customerGone' });
  });
});

describe('a mail of the user’s choice', () => {
  const choices: readonly (readonly [why: string, Partial<Content<Customer>>, template: string, expected: string])[] = [
    ['in their language', { locale: 'fr-CA' }, 'thank-you', 'thank-you-fr'],
    ['in mine, where theirs is not known', { locale: '' }, 'thank-you', 'thank-you-de'],
    ['in English, where theirs has none', { locale: 'pl' }, 'thank-you', 'thank-you-en'],
    ['by its id', { locale: 'de' }, 'thank-you-es', 'thank-you-es'],
    ['for a step', { locale: 'de' }, 'playbook:close', 'playbook:close-de'],
    ['the user’s own for the persona', { persona: 'price-watcher' }, 'feedback', 'own'],
    ['never that of another persona', { persona: 'busy-decider' }, 'feedback', 'feedback-en'],
    ['greeting and name alone, where there is none', { locale: 'it' }, 'nothing', ''],
  ];
  it.each(choices)('%s', async (_, customer, template, expected) => {
    const test = await known(customer);
    await useTemplates(test, [own({ persona: 'price-watcher' })]);
    const draft = await draftFor(test.world, { customerId: test.customerId, template });
    expect(draft.template).toBe(expected);
    if (expected === '') expect(draft.body).toBe('Buongiorno Anna,\n\nCordiali saluti\nMia Keller');
  });

  it('is as formal as the persona likes it', async () => {
    const test = await known({ locale: 'de', persona: 'hands-on-user', honorific: 'Frau' });
    const { body } = await draftFor(test.world, { customerId: test.customerId, template: 'feedback' });
    expect(body).toMatch(/^Hallo Anna,\n\nwie zufrieden bist du .*\nViele Grüße\nMia$/s);
  });

  it('says nothing that is not for the customer', async () => {
    const test = await known();
    const { world, store, customerId, clock } = test;
    await useTemplates(test, [own({ for: 'x', body: 'On [[{{last-subject}}]]. [[{{goal}}, {{quote-number}}.]]' })]);
    const mail = (await store.touchpoints.ofCustomer(customerId, 5)).find(({ channel }) => channel === 'mail')!;
    const filled = async () => (await draftFor(world, { customerId, template: 'x' })).body;
    expect(await filled()).toBe('On A question.');
    await store.touchpoints.change(mail.id, { note: 'Difficult again, be careful' });
    expect(await filled(), 'a note of mine is no subject').toBe('On.');
    await store.goals.add(goal({ customerId, text: 'A second hall' }), 'user');
    await store.purchases.add(purchase({ customerId, kind: 'quote', number: 'Q-1', state: 'declined' }), 'user');
    expect(await filled(), 'a declined quote is none').toBe('On.');
    await store.purchases.add(purchase({ customerId, kind: 'quote', number: 'Q-2' }), 'user');
    expect(await filled()).toBe('On. A second hall, Q-2.');
    await store.touchpoints.add(
      touchpoint({ customerId, kind: 'meeting', at: clock.now + day, note: 'Lunch', channel: 'in-person' }),
      'user',
    );
    await useTemplates(test, [own({ for: 'x', body: '{{last-contact}}' })]);
    expect(await filled(), 'what is arranged has not been').toBe('November 18');
  });
});

describe('while a template is written', () => {
  it('reads as for the sample customer, or a real one', async () => {
    const { world, customerId } = await known();
    const sample = await previewTemplate(world, { template: own({}), customerId: null });
    expect(sample.body).toBe('Dear Ms Schmidt,\n\nOwn words.\n\nKind regards,\nMia Keller');
    const real = await previewTemplate(world, { template: own({}), customerId });
    expect(real.body).toBe('Hello Anna,\n\nOwn words.\n\nBest regards,\nMia Keller');
  });

  it('is as its persona likes it', async () => {
    const { world } = await known();
    const template = own({ persona: 'hands-on-user', language: 'de' });
    expect((await previewTemplate(world, { template, customerId: null })).body).toMatch(/^Hallo Anna,/);
  });

  it('the checks say what is wrong with it, in the user’s own words, too', async () => {
    const { world } = await known();
    await changeSettings(world, { words: { ...noWords, never: ['synergy'] } });
    const findings = async (body: string) =>
      (await lintTemplate(world, { template: own({ body }), check })).map(({ rule, text }) => `${rule} ${text}`);
    expect(await findings(own({}).body)).toEqual([]);
    expect(await findings('Hi {{firstname}},\n\nsynergy.\n\n{{sign-off}}')).toEqual([
      'leftover-field {{firstname}}',
      'draft-leftover synergy',
    ]);
  });
});
