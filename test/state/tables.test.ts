import { strFromU8, strToU8, unzipSync, zipSync } from 'fflate';
import { describe, expect, it } from 'vitest';
import { backupTables } from '../../utils/domain/model/schemas';
import { applyRestore, planRestore } from '../../utils/state/restore';
import { makeTables } from '../../utils/state/tables';
import type { Database } from '../../utils/storage';
import { backgroundOver } from '../services/import-background';
import { testDatabase } from '../storage/database';
import { value } from '../support/value';
import { everything, full, now } from './full-books';

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
