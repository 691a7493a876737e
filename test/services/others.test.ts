// @vitest-environment node
import { describe, expect, it } from 'vitest';
import type { Draft } from '../../utils/domain/model/draft';
import type { Person } from '../../utils/domain/model/person';
import { inspectDraft } from '../../utils/services/check-draft';
import { packNames } from '../../utils/services/others';
import { company, customer, purchase } from '../storage/rows';
import { anna, ben, testWorld } from './world';

const draft = (text: string, to: readonly Person[] = [anna], subject = 'The offer'): Draft => ({
  subject,
  body: { text: `Hi Anna,\n\n${text}\n\nKind regards\nMia`, spans: [] },
  to,
  cc: [],
  bcc: [],
});

/** Anna of Contoso, and Ben of Harbour Foods with a quote. */
async function twoFirms() {
  const test = testWorld();
  const { store } = test;
  const contoso = await store.companies.add(company(), 'user');
  const harbour = await store.companies.add(
    company({ name: 'Harbour Foods Ltd', domains: ['harbour-foods.example'] }),
    'user',
  );
  await store.customers.add(customer({ emails: [anna.email], companyId: contoso.id }), 'user');
  const { id } = await store.customers.add(
    customer({ name: 'Ben Okafor', given: 'Ben', family: 'Okafor', emails: [ben.email], companyId: harbour.id }),
    'user',
  );
  await store.purchases.add(purchase({ customerId: id, kind: 'quote', number: 'Q-2024-117' }), 'user');
  await store.companies.add(company({ name: 'Zentrotec GmbH', domains: [] }), 'user');
  return { ...test, id };
}

describe('another customer', () => {
  const cases: readonly [text: string, named: readonly string[], why: string][] = [
    ['the same as for Ben Okafor, then', ['Ben Okafor'], 'by name'],
    ['as told to Harbour Foods in May', ['Harbour Foods'], 'by company'],
    ['it is in quote Q-2024-117 below', ['Q-2024-117'], 'by quote number'],
    ['we wrote to it@harbour-foods.example', ['it@harbour-foods.example'], 'by domain'],
    [`we wrote to ${ben.email} too`, [ben.email], 'by address'],
    ['Anna Schmidt at Contoso has it', [], 'it is the recipient, and her company'],
    ['the same as for Zentrotec GmbH', [], 'nobody is known there'],
    ['nothing in particular', [], 'nobody is named'],
  ];
  it.each(cases)('%s: %o (%s)', async (text, named) => {
    const { world } = await twoFirms();
    const { shown } = await inspectDraft(world, draft(text));
    const found = shown.filter(({ rule }) => rule === 'other-customer');
    expect(found.map((finding) => finding.text)).toEqual(named);
    for (const { reason } of found) expect(reason.params.who).toBe('Ben Okafor (Harbour Foods Ltd)');
  });

  it('is none who also gets the mail', async () => {
    const { world } = await twoFirms();
    const { shown } = await inspectDraft(world, draft('Ben Okafor of Harbour Foods is in copy.', [anna, ben]));
    expect(shown.filter(({ rule }) => rule === 'other-customer')).toEqual([]);
  });

  it('who is gone, or is called otherwise now, is not named any more', async () => {
    const { world, store, id } = await twoFirms();
    await store.customers.change(id, { name: 'Ben Mbeki', family: 'Mbeki' });
    const named = async (text: string) => (await inspectDraft(world, draft(text))).shown.map((finding) => finding.text);
    expect(await named('the same as for Ben Okafor, then')).toEqual([]);
    expect(await named('the same as for Ben Mbeki, then')).toEqual(['Ben Mbeki']);
    await store.customers.remove([id]);
    expect(await named('the same as for Ben Mbeki, then')).toEqual([]);
  });

  it('costs no look at the books where nobody is named', async () => {
    const { world, store } = await twoFirms();
    await packNames(world);
    const asked: string[] = [];
    const read = async () => {
      const names = await store.names.read();
      const rowsOf: NonNullable<typeof names>['rowsOf'] = (found, limit) => {
        asked.push('rows');
        return names?.rowsOf(found, limit) ?? Promise.resolve([]);
      };
      return names && { ...names, rowsOf };
    };
    const watched = { ...world, store: { ...store, names: { read } } };
    await inspectDraft(watched, draft('nothing in particular'));
    expect(asked).toEqual([]);
    await inspectDraft(watched, draft('the same as for Ben Okafor'));
    expect(asked).toEqual(['rows']);
  });
});
