// @vitest-environment node
import { describe, expect, it } from 'vitest';
import type { Draft } from '../../utils/domain/model/draft';
import type { Person } from '../../utils/domain/model/person';
import { checkDraft } from '../../utils/services/check-draft';
import { forgetIgnored, ignored, ignoreFinding } from '../../utils/services/ignored';
import { changeSettings } from '../../utils/services/settings';
import { StorageError } from '../../utils/storage';
import { addAnna, addBen, anna, ben, testWorld } from './world';

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
