// @vitest-environment node
import { IDBFactory, IDBKeyRange } from 'fake-indexeddb';
import { describe, expect, it } from 'vitest';
import { scan } from '../../utils/domain/checks/others/scan';
import type { ImportRecord } from '../../utils/domain/import/record';
import { backup } from '../../utils/services/backup';
import { importCustomers } from '../../utils/services/import-customers';
import { loadSamples, removeSamples } from '../../utils/services/samples';
import { undo } from '../../utils/services/undo';
import { readingDatabase } from '../../utils/storage/reading-database';
import { databaseToRead } from '../../utils/storage/reading-store';
import { testWorld } from '../services/world';
import { testDatabase } from './database';
import { company, customer, purchase } from './rows';

type Names = Pick<ReturnType<typeof testDatabase>, 'names'>;

/** What is found in a text, as the table and the id. */
async function foundIn({ names }: Names, text: string): Promise<readonly string[]> {
  const known = await names.read();
  if (!known) return [];
  const found = scan(known.index, [{ text, start: 0, end: text.length }]);
  return (await known.rowsOf(found, 100)).map(({ table, id }) => `${table} ${id}`).sort();
}

const pause = async () => {};

/** The database, and a second way into it that only reads, as the check of a draft has it. */
function bothWays() {
  const indexedDB = new IDBFactory();
  const database = testDatabase({ indexedDB, name: 'waymark' });
  const reading = () => readingDatabase(databaseToRead({ indexedDB }), Date.now, IDBKeyRange);
  return { database, reading };
}

describe('the names in the books', () => {
  it('are found by name in either order, address, company, domain and number', async () => {
    const database = testDatabase();
    const { id: k } = await database.companies.add(company({ name: 'Contoso GmbH & Co. KG' }), 'user');
    const { id: c } = await database.customers.add(customer({ companyId: k }), 'user');
    const { id: p } = await database.purchases.add(purchase({ customerId: c, number: 'Q-2024-117' }), 'user');
    const cases: readonly [text: string, found: string][] = [
      ['as for Anna Schmidt, yes', `customers ${c}`],
      ['SCHMIDT, ANNA', `customers ${c}`],
      ['the contoso way', `companies ${k}`],
      ['Q/2024/117?', `purchases ${p}`],
    ];
    for (const [text, found] of cases) expect(await foundIn(database, text)).toEqual([found]);
    expect(await foundIn(database, 'write to anna@contoso.example')).toEqual([`companies ${k}`, `customers ${c}`]);
    expect(await foundIn(database, 'Anna met Mr Schmidt, and nobody else')).toEqual([]);
  });

  it('are nobody as long as there is nobody', async () => {
    const database = testDatabase();
    expect(await database.names.read()).toBeNull();
    await database.customers.add(customer(), 'user');
    expect(await database.names.read()).not.toBeNull();
  });

  it('follow a change; the old name is found no more once it is packed anew', async () => {
    const database = testDatabase();
    const { id } = await database.customers.add(customer(), 'user');
    await database.customers.change(id, { name: 'Zoë Novák', given: 'Zoë', family: 'Novák' });
    expect(await foundIn(database, 'Zoe Novak')).toEqual([`customers ${id}`]);
    await database.customers.change(id, { note: 'Anna Schmidt' });
    expect(await foundIn(database, 'Zoë Novák')).toEqual([`customers ${id}`]);
  });

  it.each([false, true])('are read by whoever does without Dexie (packed: %s)', async (packed) => {
    const { database, reading } = bothWays();
    const rows = await database.customers.addMany(
      Array.from({ length: 1_500 }, (_, i) =>
        customer({
          name: `Given${i} Family${i}`,
          given: `Given${i}`,
          family: `Family${i}`,
          emails: [`p${i}@x${i}.example`],
        }),
      ),
      'import',
    );
    const reader = reading();
    expect(await foundIn(reader, 'Given7 Family7')).toEqual([`customers ${rows[7]?.id}`]);
    if (packed) await addMore(database, 0);
    if (packed) expect(await database.namePacker.pack(pause)).toBe(true);
    expect(await foundIn(reader, 'Family1400 Given1400')).toEqual([`customers ${rows[1_400]?.id}`]);
    const { id } = await database.customers.add(customer(), 'user');
    expect(await foundIn(reader, 'Anna Schmidt and Given0 Family0')).toEqual(
      [`customers ${id}`, `customers ${rows[0]?.id}`].sort(),
    );
    expect(await foundIn(reading(), 'Given1023 Family1023, Given1024 Family1024')).toEqual(
      [`customers ${rows[1_023]?.id}`, `customers ${rows[1_024]?.id}`].sort(),
    );
  });

  it('are packed again and again, and none is lost', async () => {
    const { database, reading } = bothWays();
    const reader = reading();
    for (let round = 0; round < 3; round++) {
      await addMore(database, round);
      expect(await database.namePacker.pack(pause)).toBe(true);
      expect(await database.namePacker.pack(pause)).toBe(false);
      for (let i = 0; i <= round; i++) {
        expect(await foundIn(reader, `More${i}x5 Some${i}x5`)).toHaveLength(1);
        expect(await foundIn(reader, `More${i}x2399 Some${i}x2399`)).toHaveLength(1);
      }
    }
  });

  it('keep what is written while they are packed', async () => {
    const database = testDatabase();
    await addMore(database, 0);
    let id = '';
    const writeOnce = async () => {
      if (!id) id = (await database.customers.add(customer(), 'user')).id;
    };
    // The first pause comes when what is to be packed was read.
    const packing = database.namePacker.pack(writeOnce);
    await writeOnce();
    await packing;
    expect(await foundIn(database, 'Anna Schmidt')).toEqual([`customers ${id}`]);
    expect(await foundIn(database, 'More0x1 Some0x1')).toHaveLength(1);
  });

  it('are built from the rows when a migration asks for it', async () => {
    const indexedDB = new IDBFactory();
    const database = testDatabase({ indexedDB });
    const { id } = await database.customers.add(customer(), 'user');
    await inTables(indexedDB, (packed, changes) => {
      packed.put({ name: 'rebuild' });
      changes.clear();
    });
    const again = testDatabase({ indexedDB });
    expect(await again.names.read()).toBeNull();
    expect(await again.namePacker.pack(pause)).toBe(true);
    expect(await foundIn(again, 'Anna Schmidt')).toEqual([`customers ${id}`]);
    expect(await again.namePacker.pack(pause)).toBe(false);
  });

  it('are built from the rows when most of them are gone', async () => {
    const { database, reading } = bothWays();
    await addMore(database, 0);
    await database.namePacker.pack(pause);
    const rows = await database.customers.page('', 5_000);
    await database.customers.remove(rows.slice(1).map(({ id }) => id));
    expect(await database.namePacker.pack(pause)).toBe(true);
    expect(await foundIn(reading(), rows.map(({ name }) => name).join(', '))).toEqual([`customers ${rows[0]?.id}`]);
  });
});

describe('no way of writing forgets them', () => {
  const record: ImportRecord = {
    row: 1,
    again: null,
    name: 'Ines Duarte',
    given: '',
    family: '',
    honorific: '',
    emails: ['ines@lumen.example'],
    phone: '',
    role: '',
    company: 'Lumen Optics',
    locale: '',
    persona: '',
    stage: null,
    tags: [],
    owner: '',
    note: '',
    purchase: null,
    touchpoint: null,
  };

  it('an import, and its undo', async () => {
    const { store } = testWorld();
    const imports = importCustomers({ database: store, zone: 'Europe/Berlin', replan: async () => {} });
    const { job } = await imports.startImport({ file: 'a.csv' });
    await imports.importRows({ job, part: 0, records: [record] });
    const { undoId } = await imports.finishImport({ job, cancelled: false });
    const found = await foundIn(store, 'Ines Duarte of Lumen Optics');
    expect(found.map((row) => row.split(' ')[0])).toEqual(['companies', 'customers']);
    const { id } = await store.customers.add(customer(), 'user');
    await undo(store, undoId as string, async () => {});
    const left = await foundIn(store, 'Ines Duarte and Anna Schmidt');
    expect(left).toContain(`customers ${id}`);
    // Who is gone may be found in the index until it is packed anew, and then is not in the books.
    expect(await store.customers.getMany(left.map((row) => row.split(' ')[1] ?? ''))).toHaveLength(1);
  });

  it('the undo of a removal', async () => {
    const { store } = testWorld();
    const { id } = await store.customers.add(customer(), 'user');
    const { undoId } = await store.act({ code: 'removed', params: {} }, () => store.customers.remove([id]));
    await store.namePacker.pack(pause);
    await undo(store, undoId as string, async () => {});
    expect(await foundIn(store, 'Anna Schmidt')).toEqual([`customers ${id}`]);
  });

  it('a restore', async () => {
    const from = testDatabase();
    await from.customers.add(customer(), 'user');
    const rows = await from.customers.page('', 10);
    const into = testDatabase();
    const door = backup(into);
    const { job } = await door.startRestore({ file: 'b.json' });
    await door.restoreRows({ job, part: 0, table: 'customers', rows: [...rows] });
    await door.finishRestore({ job, cancelled: false });
    expect(await foundIn(into, 'Anna Schmidt')).toEqual([`customers ${rows[0]?.id}`]);
  });

  it('the samples, and their removal', async () => {
    const { world, store } = testWorld();
    await loadSamples(world, { scenario: null });
    const [sample] = await store.customers.page('', 1);
    expect(await foundIn(store, `Ask ${sample?.name}.`)).toContain(`customers ${sample?.id}`);
    await removeSamples(world);
    const left = await foundIn(store, `Ask ${sample?.name}.`);
    expect(await store.customers.getMany(left.map((row) => row.split(' ')[1] ?? ''))).toEqual([]);
  });
});

async function addMore(database: ReturnType<typeof testDatabase>, round: number): Promise<void> {
  await database.customers.addMany(
    Array.from({ length: 2_400 }, (_, i) =>
      customer({
        name: `More${round}x${i} Some${round}x${i}`,
        given: `More${round}x${i}`,
        family: `Some${round}x${i}`,
        emails: [`more${i}@round${round}.example`],
      }),
    ),
    'import',
  );
}

async function inTables(indexedDB: IDBFactory, change: (...stores: IDBObjectStore[]) => void): Promise<void> {
  const opened = await new Promise<IDBDatabase>((resolve, reject) => {
    const opening = indexedDB.open('waymark');
    opening.onsuccess = () => resolve(opening.result);
    opening.onerror = () => reject(opening.error);
  });
  const transaction = opened.transaction(['packed', 'packedChanges'], 'readwrite');
  change(transaction.objectStore('packed'), transaction.objectStore('packedChanges'));
  await new Promise((resolve) => {
    transaction.oncomplete = resolve;
  });
  opened.close();
}
