import { readFileSync } from 'node:fs';
import { describe, expect, it } from 'vitest';
import { isPublicMailDomain } from '../../utils/domain/model/public-mail-domains';
import { batchSize } from '../../utils/messaging/doors/import';
import { failed, type Result } from '../../utils/messaging/result';
import type { Background } from '../../utils/state/background';
import { applyImport, planImport } from '../../utils/state/import-run';
import type { Database } from '../../utils/storage';
import { backgroundOver } from '../services/import-background';
import { testDatabase } from '../storage/database';
import { company, customer, purchase } from '../storage/rows';
import { value } from '../support/value';
import { csvFile, sourceOf } from './csv';

/** Dry run and import of one text; the dry run has to say what the import then does. */
async function importText(database: Database, text: string, background = backgroundOver(database)) {
  const source = await sourceOf(csvFile(text));
  const plan = value(await planImport(background, source));
  const before = await database.customers.total();
  const result = value(await applyImport(background, source));
  expect(result.tally).toEqual(Object.fromEntries(Object.entries(plan.tally).filter(([key]) => key in result.tally)));
  return { plan, result, before, background };
}

const names = async (database: Database) => (await database.customers.page('', 100)).map(({ name }) => name).sort();

describe('the sample file', () => {
  const text = readFileSync('public/samples/customers.csv', 'utf8');

  it('comes in whole, with purchases and stages, and goes out whole', async () => {
    const database = testDatabase();
    const replanned: string[] = [];
    const { plan, result, background } = await importText(
      database,
      text,
      backgroundOver(database, async (ids) => void replanned.push(...ids)),
    );
    expect(plan).toMatchObject({ tally: { added: 20, merged: 1, purchasesAdded: 17 }, refused: [] });
    expect(await database.customers.total()).toBe(20);
    expect(new Set(replanned).size).toBe(20);
    const anna = await database.customers.byAddress('Anna.Lindqvist+post@nordlicht.example');
    expect(anna).toMatchObject({
      name: 'Anna Lindqvist',
      honorific: 'Ms',
      role: 'Purchasing',
      locale: 'sv',
      stage: 'post-purchase',
      tags: ['lamps', 'north'],
      source: 'import',
    });
    expect(await database.companies.get(anna?.companyId as string)).toMatchObject({
      name: 'Nordlicht Leuchten',
      domains: ['nordlicht.example'],
    });
    expect(await database.purchases.ofCustomer(anna?.id as string, 9)).toMatchObject([
      { kind: 'quote', number: 'S-1019', validUntil: '2026-12-15', amount: { minor: 96000, currency: 'EUR' } },
      { kind: 'purchase', number: 'S-1001', deliveredOn: '2026-10-19', amount: { minor: 418000, currency: 'EUR' } },
    ]);
    expect(await database.customers.byAddress('ciara@harbour-tools.example')).toMatchObject({
      name: "Ciara O'Connor",
      given: 'Ciara',
      family: "O'Connor",
    });
    expect((await database.purchases.byNumber('S-1008'))[0]?.amount).toEqual({ minor: 310000, currency: 'JPY' });

    const undone = value(await background.call('undo', { id: result.undoId as string }));
    expect(undone.left).toBe(0);
    for (const table of ['customers', 'companies', 'purchases', 'followUps'] as const) {
      expect(await database[table].page('', 10)).toEqual([]);
    }
    expect(await database.customers.total()).toBe(0);
  });

  it('says nothing new the second time', async () => {
    const database = testDatabase();
    await importText(database, text);
    const { plan, result } = await importText(database, text);
    expect(plan.tally).toEqual({ refused: 0, same: 20, merged: 1 });
    expect(result.undoId).toBeNull();
  });

  it('is of samples only', () => {
    const addresses = text.match(/[\w.-]+@[\w.-]+/g) ?? [];
    expect(addresses.length).toBeGreaterThan(20);
    expect(addresses.filter((address) => !address.endsWith('.example'))).toEqual([]);
    expect(addresses.some((address) => isPublicMailDomain(address.split('@')[1] ?? ''))).toBe(false);
  });
});

describe('customers who are here', () => {
  it('are changed only where the file says something new', async () => {
    const database = testDatabase();
    const at = await database.companies.add(company(), 'user');
    const anna = await database.customers.add(
      customer({ companyId: at.id, role: 'Buyer', note: 'likes tea', tags: ['vip'], phone: '123' }),
      'user',
    );
    const { plan } = await importText(
      database,
      'Email,Name,Company,Job title,Phone,Notes,Tags,Second email\nANNA@contoso.example,Anna,CONTOSO,Head of buying,,met at fair,"VIP;fair",anna.private@gmail.com\n',
    );
    expect(plan.changed).toMatchObject([
      {
        row: 2,
        kind: 'changed',
        name: 'Anna Schmidt',
        changes: [
          { field: 'role', from: 'Buyer', to: 'Head of buying' },
          { field: 'emails', from: 'anna@contoso.example', to: 'anna@contoso.example, anna.private@gmail.com' },
          { field: 'tags', from: 'vip', to: 'vip, fair' },
          { field: 'note', from: 'likes tea', to: 'likes tea\nmet at fair' },
        ],
      },
    ]);
    expect(await database.customers.get(anna.id)).toMatchObject({
      name: 'Anna Schmidt',
      phone: '123',
      companyId: at.id,
      role: 'Head of buying',
      rev: 2,
      source: 'user',
    });
    expect(await database.customers.total()).toBe(1);
  });

  it('get their new purchases, and are moved by them', async () => {
    const database = testDatabase();
    const anna = await database.customers.add(customer({ stage: 'consideration' }), 'user');
    await database.purchases.add(
      purchase({ customerId: anna.id, number: 'A-1', kind: 'purchase', date: null }),
      'user',
    );
    const { plan } = await importText(
      database,
      'Email,Order number,Order date,Delivered on,Amount\nanna@contoso.example,a-1,2026-11-01,2026-11-10,€ 10.00\nanna@contoso.example,A-2,2026-11-12,,€ 20.00\n',
    );
    expect(plan.tally).toMatchObject({ changed: 1, merged: 1, purchasesAdded: 1, purchasesChanged: 1 });
    expect(await database.purchases.ofCustomer(anna.id, 9)).toMatchObject([
      { number: 'A-2', amount: { minor: 2000 } },
      { number: 'A-1', deliveredOn: '2026-11-10', amount: { minor: 1000 } },
    ]);
    const history = (await database.customers.get(anna.id))?.stageHistory.map(({ to }) => to);
    expect(history).toEqual(['purchase', 'post-purchase', 'purchase']);
  });

  it('are known by the domain of their company, but never by a public provider', async () => {
    const database = testDatabase();
    const at = await database.companies.add(company(), 'user');
    await importText(database, 'Email,Company\nnew@contoso.example,\nx@gmail.com,Solo\n');
    expect((await database.customers.byAddress('new@contoso.example'))?.companyId).toBe(at.id);
    expect((await database.companies.byName('solo'))?.domains).toEqual([]);
  });

  it('stop a row whose addresses are of two of them', async () => {
    const database = testDatabase();
    await database.customers.addMany([customer(), customer({ name: 'Ben', emails: ['ben@x.example'] })], 'user');
    const { plan } = await importText(database, 'Email,Other email\nanna@contoso.example,ben@x.example\n');
    expect(plan.refused).toMatchObject([
      { row: 2, reasons: [{ code: 'twoCustomers', params: { names: ['Anna Schmidt', 'Ben'] } }] },
    ]);
  });
});

describe('the same address again in the file', () => {
  it('adds to the earlier row when it may be the same person, also in another batch', async () => {
    const database = testDatabase();
    const filler = Array.from({ length: 600 }, (_, i) => `p${i}@x.example,Person ${i},`).join('\n');
    const { plan } = await importText(
      database,
      `Email,Name,Order number\nanna@x.example,Anna,A-1\n${filler}\nAnna+x@x.example,Anna Schmidt,A-2\n`,
    );
    expect(plan.tally).toEqual({ refused: 0, added: 601, merged: 1, purchasesAdded: 2 });
    const anna = await database.customers.byAddress('anna@x.example');
    expect(anna?.name).toBe('Anna Schmidt');
    expect(await database.purchases.ofCustomer(anna?.id as string, 9)).toHaveLength(2);
  });

  it('is refused with the earlier row when it is somebody else', async () => {
    const database = testDatabase();
    const { plan } = await importText(database, 'Email,Name\ninfo@x.example,Anna\n\ninfo@x.example,Ben\n');
    expect(plan.refused).toEqual([
      { row: 4, email: 'info@x.example', reasons: [{ code: 'addressAgain', params: { row: 2, name: 'Anna' } }] },
    ]);
    expect(await names(database)).toEqual(['Anna']);
  });
});

it('markup in a name stays text', async () => {
  const database = testDatabase();
  const name = '<img src=x onerror=alert(1)>';
  await importText(database, `Email,Name\nx@x.example,${name}\n`);
  expect((await database.customers.byAddress('x@x.example'))?.name).toBe(name);
});

describe('an import that is broken off', () => {
  const text = `Email\n${Array.from({ length: 700 }, (_, i) => `p${i}@x.example`).join('\n')}\n`;

  it('keeps what is in when it is cancelled, and that can be undone', async () => {
    const database = testDatabase();
    const background = backgroundOver(database);
    const stop = new AbortController();
    const source = await sourceOf(csvFile(text));
    const result = value(await applyImport(background, source, { signal: stop.signal, progress: () => stop.abort() }));
    expect(result).toMatchObject({ cancelled: true, tally: { added: batchSize } });
    expect(await database.customers.total()).toBe(batchSize);
    await background.call('undo', { id: result.undoId as string });
    expect(await database.customers.total()).toBe(0);
  });

  it('applies a part once, though the worker dies before it answers', async () => {
    const database = testDatabase();
    const whole = backgroundOver(database);
    let deaths = 0;
    const dying = {
      ...whole,
      call: async (name: string, input: never) => {
        const answer = await (whole.call as (name: string, input: never) => Promise<Result<unknown>>)(name, input);
        if (name !== 'importRows' || deaths >= 2) return answer;
        deaths++;
        return failed('noAnswer');
      },
    } as Background;
    const result = value(await applyImport(dying, await sourceOf(csvFile(text))));
    expect(deaths).toBe(2);
    expect(result.tally).toEqual({ added: 700 });
    expect(await database.customers.total()).toBe(700);
  });

  it('is named when its page was closed, and refuses parts once it is closed', async () => {
    const database = testDatabase();
    const { call } = backgroundOver(database);
    const { job } = value(await call('startImport', { file: 'a.csv' }));
    expect(value(await call('unfinishedImports', {}))).toMatchObject([{ id: job, file: 'a.csv', state: 'running' }]);
    const gap = await call('importRows', { job, part: 3, records: [] });
    expect(gap).toEqual(failed('partMissing', { part: 0 }));
    await call('finishImport', { job, cancelled: true });
    expect(value(await call('unfinishedImports', {}))).toEqual([]);
    expect(await call('importRows', { job, part: 0, records: [] })).toEqual(failed('jobClosed', { file: 'a.csv' }));
    expect(await call('importRows', { job: 'nobody', part: 0, records: [] })).toEqual(failed('jobGone'));
  });

  it('changes nothing in the part that fails', async () => {
    const database = testDatabase();
    const failing = backgroundOver(database, async () => {
      if ((await database.customers.total()) > batchSize)
        throw Object.assign(new Error('full'), { code: 'diskFull', params: {} });
    });
    const result = await applyImport(failing, await sourceOf(csvFile(text)));
    expect(result).toEqual(failed('diskFull'));
    expect(await database.customers.total()).toBe(batchSize);
    expect(await database.journal.all()).toHaveLength(1);
  });
});
