// @vitest-environment node
import { describe, expect, it } from 'vitest';
import type { Draft } from '../../utils/domain/model/draft';
import type { Person } from '../../utils/domain/model/person';
import { inspectDraft } from '../../utils/services/check-draft';
import { forgetIgnored, ignored, ignoreFinding } from '../../utils/services/ignored';
import { changeMe } from '../../utils/services/me';
import { recordSent } from '../../utils/services/record-sent';
import { changeSettings } from '../../utils/services/settings';
import { StorageError } from '../../utils/storage';
import { purchase } from '../storage/rows';
import { account, addAnna, addBen, anna, ben, hour, me, sentTo, testWorld } from './world';

const checkDraft = async (...of: Parameters<typeof inspectDraft>) => (await inspectDraft(...of)).shown;

const draft = (text: string, to: readonly Person[]): Draft => ({
  subject: 'Quote',
  body: { text, spans: [] },
  to,
  cc: [],
  bcc: [],
});

/** A header without a name: what is known comes from the records. */
const annasAddress: Person = { name: '', email: 'ANNA@contoso.example' };
const impersonal = draft('To whom it may concern,\n\nplease find our quote below.\n\nKind regards\nMia', [
  annasAddress,
]);
const rules = (found: readonly { readonly rule: string }[]) => found.map(({ rule }) => rule);

describe('a draft', () => {
  it('is checked with what is known of the recipients', async () => {
    const test = testWorld();
    await addAnna(test);
    const [finding] = await checkDraft(test.world, impersonal);
    expect(finding).toMatchObject({ rule: 'impersonal-greeting', severity: 'stop' });
    expect(finding?.fixes[0]?.text).toContain('Anna');
  });

  it('to a person with several names in the books is right with the one in the books', async () => {
    const test = testWorld();
    await addBen(test);
    const [finding] = await checkDraft(test.world, draft('Hi Anna,\n\nhere it is.', [{ ...ben, name: '' }]));
    expect(finding).toMatchObject({ rule: 'wrong-name', text: 'Anna' });
    expect(await checkDraft(test.world, draft('Hi Ben,\n\nhere it is.', [{ ...ben, name: '' }]))).toEqual([]);
  });

  it('is checked by what stands in it, and not held, when the database can not be read', async () => {
    const test = testWorld();
    const broken = () => Promise.reject(new StorageError('databaseUnavailable'));
    const store = { ...test.store, customers: { ...test.store.customers, byAddresses: broken } };
    const [finding] = await checkDraft({ ...test.world, store }, { ...impersonal, to: [anna] });
    expect(finding).toMatchObject({ rule: 'impersonal-greeting', severity: 'warn' });
    expect(await checkDraft(test.world, { ...impersonal, to: [anna] })).toMatchObject([{ severity: 'stop' }]);
  });

  it('does not hide a mistake of ours behind a broken database', async () => {
    const test = testWorld();
    const wrong = () => Promise.reject(new TypeError('ours'));
    const store = { ...test.store, ignored: { ...test.store.ignored, all: wrong } };
    await expect(checkDraft({ ...test.world, store }, impersonal)).rejects.toThrow('ours');
  });
});

describe('a check in a language that was switched off', () => {
  const english = 'impersonal-greeting';
  it.each([
    ['is silent', { [english]: ['de', 'en'] }, [], [english]],
    ['speaks in another language', { [english]: ['de', 'fr'] }, [english], []],
    ['leaves other checks as they were', { 'wrong-name': ['en'] }, [english], []],
    ['speaks where all are on', { [english]: [] }, [english], []],
  ] as const)('%s', async (_, languagesOff, said, kept) => {
    const { world } = testWorld();
    await changeSettings(world, { languagesOff });
    const { shown, hushed } = await inspectDraft(world, { ...impersonal, to: [anna] });
    expect([rules(shown), rules(hushed)]).toEqual([said, kept]);
  });
});

describe('a finding that the user wants to see no more', () => {
  const rule = 'impersonal-greeting' as const;
  const phrase = 'To whom it may concern';
  const ignoring: readonly [
    why: string,
    input: { scope: 'person' | 'rule'; emails: readonly string[]; phrase: string },
    to: readonly Person[],
    seen: boolean,
  ][] = [
    ['as a rule', { scope: 'rule', emails: [], phrase: '' }, [anna], false],
    ['as a rule, in these words', { scope: 'rule', emails: [], phrase: 'TO WHOM it may concern' }, [anna], false],
    ['as a rule, in other words', { scope: 'rule', emails: [], phrase: 'Dear customer' }, [anna], true],
    ['for this person', { scope: 'person', emails: [anna.email], phrase: '' }, [anna], false],
    [
      'for this person, by another spelling',
      { scope: 'person', emails: ['Anna+x@contoso.example'], phrase },
      [anna],
      false,
    ],
    ['for somebody else', { scope: 'person', emails: [ben.email], phrase: '' }, [anna], true],
    ['for one of two', { scope: 'person', emails: [anna.email], phrase: '' }, [anna, ben], true],
    ['for both', { scope: 'person', emails: [anna.email, ben.email], phrase: '' }, [anna, ben], false],
  ];
  it.each(ignoring)('%s', async (_, input, to, seen) => {
    const { world } = testWorld();
    expect(rules(await checkDraft(world, { ...impersonal, to }))).toEqual([rule]);
    await ignoreFinding(world, { rule, ...input });
    expect(rules(await checkDraft(world, { ...impersonal, to }))).toEqual(seen ? [rule] : []);
  });

  it('is remembered once, and can be seen again', async () => {
    const { world } = testWorld();
    const input = { rule, scope: 'rule', emails: [], phrase: '' } as const;
    await ignoreFinding(world, input);
    await ignoreFinding(world, input);
    const rows = await ignored(world);
    expect(rows).toHaveLength(1);
    await forgetIgnored(world, { id: rows[0]?.id ?? '' });
    expect(rules(await checkDraft(world, { ...impersonal, to: [anna] }))).toEqual([rule]);
  });

  it('is not sought by a rule that is off', async () => {
    const { world } = testWorld();
    await changeSettings(world, { rulesOff: [rule] });
    expect(rules(await checkDraft(world, { ...impersonal, to: [anna] }))).not.toContain(rule);
  });
});

describe('what the records say', () => {
  const studio = 'mia@studio.example';
  const mine = { names: ['Mia Keller'], addresses: [account, studio] };
  const toAnna = (text: string, from?: Person): Draft => ({ ...draft(text, [anna]), ...(from ? { from } : {}) });

  it('of a quote is compared with what the mail says', async () => {
    const test = testWorld();
    const { id } = await addAnna(test);
    const amount = { minor: 418_000, currency: 'EUR' };
    await test.store.purchases.add(purchase({ customerId: id, kind: 'quote', number: 'Q-2041', amount }), 'user');
    const found = await checkDraft(test.world, toAnna('Hi Anna,\n\nour quote Q-2041 comes to EUR 4,810.'));
    expect(rules(found)).toContain('stale-quote');
    expect(
      rules(await checkDraft(test.world, toAnna('Hi Anna,\n\nour quote Q-2041 comes to EUR 4,180.'))),
    ).not.toContain('stale-quote');
  });

  it('of who wrote to somebody is known from the mails that went out', async () => {
    const test = testWorld();
    await addAnna(test);
    await changeMe(test.world, mine);
    for (const at of [1, 2]) {
      test.clock.now += hour;
      await recordSent(test.world, sentTo([anna], { composeId: `compose-${at}`, threadKey: `mail ${at}` }));
    }
    const from = (email: string): Person => ({ name: 'Mia Keller', email });
    expect(rules(await checkDraft(test.world, toAnna('Hi Anna,\n\nfine.\n\nMia', from(studio))))).toEqual([
      'wrong-sender',
    ]);
    expect(await checkDraft(test.world, toAnna('Hi Anna,\n\nfine.\n\nMia', from(account)))).toEqual([]);
  });

  it('is not asked for where the mail has no use for it', async () => {
    const test = testWorld();
    await addAnna(test);
    const wrong = () => Promise.reject(new TypeError('asked'));
    const store = {
      ...test.store,
      purchases: { ...test.store.purchases, ofCustomers: wrong },
      touchpoints: { ...test.store.touchpoints, ofCustomers: wrong },
    };
    const world = { ...test.world, store };
    expect(await checkDraft(world, toAnna('Hi Anna,\n\nfine.', me))).toEqual([]);
    await expect(checkDraft(world, toAnna('Hi Anna,\n\nit is 4,180 now.', me))).rejects.toThrow('asked');
  });

  it('of our own words is heard', async () => {
    const test = testWorld();
    await changeSettings(test.world, { words: { never: ['cheapest'], fine: [], colleagues: [], companies: [] } });
    expect(rules(await checkDraft(test.world, toAnna('Hi Anna,\n\nthe cheapest one.')))).toEqual(['draft-leftover']);
  });
});
