import { describe, expect, it } from 'vitest';
import { replanCursor } from '../../utils/services/ask-for-replan';
import { makeBackup } from '../../utils/state/backup';
import { applyRestore, planRestore } from '../../utils/state/restore';
import type { Database } from '../../utils/storage';
import { backgroundOver } from '../services/import-background';
import { testDatabase } from '../storage/database';
import { filled } from '../storage/filled';
import { customer, opportunity, purchase, touchpoint } from '../storage/rows';
import { value } from '../support/value';
import { everything, now } from './full-books';

const fileOf = async (database: Database, change: (text: string) => string = (text) => text): Promise<File> => {
  const made = value(await makeBackup(backgroundOver(database), now));
  return new File([change((await made?.blob.text()) ?? '')], 'backup.json');
};

const restore = async (database: Database, file: File) => {
  const background = backgroundOver(database);
  const plan = value(await planRestore(background, file));
  return { plan, result: value(await applyRestore(background, plan)), background };
};

describe('backup and restore', () => {
  it('brings everything back as it was, and can be undone', async () => {
    const from = await filled();
    const to = testDatabase();
    const { plan, result, background } = await restore(to, await fileOf(from));
    expect(await everything(to)).toEqual(await everything(from));
    expect(plan).toMatchObject({
      bad: [],
      createdAt: now.toISOString(),
      tallies: { customers: { added: 1, left: 1 } },
    });
    expect((await to.customers.byAddress('ANNA@contoso.example'))?.name).toBe('<b>Anna</b> "Zoë" \u2028');
    expect(await to.customers.total()).toBe(1);
    expect(await to.followUps.open()).toBe(1);
    expect(await to.journal.all()).toHaveLength(1);
    expect(await to.memos.read(replanCursor)).toBe('');
    value(await background.call('undo', { id: result.undoId as string }));
    expect(Object.values(await everything(to)).flat()).toEqual([]);
  });

  it('changes nothing where everything is here', async () => {
    const database = await filled();
    const before = await everything(database);
    const { result } = await restore(database, await fileOf(database));
    expect(await everything(database)).toEqual(before);
    expect(result).toMatchObject({ undoId: null, tally: { added: 0, changed: 0, removed: 0 } });
    expect(await database.memos.read(replanCursor)).toBeUndefined();
  });

  it('takes the newer of two, and brings back what was removed', async () => {
    const database = await filled();
    const [anna] = await database.customers.search('anna', 1);
    const [bought] = await database.purchases.page('', 1);
    const file = await fileOf(database);
    await database.customers.change(anna?.id as string, { note: 'newer' });
    await database.purchases.remove([bought?.id as string]);
    const { plan } = await restore(database, file);
    expect(plan.tallies).toMatchObject({ customers: { changed: 0 }, purchases: { added: 1 } });
    expect((await database.customers.get(anna?.id as string))?.note).toBe('newer');
    expect(await database.purchases.get(bought?.id as string)).toMatchObject({ number: 'P-1', rev: 3 });
  });

  it('knows who is here under another id, and moves their history over', async () => {
    const from = await filled();
    const to = testDatabase({ newId: () => crypto.randomUUID() });
    const here = await to.customers.add(customer({ emails: ['anna+new@contoso.example'] }), 'user');
    const { plan } = await restore(to, await fileOf(from));
    expect(plan.tallies.customers).toMatchObject({ added: 0, left: 2 });
    expect(await to.customers.total()).toBe(1);
    const [mail] = await to.touchpoints.ofCustomer(here.id, 9);
    expect(mail).toMatchObject({ messageId: '<1@x>' });
    expect(await to.purchases.ofCustomer(here.id, 9)).toHaveLength(1);
    expect(await to.followUps.ofCustomer(here.id)).toHaveLength(1);
    expect(await to.goals.ofCustomer(here.id)).toMatchObject([{ saidIn: mail?.id }]);
    const again = await restore(to, await fileOf(from));
    expect(again.result.undoId).toBeNull();
  });

  it('hangs everything on what is here under another id: the mail, the purchase, the hint', async () => {
    const from = await filled();
    const to = testDatabase({ newId: () => crypto.randomUUID() });
    const { id: customerId } = await to.customers.add(customer(), 'user');
    const { id: bought } = await to.purchases.add(purchase({ customerId }), 'user');
    const mail = touchpoint({ customerId, account: 'me@x.example', messageId: '<1@x>' });
    const { id: written } = await to.touchpoints.add(mail, 'page');
    const taken = await to.opportunities.add(opportunity({ customerId, hint: 'second-site', text: 'Mine' }), 'user');
    const { plan } = await restore(to, await fileOf(from));
    expect(plan.tallies).toMatchObject({
      touchpoints: { added: 0, left: 1 },
      purchases: { added: 0, left: 1 },
      opportunities: { added: 0, left: 1 },
    });
    expect(await to.touchpoints.ofCustomer(customerId, 9)).toMatchObject([{ id: written }]);
    expect(await to.purchases.ofCustomer(customerId, 9)).toMatchObject([{ id: bought }]);
    expect(await to.opportunities.ofCustomer(customerId)).toEqual([taken]);
    expect(await to.followUps.ofCustomer(customerId)).toMatchObject([{ anchor: written }]);
    const [goal] = await to.goals.ofCustomer(customerId);
    expect(goal).toMatchObject({ saidIn: written });
    expect(await to.roadblocks.ofCustomer(customerId)).toMatchObject([{ goalId: goal?.id, touchpointId: written }]);
    expect(await to.playbookRuns.ofCustomer(customerId)).toMatchObject([{ touchpointId: written }]);
    expect((await restore(to, await fileOf(from))).result.undoId).toBeNull();
  });

  it('goes on where there are more rows than fit into one part', async () => {
    const from = testDatabase();
    await from.customers.addMany(
      Array.from({ length: 520 }, (_, i) => customer({ emails: [`p${i}@x.example`] })),
      'user',
    );
    const to = testDatabase();
    const { result } = await restore(to, await fileOf(from));
    expect(result.tally.added).toBe(520);
    expect(await to.customers.page('', 2_000)).toEqual(await from.customers.page('', 2_000));
  }, 30_000);
});

describe('a file that can not be restored', () => {
  const cases: readonly [why: string, change: (text: string) => string, error: object][] = [
    ['another JSON file', () => '{"a":1}', { code: 'backupNotOurs' }],
    ['a text', () => 'hello', { code: 'backupNotOurs' }],
    ['an empty file', () => '', { code: 'backupNotOurs' }],
    ['the word null', () => 'null', { code: 'backupNotOurs' }],
    [
      'cut off in the middle',
      (text) => text.slice(0, text.length / 2),
      { code: 'backupCutOff', params: { line: expect.any(Number) } },
    ],
    [
      'from a newer Waymark',
      (text) => text.replace('"version":1', '"version":7'),
      { code: 'backupNewer', params: { version: 7 } },
    ],
    [
      'a table is no list',
      (text) => text.replace('"me":[', '"me":{"a":[').replace(']},\n"rows"', ']}},\n"rows"'),
      { code: 'backupDamaged' },
    ],
    [
      'a row was taken out by hand',
      (text) => text.replace(/"purchases":\[[^\]]*\]/, '"purchases":[]'),
      { code: 'backupDamaged', params: { detail: 'purchases' } },
    ],
  ];
  it.each(cases)('%s', async (_why, change, error) => {
    const database = await filled();
    const file = await fileOf(database, change);
    const result = await planRestore(backgroundOver(testDatabase()), file);
    expect(result).toMatchObject({ ok: false, error });
  });
});

describe('rows that are damaged', () => {
  const cases: readonly [why: string, change: (text: string) => string, bad: readonly object[]][] = [
    [
      'a wrong type',
      (text) => text.replace('"emails":["anna@contoso.example"]', '"emails":"x"'),
      [
        { table: 'customers', reason: { code: 'rowDamaged', params: { field: 'emails' } } },
        { table: 'followUps', reason: { code: 'customerMissing', params: {} } },
        { table: 'touchpoints', reason: { code: 'customerMissing', params: {} } },
        { table: 'purchases', reason: { code: 'customerMissing', params: {} } },
        { table: 'goals', reason: { code: 'customerMissing', params: {} } },
        { table: 'roadblocks', reason: { code: 'customerMissing', params: {} } },
        { table: 'opportunities', reason: { code: 'customerMissing', params: {} } },
        { table: 'playbookRuns', reason: { code: 'customerMissing', params: {} } },
      ],
    ],
    [
      'an unknown word',
      (text) => text.replace('"kind":"purchase"', '"kind":"theft"'),
      [{ table: 'purchases', place: 1, reason: { code: 'rowDamaged', params: { field: 'kind' } } }],
    ],
    ['a missing field', (text) => text.replace('"rule":"missing-name",', ''), [{ table: 'ignored', place: 1 }]],
  ];
  it.each(cases)('%s: named and left out, the rest comes in', async (_why, change, bad) => {
    const to = testDatabase();
    const { plan } = await restore(to, await fileOf(await filled(), change));
    expect(plan.bad).toHaveLength(bad.length);
    for (const each of bad) expect(plan.bad).toContainEqual(expect.objectContaining(each));
    expect(await to.companies.page('', 9)).toHaveLength(1);
  });

  it('never reach the database through the door either', async () => {
    const { call } = backgroundOver(testDatabase());
    const { job } = value(await call('startRestore', { file: 'x' }));
    const rows = [{ id: 'x' }] as never;
    expect(await call('restoreRows', { job, part: 0, table: 'customers', rows })).toMatchObject({
      ok: false,
      error: { code: 'badRequest' },
    });
  });
});
