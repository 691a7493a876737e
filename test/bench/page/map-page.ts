import { layOut } from '../../../components/dashboard/map/layout';
import { stayCounts } from '../../../utils/domain/insights/standing-counts';
import { touchpointBooks, touchpointCounts } from '../../../utils/domain/insights/touchpoint-counts';
import { defaultJourney } from '../../../utils/domain/journey';
import type { Customer } from '../../../utils/domain/model/customer';
import { channels, type Emotion, type Touchpoint } from '../../../utils/domain/model/touchpoint';
import { journeyMap } from '../../../utils/services/journey-map';
import { createDatabase, type Database } from '../../../utils/storage';
import { type Book, Ledger } from '../../../utils/storage/books';
import { inTurns, type Times } from './turns';

const open = (name: string) => createDatabase({ now: Date.now, newId: () => crypto.randomUUID(), name });
const now = Date.UTC(2026, 10, 20);
const aDay = 86_400_000;
const personas = ['', ...defaultJourney.personas.map(({ id }) => id)];
const span = { from: '2025-12', until: '2026-11' };

const settled = <T>(request: IDBRequest<T>): Promise<T> =>
  new Promise((resolve, reject) => {
    request.onsuccess = () => resolve(request.result);
    request.onerror = () => reject(request.error);
  });

let state = 7;
const below = (most: number): number => {
  state = (Math.imul(state, 1_103_515_245) + 12_345) >>> 0;
  return Math.floor((state / 2 ** 32) * most);
};

/** As the books are after so many touchpoints over three years, of so many customers. */
function booksOf(touchpoints: number, customers: number): readonly Book[] {
  const ledger = new Ledger();
  for (let i = 0; i < touchpoints; i++) {
    const kind = defaultJourney.kinds[below(defaultJourney.kinds.length)]!;
    const touchpoint = {
      kind: kind.id,
      channel: below(4) === 0 ? channels[below(channels.length)] : kind.channel,
      at: now - below(1_095) * aDay,
      emotion: below(3) === 0 ? ((below(5) - 2) as Emotion) : null,
      rating: below(8) === 0 ? below(5) + 1 : null,
      persona: personas[below(personas.length)],
      source: 'user',
    } as Touchpoint;
    ledger.add(touchpointCounts(touchpoint), 1);
  }
  for (let i = 0; i < customers; i++) {
    const stage = defaultJourney.stages[below(4)]!.id;
    const createdAt = now - below(1_095) * aDay;
    ledger.add(
      stayCounts({
        stage,
        persona: personas[below(personas.length)],
        stageHistory: [],
        createdAt,
      } as unknown as Customer),
      1,
    );
  }
  return ledger.onto([]);
}

let database: Database;
/** Fewer bubbles are no map: the full books have fewer kinds of touchpoints than there are. */
let fewest = 5;
let raw: IDBDatabase;

/** Goes by the books of a database, where none is named the full ones. */
async function take(name = 'waymark'): Promise<void> {
  database = open(name);
  await database.open();
  raw = await settled(indexedDB.open(name));
}

async function fill(touchpoints: number, customers: number): Promise<number> {
  await take('map');
  fewest = 20;
  const books = booksOf(touchpoints, customers);
  const transaction = raw.transaction('books', 'readwrite');
  for (const book of books) transaction.objectStore('books').put(book);
  await new Promise((resolve) => {
    transaction.oncomplete = resolve;
  });
  return books.length;
}

/** The map of a year against the one before, worked out and laid out; beside it the very rows, read and no more. */
const draw = (rounds: number): Promise<Times> =>
  inTurns(rounds, {
    ours: async () => {
      const world = { store: database, now: () => now, announce: () => {}, zone: 'UTC', locale: 'en' };
      const map = await journeyMap(world, { whose: { kind: 'all' }, span });
      if (layOut(map, 1_200, false).bubbles.length < fewest) throw new Error('an empty map');
    },
    theirs: async () => {
      const store = raw.transaction('books').objectStore('books');
      const read = (from: string, to: string) => settled(store.getAll(IDBKeyRange.bound(from, to)));
      const [year, before, stays] = await Promise.all([
        read(...touchpointBooks(span)),
        read(...touchpointBooks({ from: '2024-12', until: '2025-11' })),
        read('stays', 'stays'),
        // Nobody has any in these books, and they are looked for all the same.
        ...['goals', 'roadblocks', 'opportunities'].map((shelf) => read(shelf, shelf)),
      ]);
      if (year.length < 12 || before.length < 12 || stays.length === 0) throw new Error('no books');
    },
  });

const api = { fill, take, draw };
declare global {
  interface Window {
    mapBench: typeof api;
  }
}
window.mapBench = api;
