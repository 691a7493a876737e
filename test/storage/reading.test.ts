import { IDBFactory, IDBKeyRange } from 'fake-indexeddb';
import { describe, expect, it, vi } from 'vitest';
import { schemaVersion } from '../../utils/storage/migrations';
import { readingDatabase } from '../../utils/storage/reading-database';
import { databaseToRead, ReadingStore } from '../../utils/storage/reading-store';
import { testDatabase } from './database';
import { filled } from './filled';
import { customer, touchpoint } from './rows';

const now = () => 1;

async function both() {
  const indexedDB = new IDBFactory();
  const database = await filled({ name: 'books', indexedDB, IDBKeyRange });
  const opened = databaseToRead({ name: 'books', indexedDB });
  return { database, indexedDB, opened, reading: readingDatabase(opened, now, IDBKeyRange) };
}

describe('reading without Dexie', () => {
  it('finds what Dexie finds', async () => {
    const { database, reading } = await both();
    const anna = await database.customers.byAddress('anna@contoso.example');
    const id = anna?.id ?? '';
    expect(anna).toBeDefined();
    for (let i = 0; i < 5; i += 1)
      await database.touchpoints.add(touchpoint({ customerId: id, at: i, messageId: `<${i}>` }), 'page');
    for (const each of [database, reading]) {
      expect(await each.customers.get(id)).toEqual(anna);
      expect(await each.customers.getMany([id, 'nobody'])).toEqual([anna]);
    }
    const asked = ['Anna+x@contoso.example', 'nobody@x.example', 'gone@x.example'];
    const questions: readonly ((from: typeof database | typeof reading) => Promise<unknown>)[] = [
      (from) => from.customers.byAddresses(asked),
      (from) => from.customers.allByAddresses(asked),
      (from) => from.customers.search('ann', 5),
      (from) => from.customers.first(5),
      (from) => from.customers.ofCompany(anna?.companyId ?? '', 5),
      (from) => from.customers.page('', 5),
      (from) => from.companies.byDomain('mail.contoso.example'),
      (from) => from.companies.byDomains(['contoso.example', 'x.example']),
      (from) => from.touchpoints.ofCustomer(id, 3),
      (from) => from.touchpoints.ofCustomer(id, 99),
      (from) => from.purchases.ofCustomers([id, 'nobody'], 5),
      (from) => from.purchases.byNumber('p-1'),
      (from) => from.purchases.byNumbers(['P-1', 'P-2']),
      (from) => from.me.read(),
      (from) => from.settings.read(),
      (from) => from.ignored.all(),
    ];
    for (const question of questions) {
      const answer = await question(database);
      expect(await question(reading)).toEqual(answer);
      expect(answer ?? '').not.toEqual('');
    }
  });

  it('sees what was written meanwhile', async () => {
    const { database, reading } = await both();
    expect(await reading.customers.byAddress('new@x.example')).toBeUndefined();
    const { id } = await database.customers.add(customer({ emails: ['new@x.example'] }), 'user');
    expect(await reading.customers.byAddress('new@x.example')).toMatchObject({ id });
    await database.customers.remove([id]);
    expect(await reading.customers.byAddress('new@x.example')).toBeUndefined();
  });

  it('walks an index backwards, to the limit', async () => {
    const { opened } = await both();
    const store = new ReadingStore(opened, now, IDBKeyRange);
    const ids = await store.table<{ id: string }>('customers').orderBy(':id').primaryKeys();
    expect(ids).toHaveLength(2);
    expect(await store.table('customers').orderBy(':id').reverse().primaryKeys()).toEqual([...ids].reverse());
    expect(await store.table('customers').orderBy(':id').reverse().limit(1).toArray()).toMatchObject([{ id: ids[1] }]);
    expect(await store.table('customers').orderBy(':id').reverse().limit(0).toArray()).toEqual([]);
  });

  it('writes nothing', async () => {
    const { reading } = await both();
    await expect(reading.customers.add(customer(), 'user')).rejects.toThrow('opened to be read');
  });
});

describe('the database to read', () => {
  const version = schemaVersion * 10;

  it('is never made by reading', async () => {
    const indexedDB = new IDBFactory();
    await expect(databaseToRead({ name: 'none', indexedDB })()).rejects.toMatchObject({ name: 'AbortError' });
    expect(await indexedDB.databases()).toEqual([]);
  });

  it.each([
    ['an older one is left as it is', version - 1, 'AbortError'],
    ['a newer one is left alone', version + 1, 'VersionError'],
  ])('%s', async (_, present, error) => {
    const indexedDB = new IDBFactory();
    await new Promise<void>((resolve) => {
      const making = indexedDB.open('books', present);
      making.onsuccess = () => resolve(making.result.close());
    });
    await expect(databaseToRead({ name: 'books', indexedDB })()).rejects.toMatchObject({ name: error });
    expect(await indexedDB.databases()).toEqual([{ name: 'books', version: present }]);
  });

  it('is not waited for without a limit', async () => {
    const opening = { result: { close: vi.fn() }, onsuccess: () => {} };
    const indexedDB = { open: () => opening } as unknown as IDBFactory;
    const opened = databaseToRead({ name: 'books', indexedDB, openWithin: 5 });
    await expect(opened()).rejects.toMatchObject({ code: 'databaseSlow' });
    opening.onsuccess();
    expect(opening.result.close, 'it came too late').toHaveBeenCalledOnce();
  });

  it('is opened anew when it could not be, and is there then', async () => {
    const indexedDB = new IDBFactory();
    const opened = databaseToRead({ name: 'books', indexedDB });
    await expect(opened()).rejects.toBeDefined();
    const database = testDatabase({ name: 'books', indexedDB, IDBKeyRange });
    await database.open();
    expect((await opened()).version).toBe(version);
    expect(await opened()).toBe(await opened());
  });

  it('makes way for whoever has to change it', async () => {
    const { database, indexedDB, opened } = await both();
    const first = await opened();
    database.close();
    await new Promise<void>((resolve, reject) => {
      const going = indexedDB.deleteDatabase('books');
      going.onsuccess = () => resolve();
      going.onblocked = () => reject(new Error('blocked'));
    });
    await expect(opened()).rejects.toBeDefined();
    expect(() => first.transaction('customers')).toThrow();
  });
});
