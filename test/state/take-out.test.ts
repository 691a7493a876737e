import { strFromU8, strToU8, unzipSync, zipSync } from 'fflate';
import { describe, expect, it } from 'vitest';
import { backupTables } from '../../utils/domain/model/schemas';
import type { Result } from '../../utils/messaging/result';
import { keepingAway } from '../../utils/services/erased';
import { makeBackup } from '../../utils/state/backup';
import { openImport } from '../../utils/state/import';
import { makeLocked } from '../../utils/state/locked/make-locked';
import { applyRestore, planRestore } from '../../utils/state/restore';
import { openRestore } from '../../utils/state/restoring';
import { makeTables } from '../../utils/state/tables';
import { makeCalendar, makeCards } from '../../utils/state/take-out';
import type { Database } from '../../utils/storage';
import { backgroundOver } from '../services/import-background';
import { testDatabase } from '../storage/database';
import { filled } from '../storage/filled';
import { company, customer, followUp } from '../storage/rows';

const value = <T>(result: Result<T>): T => {
  if (!result.ok) throw new Error(JSON.stringify(result.error));
  return result.value;
};

const now = new Date('2026-11-22T08:00:00Z');

const everything = async (database: Database) =>
  Object.fromEntries(
    await Promise.all(backupTables.map(async (table) => [table, await database[table].page('', 900)])),
  );

const hostile = '=HYPERLINK("http://x.example";"pay")\r\nand "more", \ttoo';

async function full(): Promise<Database> {
  const database = await filled();
  await database.customers.add(customer({ name: hostile, note: "'+1", emails: ['h@x.example'], tags: ['=1'] }), 'user');
  return database;
}

describe('the tables', () => {
  const zipOf = async (database: Database) => value(await makeTables(backgroundOver(database), now)).blob;

  it('go out as CSV that no spreadsheet runs, and come back as they were', async () => {
    const from = await full();
    const blob = await zipOf(from);
    const files = unzipSync(new Uint8Array(await blob.arrayBuffer()));
    expect(Object.keys(files).sort()).toEqual([...backupTables.map((table) => `${table}.csv`), 'waymark.json'].sort());
    const customers = strFromU8(files['customers.csv'] as Uint8Array);
    expect(customers.split('\r\n')[0]).toMatch(/^id,createdAt,changedAt,rev,deletedAt,source,name,/);
    expect(customers).toContain(',2026-11-20T09:00:00.000Z,');
    expect(customers).not.toMatch(/(?:^|,)"?[=+@]/m);
    const to = testDatabase();
    const background = backgroundOver(to);
    const plan = value(await planRestore(background, new File([blob], 'waymark.zip')));
    expect(plan).toMatchObject({ bad: [], createdAt: now.toISOString() });
    value(await applyRestore(background, plan));
    expect(await everything(to)).toEqual(await everything(from));
  });

  it('that a spreadsheet saved again with semicolons are read, too', async () => {
    const from = await full();
    const files = unzipSync(new Uint8Array(await (await zipOf(from)).arrayBuffer()));
    const again = strFromU8(files['companies.csv'] as Uint8Array)
      .replace(/"(?:[^"]|"")*"|,/g, (part) => (part === ',' ? ';' : part))
      .replace(/^/, '\uFEFF');
    const zip = zipSync({ ...files, 'companies.csv': strToU8(again) });
    const plan = value(await planRestore(backgroundOver(testDatabase()), new File([zip as BlobPart], 'x.zip')));
    expect(plan).toMatchObject({ bad: [], tallies: { companies: { added: 1 } } });
  });

  type Files = Record<string, Uint8Array>;
  const text = (files: Files, name: string, change: (text: string) => string): Files => ({
    ...files,
    [name]: strToU8(change(strFromU8(files[name] as Uint8Array))),
  });
  const without = (files: Files, name: string): Files =>
    Object.fromEntries(Object.entries(files).filter(([each]) => each !== name));
  const cases: readonly [why: string, change: (files: Files) => Files, error: object][] = [
    ['nothing of ours', () => ({ 'x.csv': strToU8('a,b') }), { code: 'backupNotOurs' }],
    ['no contents', (files) => without(files, 'waymark.json'), { code: 'tablesCutOff' }],
    [
      'a table is missing',
      (files) => without(files, 'purchases.csv'),
      { code: 'tableMissing', params: { file: 'purchases.csv' } },
    ],
    [
      'a row is missing',
      (files) => text(files, 'purchases.csv', (all) => `${all.split('\r\n')[0]}\r\n`),
      { code: 'backupDamaged', params: { detail: 'purchases' } },
    ],
    [
      'a quotation mark is open',
      (files) => text(files, 'companies.csv', (all) => `${all}"x`),
      { code: 'tableQuotesBroken', params: { file: 'companies.csv' } },
    ],
    [
      'it is of a later Waymark',
      (files) => text(files, 'waymark.json', (all) => all.replace('"version": 1', '"version": 9')),
      { code: 'backupNewer' },
    ],
    ['the contents are nonsense', (files) => ({ ...files, 'waymark.json': strToU8('{') }), { code: 'tablesCutOff' }],
  ];
  it.each(cases)('change nothing when %s', async (_why, change, error) => {
    const files = unzipSync(new Uint8Array(await (await zipOf(await full())).arrayBuffer()));
    const zip = zipSync(change(files));
    const result = await planRestore(backgroundOver(testDatabase()), new File([zip as BlobPart], 'x.zip'));
    expect(result).toMatchObject({ ok: false, error });
  });

  it('that were made to fill the memory are refused before they do', async () => {
    const files = unzipSync(new Uint8Array(await (await zipOf(await full())).arrayBuffer()));
    const zip = zipSync({ ...files, 'companies.csv': new Uint8Array(80_000_000) });
    expect(zip.length).toBeLessThan(200_000);
    const result = await planRestore(backgroundOver(testDatabase()), new File([zip as BlobPart], 'x.zip'));
    expect(result).toMatchObject({ ok: false, error: { code: 'tablesTooLarge' } });
  });

  it('that are cut off, or no zip behind its first bytes, say so', async () => {
    const bytes = new Uint8Array(await (await zipOf(await full())).arrayBuffer());
    for (const part of [
      bytes.slice(0, bytes.length / 2),
      bytes.slice(0, 40),
      new Uint8Array([80, 75, 3, 4, 9, 9, 9]),
    ]) {
      const result = await planRestore(backgroundOver(testDatabase()), new File([part], 'x.zip'));
      expect(result.ok).toBe(false);
      expect(['tablesCutOff', 'backupNotOurs', 'tableMissing']).toContain(!result.ok && result.error.code);
    }
  });

  it('a damaged cell leaves its row out, named with its place', async () => {
    const files = unzipSync(new Uint8Array(await (await zipOf(await full())).arrayBuffer()));
    const zip = zipSync(
      text(files, 'companies.csv', (all) => all.replace('"[""contoso.example""]"', 'contoso.example')),
    );
    const { bad } = value(await planRestore(backgroundOver(testDatabase()), new File([zip as BlobPart], 'x.zip')));
    expect(bad).toMatchObject([
      { table: 'companies', place: 1, reason: { code: 'rowDamaged', params: { field: 'domains' } } },
    ]);
  });
});

describe('a locked backup', () => {
  it('asks for its passphrase, and brings all back with it', async () => {
    const from = await full();
    const { blob } = value(await makeLocked(backgroundOver(from), 'lamps and trams', now));
    const file = new File([blob], 'x.waymark');
    const to = testDatabase();
    const store = openRestore(backgroundOver(to));
    await store.read(file);
    expect(store.step.value).toMatchObject({ kind: 'locked' });
    await store.unlock('lamps and tram');
    expect(store.step.value).toMatchObject({ kind: 'locked' });
    expect(store.problem.value).toMatchObject({ code: 'passphraseWrong' });
    expect(Object.values(await everything(to)).flat()).toEqual([]);
    await store.unlock('lamps and trams');
    expect(store.step.value).toMatchObject({ kind: 'plan' });
    await store.apply();
    expect(await everything(to)).toEqual(await everything(from));
  }, 30_000);
});

it('who was erased comes back by no backup, nor does what hangs on them', async () => {
  const from = await full();
  const [anna] = await from.customers.search('anna', 1);
  const { blob } = value(await makeBackup(backgroundOver(from), now));
  const to = testDatabase();
  await to.erased.putAsTheyAre(await keepingAway({ store: to }, ['anna@contoso.example', anna?.id as string]));
  const background = backgroundOver(to);
  const plan = value(await planRestore(background, new File([blob], 'x.json')));
  value(await applyRestore(background, plan));
  const text = JSON.stringify(await everything(to));
  expect(text).not.toContain('anna@contoso.example');
  expect(text).not.toContain(anna?.id);
  expect(await to.customers.total()).toBe(1);
});

describe('an address book', () => {
  it.each(['3.0', '4.0'] as const)(
    'of version %s is read back, and says nothing new of who is here',
    async (version) => {
      const from = testDatabase();
      const { id } = await from.companies.add(company({ name: 'Contoso; Sons' }), 'user');
      await from.customers.add(
        customer({ companyId: id, tags: ['VIP'], note: 'tea,\nno milk', locale: 'de', role: 'Buyer', honorific: 'Dr' }),
        'user',
      );
      await from.customers.add(
        customer({
          name: 'Ben Okafor',
          given: 'Ben',
          family: 'Okafor',
          emails: ['ben@x.example', 'b@y.example'],
          stage: 'purchase',
          phone: '+49 1',
        }),
        'user',
      );
      const { blob, rows } = value(await makeCards(backgroundOver(from), version));
      expect(rows).toBe(2);
      const to = testDatabase();
      const store = openImport(backgroundOver(to), 'en');
      await store.read(new File([blob], 'all.vcf'));
      expect(store.step.value).toMatchObject({ kind: 'mapping', draft: { origin: { by: 'cards' }, problems: [] } });
      await store.plan();
      await store.apply();
      expect(store.step.value).toMatchObject({ kind: 'done', outcome: { tally: { added: 2 } } });
      const told = async (database: Database) =>
        (await database.customers.page('', 9)).map(
          ({ name, given, family, honorific, emails, phone, role, locale, stage, tags, note }) => ({
            name,
            given,
            family,
            honorific,
            emails,
            phone,
            role,
            locale,
            stage,
            tags,
            note,
          }),
        );
      expect(await told(to)).toEqual(await told(from));
      expect(await to.companies.byName('Contoso; Sons')).toBeDefined();
      const again = openImport(backgroundOver(from), 'en');
      await again.read(new File([blob], 'all.vcf'));
      await again.plan();
      expect(again.step.value).toMatchObject({ kind: 'plan', plan: { tally: { same: 2 } } });
    },
  );

  it('that is broken is refused with its line, and nothing is asked of the books', async () => {
    const store = openImport(backgroundOver(testDatabase()), 'en');
    await store.read(new File(['BEGIN:VCARD\nVERSION:4.0\nFN:Anna\n'], 'x.vcf'));
    expect(store.step.value).toEqual({ kind: 'choose' });
    expect(store.problem.value).toEqual({ code: 'cardCutOff', params: { line: 1 } });
  });
});

it('a calendar has every open follow-up on the day when it is shown', async () => {
  const database = testDatabase();
  const anna = await database.customers.add(customer(), 'user');
  const of = (part: object) => followUp({ customerId: anna.id, ...part });
  await database.followUps.addMany(
    [
      of({ anchor: 'a', dueOn: '2026-11-24' }),
      of({ anchor: 'b', dueOn: '2026-11-24', snoozedUntil: '2026-12-01' }),
      of({ anchor: 'c', snoozedUntil: '9999-12-31' }),
      of({ anchor: 'd', state: 'done', closedAt: 1 }),
      followUp({ customerId: 'nobody', anchor: 'e' }),
    ],
    'user',
  );
  const said = ({ name }: { readonly name: string }) => ({ title: `Write to ${name}`, reason: '' });
  const { blob, rows } = value(await makeCalendar(backgroundOver(database), 'Due', said, now));
  const text = await blob.text();
  expect(rows).toBe(2);
  expect(text.match(/DTSTART;VALUE=DATE:\d+/g)).toEqual(['DTSTART;VALUE=DATE:20261124', 'DTSTART;VALUE=DATE:20261201']);
  expect(text).toContain('SUMMARY:Write to Anna Schmidt\r\n');
});
