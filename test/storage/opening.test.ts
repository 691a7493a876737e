import { readdirSync, readFileSync } from 'node:fs';
import { IDBFactory, IDBKeyRange } from 'fake-indexeddb';
import { describe, expect, it } from 'vitest';
import { reasonIn } from '../../utils/messaging/result';
import { createDatabase, StorageError } from '../../utils/storage';
import { testDatabase } from './database';
import { customer } from './rows';

const ids = { now: () => 0, newId: () => 'id' };

/** A factory whose `open` does what the test says; all else is a real one. */
function factory(open: (real: IDBFactory, name: string, version?: number) => IDBOpenDBRequest): IDBFactory {
  const real = new IDBFactory();
  return Object.assign(Object.create(real), {
    open: (name: string, version?: number) => open(real, name, version),
    databases: () => real.databases(),
    deleteDatabase: (name: string) => real.deleteDatabase(name),
    cmp: (a: unknown, b: unknown) => real.cmp(a, b),
  });
}

function failing(name: string): IDBFactory {
  return factory(() => {
    const request = { error: new DOMException('no', name) } as unknown as { onerror?: (event: Event) => void };
    queueMicrotask(() =>
      request.onerror?.({ target: request, preventDefault() {}, stopPropagation() {} } as unknown as Event),
    );
    return request as unknown as IDBOpenDBRequest;
  });
}

describe('a database that can not be opened', () => {
  const cases: readonly [error: string, code: string, why: string][] = [
    ['UnknownError', 'databaseUnavailable', 'a damaged profile'],
    ['SecurityError', 'databaseUnavailable', 'storage is forbidden'],
    ['InvalidStateError', 'databaseUnavailable', 'a private window of some browsers'],
    ['QuotaExceededError', 'diskFull', 'the disk is full'],
    ['VersionError', 'databaseNewer', 'a newer Waymark wrote it'],
  ];
  it.each(cases)('%s is %s (%s)', async (error, code) => {
    const database = createDatabase({ ...ids, indexedDB: failing(error), IDBKeyRange, openWithin: 300 });
    await expect(database.customers.get('x')).rejects.toMatchObject({ name: 'StorageError', code });
    await expect(database.open()).rejects.toMatchObject({ code });
  });

  const rooms: readonly [left: number | null, error: string, code: string, why: string][] = [
    [0, 'UnknownError', 'diskFull', 'Chromium opens nothing on a full disk, and does not say why'],
    [4_096, 'UnknownError', 'diskFull', 'what is left is too little to open it'],
    [50_000_000_000, 'UnknownError', 'databaseUnavailable', 'there is room: it is something else'],
    [null, 'UnknownError', 'databaseUnavailable', 'nobody knows how much there is'],
    [0, 'VersionError', 'databaseNewer', 'why is known'],
  ];
  it.each(rooms)('with %s bytes left, %s is %s: %s', async (left, error, code) => {
    const indexedDB = failing(error);
    const database = createDatabase({ ...ids, indexedDB, IDBKeyRange, openWithin: 300, room: async () => left });
    await expect(database.customers.get('x')).rejects.toMatchObject({ code });
    await expect(database.transaction(async () => 1)).rejects.toMatchObject({ code });
  });

  it('is given up after the time limit, and does not hang', async () => {
    const silent = factory(() => ({}) as IDBOpenDBRequest);
    const database = createDatabase({ ...ids, indexedDB: silent, IDBKeyRange, openWithin: 50 });
    await expect(database.customers.byAddress('a@x.example')).rejects.toMatchObject({ code: 'databaseSlow' });
    await expect(database.transaction(async () => 1)).rejects.toMatchObject({ code: 'databaseSlow' });
  });

  it('is tried again the next time', async () => {
    const broken = { is: true };
    const mended = factory((real, name, version) => {
      if (!broken.is) return real.open(name, version);
      throw new DOMException('no', 'UnknownError');
    });
    const database = createDatabase({ ...ids, indexedDB: mended, IDBKeyRange, openWithin: 500 });
    await expect(database.customers.total()).rejects.toMatchObject({ code: 'databaseUnavailable' });
    broken.is = false;
    expect(await database.customers.total()).toBe(0);
  });

  it('is left as it is when a newer Waymark wrote it', async () => {
    const indexedDB = new IDBFactory();
    const written = await new Promise<IDBDatabase>((resolve) => {
      const opening = indexedDB.open('waymark', 9_990);
      opening.onupgradeneeded = () => opening.result.createObjectStore('customers');
      opening.onsuccess = () => resolve(opening.result);
    });
    written.close();
    const database = createDatabase({ ...ids, indexedDB, IDBKeyRange });
    await expect(database.customers.total()).rejects.toMatchObject({ code: 'databaseNewer' });
    expect(await indexedDB.databases()).toEqual([{ name: 'waymark', version: 9_990 }]);
  });

  it('says so when there is no IndexedDB at all', async () => {
    const none = createDatabase({ ...ids, indexedDB: {} as IDBFactory, IDBKeyRange, openWithin: 100 });
    await expect(none.open()).rejects.toMatchObject({ code: 'databaseUnavailable' });
  });
});

it('a write that the browser takes back without a word, with no room left, says that the disk is full', async () => {
  const left = { bytes: 50_000_000_000 };
  const database = testDatabase({ room: async () => left.bytes });
  const cut = () =>
    database.act({ code: 'x', params: {} }, async () => {
      await database.customers.add(customer(), 'user');
      throw new DOMException('The transaction was aborted.', 'AbortError');
    });
  await expect(cut()).rejects.toMatchObject({ code: 'databaseFailed' });
  left.bytes = 1_000;
  await expect(cut()).rejects.toMatchObject({ code: 'diskFull' });
  expect(await database.customers.total()).toBe(0);
  expect(await database.customers.page('', 9)).toEqual([]);
});

it('is opened at the first use only', async () => {
  let opened = 0;
  const counting = factory((real, name, version) => {
    opened++;
    return real.open(name, version);
  });
  const database = createDatabase({ ...ids, indexedDB: counting, IDBKeyRange });
  expect(opened).toBe(0);
  await Promise.all([database.customers.total(), database.customers.total()]);
  const afterFirst = opened;
  await database.customers.total();
  expect(opened).toBe(afterFirst);
});

it('can be closed and used again', async () => {
  const database = testDatabase();
  await database.customers.total();
  database.close();
  expect(await database.customers.total()).toBe(0);
});

// Counting over an index takes 1.2 s at 100,000 rows and 19 s at 1,000,000.
it('nothing counts over an index', () => {
  const folder = 'utils/storage';
  const files = readdirSync(folder, { recursive: true, encoding: 'utf8' }).filter((file) => file.endsWith('.ts'));
  expect(files.length).toBeGreaterThan(10);
  const counting = files.filter((file) => /\.count\s*\(/.test(readFileSync(`${folder}/${file}`, 'utf8')));
  expect(counting).toEqual([]);
});

it('an error of the database comes out of a door as its reason', () => {
  expect(reasonIn(new StorageError('diskFull', { detail: 'x' }))).toEqual({
    code: 'diskFull',
    params: { detail: 'x' },
  });
  expect(reasonIn(new TypeError('a mistake of ours'))).toBeNull();
  expect(reasonIn(new DOMException('x', 'QuotaExceededError'))).toBeNull();
});
