import type { Customer } from '../domain/model/customer';
import type { LocalDate } from '../domain/model/row';
import type { PeopleAsked, PeopleNumbers } from '../domain/people/asked';
import { type FacetKind, facetKey, facetKinds, kindOfBook, peopleBooks } from '../domain/people/facets';
import { oneTypoOff } from '../domain/people/typos';
import { books } from './books';
import { listName, plain, type Stored } from './repository';
import type { StoredStanding } from './standings';
import type { Store } from './store';
import { wordsAsked } from './words';

interface PeopleWanted extends PeopleAsked {
  /** Decides who is dormant, and what is due. */
  readonly today: LocalDate;
}

/** Finds customers among very many, in their order. */
export interface People {
  /** The first of all, as they are read fastest. */
  first(limit: number): Promise<readonly Customer[]>;
  /** The ids of all who are wanted, in their order. Read once and kept at hand until something changes. */
  wanted(wanted: PeopleWanted): Promise<readonly string[]>;
  /** Some of those who are wanted, and how many there are. */
  page(wanted: PeopleWanted, from: number, limit: number): Promise<{ total: number; customers: readonly Customer[] }>;
  /** The first who are found by what was typed; those whose own name or address says it come before the others. */
  search(text: string, limit: number): Promise<readonly Customer[]>;
  /** How many there are of everything that people are told apart by. */
  numbers(today: PromiseLike<LocalDate> | LocalDate): Promise<PeopleNumbers>;
}

/** The index that a word is looked for in, and what it finds. */
interface Place {
  readonly table: string;
  readonly index: string;
}
const places: readonly Place[] = [
  { table: 'customers', index: 'keys.words' },
  { table: 'customers', index: 'keys.noted' },
  { table: 'companies', index: 'keys.words' },
];

/** Who is found, in their order; of a few their rows are at hand, for they were sorted by them. */
interface Found {
  readonly ids: readonly string[];
  readonly rows?: readonly Customer[];
}

interface PackedOrder {
  readonly name: string;
  readonly ids: readonly string[];
}

const name = listName('customers');
const tables = ['customers', 'companies', 'standings'];
/** So few are sorted more quickly than all are put in order. */
const few = 500;
/** Filters that somebody goes back and forth between. */
const mostKept = 6;
/** Shorter words have too many neighbours. */
const shortestWithTypo = 4;
const last = '\uffff';

const orderOf = ({ keys }: Stored<Customer>): string => String(keys.order ?? '');
const ownWords = ({ words }: Stored<Customer>['keys']): readonly string[] => (Array.isArray(words) ? words : []);
const compare = (one: string, other: string): number => (one < other ? -1 : one > other ? 1 : 0);

export function people(store: Store): People {
  const customers = store.table<Stored<Customer>>('customers');
  const standings = store.table<StoredStanding>('standings');
  const packed = store.table<PackedOrder>('packed');
  const kept = new Map<string, Found & { readonly at: string }>();
  let inOrder: { readonly at: number; readonly ids: readonly string[] } | undefined;

  const stateNow = () => tables.map((table) => store.touched(table)).join(' ');

  /** Kept beside the rows until one of them moves: to go through an index of 100,000 takes more than a second. */
  async function everybody(): Promise<readonly string[]> {
    const at = store.touched(name);
    if (inOrder?.at === at) return inOrder.ids;
    const there = await store.run(() => packed.get(name));
    const ids = there?.ids ?? (await store.run(() => customers.orderBy('keys.order').primaryKeys()));
    inOrder = { at, ids };
    if (!there && ids.length > few) await keep(at, ids);
    return ids;
  }

  const keep = (at: number, ids: readonly string[]): Promise<void> =>
    store.write(async () => {
      // Whoever moves somebody from now on takes it away again.
      if (store.touched(name) === at) await packed.put({ name, ids });
    }, ['packed', 'aggregates', 'books']);

  const withFacet = (kind: FacetKind, values: readonly string[], today: LocalDate): PromiseLike<readonly string[]> => {
    if (kind === 'dormant' || kind === 'due') {
      const until = facetKey([kind, today]);
      return standings
        .where('facets')
        .between(facetKey([kind, '']), until, true, true)
        .primaryKeys();
    }
    const keys = values.map((value) => facetKey([kind, value]));
    return kind === 'feeling'
      ? standings.where('facets').anyOf(keys).primaryKeys()
      : customers.where('keys.facets').anyOf(keys).primaryKeys();
  };

  /** Of companies, those who are in them. */
  async function foundIn({ table, index }: Place, word: string): Promise<readonly string[]> {
    const ids = await store.table(table).where(index).startsWith(word).primaryKeys();
    return table === 'customers' || ids.length === 0 ? ids : customers.where('keys.company').anyOf(ids).primaryKeys();
  }

  const withWord = async (word: string): Promise<Set<string>> =>
    new Set((await Promise.all(places.map((place) => foundIn(place, word)))).flat());

  /** With one letter wrong, missing, too many, or in the wrong place. */
  async function nearWord(word: string): Promise<Set<string>> {
    if (word.length < shortestWithTypo) return new Set();
    const meant = oneTypoOff(word);
    const ranges = meant.map((one) => [one, one + last] as const);
    const found = new Set<string>();
    for (const place of places) {
      const ids = await store.idsWithin(place.table, place.index, ranges);
      const there = meant.filter((_, i) => ids[i] !== undefined);
      for (const all of await Promise.all(there.map((one) => foundIn(place, one)))) for (const id of all) found.add(id);
    }
    return found;
  }

  /** All words have to be found; what is nowhere as it was typed may have been mistyped. */
  async function withWords(words: readonly string[]): Promise<readonly ReadonlySet<string>[]> {
    const exact = await Promise.all(words.map(withWord));
    const found = await Promise.all(exact.map((ids, i) => (ids.size > 0 ? ids : nearWord(words[i] as string))));
    const [one, ...others] = found;
    if (one && others.length > 0 && ![...one].some((id) => others.every((ids) => ids.has(id)))) {
      const near = await Promise.all(words.map(nearWord));
      return found.map((ids, i) => new Set([...ids, ...(near[i] ?? [])]));
    }
    return found;
  }

  /** Of a few, their rows, in their order. Of who is gone, how things stood may still be there. */
  async function living(ids: readonly string[]): Promise<readonly Stored<Customer>[]> {
    const rows = await store.run(() => customers.bulkGet([...ids]));
    const there = rows.filter((row) => row !== undefined && row.deletedAt === null) as Stored<Customer>[];
    return there.sort((a, b) => compare(orderOf(a), orderOf(b)) || compare(a.id, b.id));
  }

  async function find({ text, facets, today }: PeopleWanted): Promise<Found> {
    const asked = facetKinds.flatMap((kind) => (facets[kind] ? [[kind, facets[kind]] as const] : []));
    const [byWords, byFacets] = await store.read(
      () =>
        Promise.all([
          withWords(wordsAsked(text)),
          Promise.all(asked.map(async ([kind, values]) => new Set(await withFacet(kind, values, today)))),
        ]),
      tables,
    );
    const sets = [...byWords, ...byFacets].sort((a, b) => a.size - b.size);
    const [smallest, ...others] = sets;
    if (!smallest) return { ids: await everybody() };
    const isWanted = (id: string) => others.every((ids) => ids.has(id));
    if (smallest.size <= few && inOrder?.at !== store.touched(name)) {
      const rows = await living([...smallest].filter(isWanted));
      return { ids: rows.map(({ id }) => id), rows: rows.map(plain) };
    }
    return { ids: (await everybody()).filter((id) => smallest.has(id) && isWanted(id)) };
  }

  /** What was typed while it was looked for: the fewest first. */
  const foundBy = async (words: readonly string[]): Promise<readonly ReadonlySet<string>[]> =>
    [...(await store.read(() => withWords(words), tables))].sort((a, b) => a.size - b.size);

  async function foundNow(wanted: PeopleWanted): Promise<Found> {
    const asked = JSON.stringify(wanted);
    const at = stateNow();
    const before = kept.get(asked);
    kept.delete(asked);
    const found = before?.at === at ? before : { ...(await find(wanted)), at };
    kept.set(asked, found);
    for (const old of [...kept.keys()].slice(0, -mostKept)) kept.delete(old);
    return found;
  }

  const rowsOf = async (ids: readonly string[]): Promise<readonly Customer[]> =>
    (await store.run(() => customers.bulkGet([...ids]))).flatMap((row) =>
      row && row.deletedAt === null ? plain(row) : [],
    );

  return {
    first: (limit) => store.run(async () => (await customers.orderBy('keys.order').limit(limit).toArray()).map(plain)),
    wanted: async (wanted) => (await foundNow(wanted)).ids,
    async page(wanted, from, limit) {
      const { ids, rows } = await foundNow(wanted);
      const some = rows ? rows.slice(from, from + limit) : await rowsOf(ids.slice(from, from + limit));
      return { total: ids.length, customers: some };
    },
    async search(text, limit) {
      const words = wordsAsked(text);
      if (words.length === 0) return [];
      const [smallest = new Set<string>(), ...others] = await foundBy(words);
      const ids = [...smallest].filter((id) => others.every((found) => found.has(id)));
      const rows = await living(ids.slice(0, few));
      const isCalled = ({ keys }: Stored<Customer>) =>
        words.every((word) => ownWords(keys).some((own) => own.startsWith(word)));
      return [...rows.filter(isCalled), ...rows.filter((row) => !isCalled(row))].slice(0, limit).map(plain);
    },
    async numbers(today) {
      const [found, day] = await Promise.all([books(store).between(peopleBooks, `${peopleBooks}${last}`), today]);
      const numbers = Object.fromEntries(facetKinds.map((kind) => [kind, {}])) as Record<
        FacetKind,
        Record<string, number>
      >;
      for (const { name, cells } of found) {
        const kind = kindOfBook(name);
        if (!kind) continue;
        const isDated = kind === 'dormant' || kind === 'due';
        for (const [value, count] of Object.entries(cells)) {
          const cell = isDated ? '' : value;
          if (!isDated || value <= day) numbers[kind][cell] = (numbers[kind][cell] ?? 0) + count;
        }
      }
      return numbers;
    },
  };
}
