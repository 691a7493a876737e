import { everybody, type PeopleAsked } from '../../../utils/domain/people/asked';
import { peopleNumbers, peoplePage } from '../../../utils/services/people';
import type { World } from '../../../utils/services/world';
import { createDatabase } from '../../../utils/storage';
import { manyCustomers } from '../../support/many-customers';
import { inTurns, type Times } from './turns';

const store = createDatabase({ now: Date.now, newId: () => crypto.randomUUID() });
const world: World = { store, now: Date.now, announce: () => undefined, zone: 'Europe/Berlin', locale: 'de-DE' };
const batch = 1_000;
const shown = 50;
const stages = ['awareness', 'consideration', 'purchase', 'post-purchase'];

const settled = <T>(request: IDBRequest<T>): Promise<T> =>
  new Promise((resolve, reject) => {
    request.onsuccess = () => resolve(request.result);
    request.onerror = () => reject(request.error);
  });

let raw: IDBDatabase;
let searches: readonly string[];

/** Fills the books; the customers' rows alone, without plans: the list reads nothing else. */
async function fill(customers: number): Promise<void> {
  const made = manyCustomers(customers);
  for (let at = 0; at < made.length; at += batch) {
    const added = await store.customers.addMany(
      made.slice(at, at + batch).map(({ name, given, family, emails }, i) => ({
        name,
        given,
        family,
        emails,
        honorific: '',
        phone: '',
        role: 'Purchasing',
        companyId: null,
        locale: 'en',
        persona: '',
        stage: stages[i % 4] ?? '',
        stageHistory: [],
        tags: i % 10 === 0 ? ['fair'] : [],
        owner: i % 3 === 0 ? 'Mia' : '',
        note: '',
        externalIds: {},
      })),
      'user',
    );
    const standing = { feeling: 1, lastAt: 1, dormantFrom: '', dueOn: '2026-11-20' } as const;
    await store.transaction(async () =>
      store.standings.put(
        added.map(({ id }) => ({ id, ...standing })),
        [],
      ),
    );
  }
  await take(made.map(({ family }) => family));
}

/** Goes by books that are full; `families`: whom to search for, missing: those who are in them. */
async function take(families?: readonly string[]): Promise<void> {
  const known = families ?? (await store.customers.page('', 5_000)).map(({ family }) => family);
  searches = Array.from({ length: 997 }, (_, i) => known[(i * 7_919) % known.length]?.toLowerCase() ?? '');
  raw = await settled(indexedDB.open('waymark'));
}

/** How things stand with each, which is shown beside their rows. */
const rawStandings = (rows: readonly { readonly id: string }[]): Promise<unknown> => {
  const table = raw.transaction('standings').objectStore('standings');
  return Promise.all(rows.map(({ id }) => settled(table.get(id))));
};

/** What a screen shows at first, and everything beside it: the first lines, how many there are, and the filters. */
const opened = (rounds: number): Promise<Times> =>
  inTurns(rounds, {
    ours: async () => {
      const [page] = await Promise.all([
        peoplePage(world, { asked: everybody, from: 0, limit: shown }),
        peopleNumbers(world, {}),
      ]);
      if (page.lines.length !== shown) throw new Error('not all');
    },
    theirs: async () => {
      const index = raw.transaction('customers').objectStore('customers').index('keys.order');
      const books = raw.transaction('books').objectStore('books');
      const [rows] = await Promise.all([
        settled(index.getAll(null, shown)),
        settled(books.getAll(IDBKeyRange.bound('people ', 'people \uffff'))),
      ]);
      if (rows.length !== shown) throw new Error('not all');
      await rawStandings(rows);
    },
  });

/** A name as it is typed, another one each time: the first lines of who is found. Raw: the rows with that very word. */
const searched = (rounds: number): Promise<Times> =>
  inTurns(rounds, {
    ours: async (i) => {
      const asked: PeopleAsked = { text: searches[i % searches.length] ?? '', facets: {} };
      if ((await peoplePage(world, { asked, from: 0, limit: shown })).lines.length === 0) throw new Error('nobody');
    },
    theirs: async (i) => {
      const word = searches[i % searches.length] ?? '';
      const index = raw.transaction('customers').objectStore('customers').index('keys.words');
      const found = await settled(index.getAll(IDBKeyRange.bound(word, `${word}\uffff`), shown));
      if (found.length === 0) throw new Error('nobody');
      await rawStandings(found);
    },
  });

/** For the eye: milliseconds until everybody stands in order, of a place far down, and of one filter of a quarter of all. */
async function measured(): Promise<Readonly<Record<string, number>>> {
  const time = async (work: () => Promise<unknown>) => {
    const start = performance.now();
    await work();
    return Math.round((performance.now() - start) * 10) / 10;
  };
  const at = (from: number) => () => peoplePage(world, { asked: everybody, from, limit: shown });
  const facets = { stage: ['purchase'] };
  const filtered = () => peoplePage(world, { asked: { text: '', facets }, from: 0, limit: shown });
  return {
    order: await time(at(60_000)),
    jump: await time(at(30_000)),
    filter: await time(filtered),
    again: await time(filtered),
    typo: await time(() =>
      peoplePage(world, { asked: { text: `${searches[5]}x`, facets: {} }, from: 0, limit: shown }),
    ),
  };
}

export const peopleBench = { fill, take, opened, searched, measured };
declare global {
  interface Window {
    peopleBench: typeof peopleBench;
  }
}
window.peopleBench = peopleBench;
