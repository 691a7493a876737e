import { readdirSync, readFileSync } from 'node:fs';
import { IDBFactory, IDBKeyRange } from 'fake-indexeddb';
import * as v from 'valibot';
import { describe, expect, it } from 'vitest';
import { backupTables, rowSchema } from '../../utils/domain/model/schemas';
import { defaultPrompts } from '../../utils/domain/model/settings';
import { undo } from '../../utils/services/undo';
import { schemaVersion } from '../../utils/storage/migrations';
import { testDatabase } from './database';
import { type Dump, dumpFromText, dumpOf, layDown } from './versions/dump';

const folder = 'test/storage/versions';
const frozen = readdirSync(folder).filter((file) => file.endsWith('.json'));
const read = (file: string): Dump => dumpFromText(readFileSync(`${folder}/${file}`, 'utf8'));

async function opened(dump: Dump) {
  const indexedDB = new IDBFactory();
  await layDown(indexedDB, 'old', dump);
  return { indexedDB, database: testDatabase({ name: 'old', indexedDB, IDBKeyRange }) };
}

it('every version has its frozen dump, the newest too', () => {
  expect(frozen.sort()).toEqual(Array.from({ length: schemaVersion }, (_, i) => `v${i + 1}.json`).sort());
});

describe.each(frozen)('%s', (file) => {
  it('has a row in every table', () => {
    expect(read(file).stores.filter(({ rows }) => rows.length === 0)).toEqual([]);
  });

  it('opens with the newest schema, and everything is found', async () => {
    const dump = read(file);
    const { indexedDB, database } = await opened(dump);
    const anna = await database.customers.byAddress('Anna+x@contoso.example');
    expect(anna).toMatchObject({ phone: '+49 30 1', rev: 2 });
    const id = anna?.id as string;
    expect(await database.customers.total()).toBe(1);
    expect((await database.companies.byDomain('contoso.example'))?.id).toBe(anna?.companyId);
    expect(await database.touchpoints.ofCustomer(id, 9)).toMatchObject([{ messageId: '<1@x>' }]);
    expect(await database.purchases.byNumber('P-1')).toMatchObject([{ customerId: id }]);
    expect(await database.followUps.dueNow('2026-12-01', 9)).toMatchObject([{ customerId: id }]);
    expect(await database.me.read()).toMatchObject({ names: ['Sam Seller'] });
    expect(await database.settings.read()).toMatchObject({
      appearance: 'dark',
      journey: 'default',
      keepMail: { sent: true, opened: true },
      prompts: defaultPrompts,
    });
    expect(await database.siteSettings.byOrigin('https://mail.example')).toMatchObject({ on: true });
    expect(await database.ignored.all()).toHaveLength(1);
    expect(await database.jobs.get('job')).toMatchObject({ tally: { added: 1_500 } });
    const stories = dump.version >= 30 ? 1 : 0;
    expect(await database.goals.ofCustomer(id)).toHaveLength(stories);
    expect(await database.roadblocks.open(9)).toHaveLength(stories);
    expect(await database.opportunities.open(9)).toHaveLength(stories);
    expect(await database.playbookRuns.open(9)).toHaveLength(stories);
    expect(await database.journeys.all()).toHaveLength(stories);
    for (const table of backupTables) {
      for (const row of await database[table].page('', 99)) expect(v.is(rowSchema(table), row)).toBe(true);
    }
    const [entry] = await database.journal.all();
    await undo(database, entry?.id as string, async () => {});
    expect((await database.customers.get(id))?.phone).toBe('');
    database.close();
    expect((await dumpOf(indexedDB, 'old')).version).toBe(schemaVersion * 10);
  });
});

it('the newest dump has the very stores and indexes of the newest schema', async () => {
  const indexedDB = new IDBFactory();
  const fresh = testDatabase({ name: 'fresh', indexedDB, IDBKeyRange });
  await fresh.open();
  fresh.close();
  const shape = ({ stores }: Dump) => stores.map(({ rows: _, ...store }) => store);
  expect(shape(await dumpOf(indexedDB, 'fresh'))).toEqual(shape(read(`v${schemaVersion}.json`)));
});
