import { noEntries, type Packed, pack } from '../domain/checks/others/packed';
import type { NameIndex } from '../domain/checks/others/scan';
import { bitsFor, markPhrase, shiftOf } from '../domain/checks/others/word-bits';
import {
  ownersEach,
  ownersName,
  type PackedChange,
  type PackedIndex,
  type PackedOwners,
  type PackedState,
  packedKind,
} from './packed-rows';
import type { Store } from './store';

/** A row of the books that may be named in a text. */
export interface NamedRow {
  readonly table: 'customers' | 'companies' | 'purchases';
  readonly id: string;
}

/** The names of all that are in the books, as they are now. */
export interface Names {
  readonly index: NameIndex;
  /** Whose the phrases are that a scan has found, at most `limit` of them. */
  rowsOf(found: readonly ReadonlySet<number>[], limit: number): Promise<readonly NamedRow[]>;
}

export interface NameReader {
  /** Null while there is nobody. Read from the database is only what has changed since the last time. */
  read(): Promise<Names | null>;
}

const tables: Readonly<Record<string, NamedRow['table']>> = { c: 'customers', k: 'companies', p: 'purchases' };

const rowNamed = (owner: string): NamedRow[] => {
  const table = tables[owner[0] ?? ''];
  return table ? [{ table, id: owner.slice(1) }] : [];
};

const total = (changes: readonly PackedChange[]): number => changes.reduce((sum, { keys }) => sum + keys.length, 0);

/** All that was changed since the index was packed, as a small index of its own. */
function packChanges(changes: readonly PackedChange[]): {
  readonly packed: Packed;
  readonly owners: readonly string[];
} {
  const [keys, rows] = [new Uint32Array(total(changes)), new Uint32Array(total(changes))];
  const owners: string[] = [];
  let at = 0;
  for (const change of changes) {
    keys.set(change.keys, at);
    for (let i = 0; i < change.keys.length; i++) rows[at + i] = owners.length + change.rows[i]!;
    at += change.keys.length;
    for (const owner of change.owners) owners.push(owner);
  }
  return { packed: pack([{ keys, owners: rows }]), owners };
}

export function nameReader(store: Store): NameReader {
  const packed = store.table<PackedState | PackedIndex | PackedOwners>('packed');
  let base: PackedIndex | undefined;
  let changes: readonly PackedChange[] = [];
  let lastSeq = 0;
  let names: Names | null = null;
  let turn: Promise<unknown> = Promise.resolve();

  const ownersOf = async (ordinals: readonly number[]): Promise<readonly string[]> => {
    const chunks = Map.groupBy(ordinals, (ordinal) => Math.floor(ordinal / ownersEach));
    const rows = (await packed.bulkGet([...chunks.keys()].map(ownersName))) as (PackedOwners | undefined)[];
    return [...chunks.values()].flatMap((wanted, i) =>
      wanted.flatMap((ordinal) => rows[i]?.owners[ordinal % ownersEach] ?? []),
    );
  };

  const settle = (): Names | null => {
    const fresh = packChanges(changes);
    if (fresh.owners.length === 0 && !base) return null;
    const bits = base?.bits.slice() ?? bitsFor(0);
    const shift = shiftOf(bits);
    for (const { ends } of changes)
      for (let i = 0; i < ends.length; i += 2) markPhrase(bits, shift, ends[i]!, ends[i + 1]!);
    return {
      index: { bits, packed: [fresh.packed, base ?? pack([noEntries])] },
      async rowsOf([news, old], limit) {
        const recent = [...(news ?? [])].slice(0, limit).map((ordinal) => fresh.owners[ordinal] ?? '');
        const known = await ownersOf([...(old ?? [])].slice(0, limit - recent.length));
        return [...new Set([...recent, ...known])].flatMap(rowNamed);
      },
    };
  };

  /** The changes are read before the state: what is packed in between is then found twice, and never missed. */
  const readNow = async (): Promise<Names | null> => {
    const table = store.table<PackedChange>('packedChanges');
    const news = await table.where(':id').above(lastSeq).toArray();
    const state = (await packed.get('state')) as PackedState | undefined;
    const isPacked = state?.kind === packedKind;
    if (news.length === 0 && state?.generation === base?.generation) return names;
    if (isPacked && state.generation !== base?.generation)
      base = (await packed.get('index')) as PackedIndex | undefined;
    else if (!isPacked) base = undefined;
    lastSeq = Math.max(lastSeq, base?.upTo ?? 0, news.at(-1)?.seq ?? 0);
    changes = [...changes, ...news].filter(({ seq }) => seq > (base?.upTo ?? 0));
    names = settle();
    return names;
  };

  return {
    read() {
      // One after the other: two at once would both keep what is new.
      const reading = turn.then(() => store.run(readNow));
      turn = reading.catch((error: unknown) => error);
      return reading;
    },
  };
}
