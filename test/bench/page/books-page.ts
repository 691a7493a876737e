import { localDate, startOfDay } from '../../../utils/domain/followups/local-date';
import type { Count } from '../../../utils/domain/insights/count';
import type { Row } from '../../../utils/domain/model/row';
import { facetCounts, standingFacets } from '../../../utils/domain/people/facets';
import { askForReplan } from '../../../utils/services/ask-for-replan';
import { dueNow } from '../../../utils/services/due-today';
import { changeMe } from '../../../utils/services/me';
import { replanSlice } from '../../../utils/services/replan-whole';
import { changeSettings } from '../../../utils/services/settings';
import { logTouchpoint } from '../../../utils/services/story';
import type { World } from '../../../utils/services/world';
import { createDatabase } from '../../../utils/storage';
import { customerCounts, followUpCounts, touchpointCounts } from '../../../utils/storage/counts';
import type { Repository } from '../../../utils/storage/repository';
import { fillBooks } from './books-fill';
import { emptied, openRaw, type Rows, rawDue, rawEvent, rowsOf } from './books-raw';
import { inTurns, type Times } from './turns';

const zone = 'Europe/Berlin';
const now = Date.UTC(2026, 10, 20, 9);
const shown = 50;
const widestLook = 500;
/** Where it is remembered that the books are full. */
const filled = 'filled';
const filling = 'filling';
const asked = 'bench:asked';

/** No two acts at the same time: the last one is found by it. */
let clock = now;
const tick = () => clock++;

const store = createDatabase({ now: tick, newId: () => crypto.randomUUID() });
const world: World = { store, now: tick, announce: () => undefined, zone, locale: 'de-DE' };

/** What planning everybody took, in milliseconds: a slice of customers as a rule, and the longest time that others had to wait. */
interface Planning {
  readonly eachSlice: number;
  readonly longestSlice: number;
}

let raw: IDBDatabase;
let people: readonly string[];

/** Fills the books, and plans for everybody as after a change of the journey; null where that was done before. */
async function fill(customers: number): Promise<Planning | null> {
  const isFull = localStorage.getItem(filled) === String(customers);
  const planning = isFull ? null : await fillAnew(customers);
  localStorage.setItem(filled, String(customers));
  people = (await store.customers.page('', 5_000)).map(({ id }) => id);
  raw = await openRaw('waymark');
  return planning;
}

/** A filling of the same size that was broken off goes on. */
async function fillAnew(customers: number): Promise<Planning> {
  if (localStorage.getItem(filling) !== String(customers)) await emptied('waymark');
  localStorage.setItem(filling, String(customers));
  if ((await store.memos.read(asked)) === undefined) {
    await fillBooks(world, customers);
    await changeMe(world, { names: ['Sam Seller'], addresses: ['me@shop.example'] });
    await changeSettings(world, { appearance: 'light' });
    await askForReplan(world);
    await store.memos.write(asked, true);
  }
  return planEverybody();
}

async function planEverybody(): Promise<Planning> {
  const began = performance.now();
  let slices = 0;
  let longestSlice = 0;
  for (let more = true; more; slices += 1) {
    const start = performance.now();
    more = (await replanSlice(world)).more;
    longestSlice = Math.max(longestSlice, performance.now() - start);
  }
  return { eachSlice: (performance.now() - began) / slices, longestSlice };
}

const customerAt = (i: number): string => people[(i * 7_919) % people.length] ?? '';

/** The books that these rows count in. */
async function booksOf(table: string, ids: readonly string[]): Promise<readonly string[]> {
  const counts = async <T extends Row>(rows: Repository<T>, count: (row: T) => readonly Count[]) =>
    (await rows.getMany(ids)).flatMap(count).map(([book]) => book);
  if (table === 'touchpoints') return counts(store.touchpoints, touchpointCounts);
  if (table === 'customers') return counts(store.customers, customerCounts);
  return table === 'followUps' ? counts(store.followUps, followUpCounts) : [];
}

/** The rows that the last act has written, with all that is kept beside them. */
async function lastWritten(customerId: string): Promise<Rows> {
  const [entry] = await store.journal.all();
  if (!entry) throw new Error('nothing was written');
  const { tables } = await store.journal.changes(entry.id);
  const [standing] = await store.standings.of([customerId]);
  const books = new Set(standing ? facetCounts(standingFacets(standing)).map(([book]) => book) : []);
  const keys: (readonly [table: string, key: IDBValidKey])[] = [
    ['journal', entry.id],
    ['aggregates', 'touchpoints'],
    ['aggregates', 'openFollowUps'],
    ['standings', customerId],
  ];
  for (const [part, [table, changed]] of [...tables].entries()) {
    keys.push(['journalParts', [entry.id, part]]);
    for (const id of changed.keys()) keys.push([table, id]);
    for (const book of await booksOf(table, [...changed.keys()])) books.add(book);
  }
  for (const book of books) keys.push(['books', book]);
  return (await rowsOf(raw, keys)).filter(([, row]) => row !== undefined);
}

/** A call with a customer is noted, and the follow-ups of this one are planned anew. */
async function replanOne(rounds: number): Promise<Times> {
  let last = '';
  let written: Rows = [];
  return inTurns(rounds, {
    ours: async (i) => {
      last = customerAt(i);
      await logTouchpoint(world, {
        customerId: last,
        kind: 'call',
        channel: 'phone',
        direction: 'both',
        at: now - (i + 1) * 60_000,
        emotion: null,
        rating: null,
        note: 'Called about the lamps',
        purchaseId: null,
        account: '',
        messageId: '',
        threadKey: '',
        answered: false,
      });
    },
    between: async () => {
      written = await lastWritten(last);
    },
    theirs: async () => {
      if ((await rawEvent(raw, last, written)) < 10) throw new Error('not read');
    },
  });
}

/** The list of today, with whom it is about. */
async function dueToday(rounds: number): Promise<Times> {
  const today = localDate(now, zone);
  const asked = { today, begins: startOfDay(today, zone), most: widestLook, shown };
  return inTurns(rounds, {
    ours: async () => {
      if ((await dueNow(world, { limit: shown })).length !== shown) throw new Error('not due');
    },
    theirs: async () => {
      if ((await rawDue(raw, asked)) === 0) throw new Error('not due');
    },
  });
}

export const booksBench = { fill, replanOne, dueToday };
declare global {
  interface Window {
    booksBench: typeof booksBench;
  }
}
window.booksBench = booksBench;
