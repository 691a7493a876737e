import type { Customer } from '../../../utils/domain/model/customer';
import type { FollowUp } from '../../../utils/domain/model/follow-up';
import type { Content } from '../../../utils/domain/model/row';
import { createDatabase } from '../../../utils/storage';
import { inTurns, type Times } from './turns';

const database = createDatabase({ now: Date.now, newId: () => crypto.randomUUID() });
const today = '2026-11-20';
const batch = 2_000;

const customer = (i: number): Content<Customer> => ({
  name: `Given${i % 5_000} Family${i % 9_000}`,
  given: `Given${i % 5_000}`,
  family: `Family${i % 9_000}`,
  honorific: '',
  emails: [`person.${i}@company${i % 20_000}.example`],
  phone: '',
  role: 'Purchasing',
  companyId: null,
  locale: 'en',
  persona: '',
  stage: 'consideration',
  stageHistory: [],
  tags: ['sample'],
  owner: '',
  note: '',
  externalIds: {},
});

const followUp = (i: number): Content<FollowUp> => ({
  customerId: `customer-${i}`,
  rule: 'thank-you',
  anchor: `purchase-${i}`,
  dueOn: new Date(Date.UTC(2026, 10, 10 + (i % 60))).toISOString().slice(0, 10),
  zone: 'Europe/Berlin',
  reason: { code: 'thankYou', params: {} },
  value: 2,
  account: '',
  state: i % 3 === 0 ? 'done' : 'open',
  snoozedUntil: '',
  closedAt: null,
  closedBecause: '',
});

const settled = <T>(request: IDBRequest<T>): Promise<T> =>
  new Promise((resolve, reject) => {
    request.onsuccess = () => resolve(request.result);
    request.onerror = () => reject(request.error);
  });

const opened = (name: string, upgrade?: (db: IDBDatabase) => void): Promise<IDBDatabase> => {
  const request = indexedDB.open(name);
  request.onupgradeneeded = () => upgrade?.(request.result);
  return settled(request);
};

/** The same rows with the same indexes in a database that nothing but the browser's own API touches. */
async function copyRaw(): Promise<IDBDatabase> {
  const from = await opened('waymark');
  const raw = await opened('raw', (db) => {
    const customers = db.createObjectStore('customers', { keyPath: 'id' });
    customers.createIndex('addresses', 'keys.addresses', { multiEntry: true });
    customers.createIndex('words', 'keys.words', { multiEntry: true });
    db.createObjectStore('followUps', { keyPath: 'id' }).createIndex('open', 'keys.open');
  });
  for (const name of ['customers', 'followUps']) {
    for (let after = ''; ; ) {
      const range = IDBKeyRange.lowerBound(after, true);
      const rows: { id: string }[] = await settled(from.transaction(name).objectStore(name).getAll(range, batch));
      if (rows.length === 0) break;
      const transaction = raw.transaction(name, 'readwrite');
      for (const row of rows) transaction.objectStore(name).put(row);
      await new Promise((resolve) => {
        transaction.oncomplete = resolve;
      });
      after = rows.at(-1)?.id ?? '';
    }
  }
  from.close();
  return raw;
}

let raw: IDBDatabase;

/** Fills both databases; the seconds that ours took for the customers. */
async function fill(customers: number, followUps: number): Promise<number> {
  const start = performance.now();
  for (let i = 0; i < customers; i += batch) {
    await database.customers.addMany(
      Array.from({ length: Math.min(batch, customers - i) }, (_, k) => customer(i + k)),
      'sample',
    );
  }
  const seconds = (performance.now() - start) / 1_000;
  for (let i = 0; i < followUps; i += batch) {
    await database.followUps.addMany(
      Array.from({ length: batch }, (_, k) => followUp(i + k)),
      'sample',
    );
  }
  raw = await copyRaw();
  return seconds;
}

const addressAt = (i: number, total: number): string => {
  const place = (i * 7_919) % total;
  return `person.${place}@company${place % 20_000}.example`;
};

const lookUpByAddress = (rounds: number, total: number): Promise<Times> =>
  inTurns(rounds, {
    ours: async (i) => {
      const found = await database.customers.byAddress(addressAt(i, total));
      if (!found) throw new Error('not found');
    },
    theirs: async (i) => {
      const index = raw.transaction('customers').objectStore('customers').index('addresses');
      const found = await settled(index.getAll(addressAt(i, total)));
      if (found.length !== 1) throw new Error('not found');
    },
  });

const dueNow50 = (rounds: number): Promise<Times> =>
  inTurns(rounds, {
    ours: async () => {
      if ((await database.followUps.dueNow(today, 50)).length !== 50) throw new Error('not due');
    },
    theirs: async () => {
      const index = raw.transaction('followUps').objectStore('followUps').index('open');
      if ((await settled(index.getAll(IDBKeyRange.upperBound(today), 50))).length !== 50) throw new Error('not due');
    },
  });

export const storageBench = { fill, lookUpByAddress, dueNow50 };
declare global {
  interface Window {
    storageBench: typeof storageBench;
  }
}
window.storageBench = storageBench;
