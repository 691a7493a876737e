import { type Entries, noEntries, type Packed, packing } from '../domain/checks/others/packed';
import { bitsFor, markPhrase, mostForFewBits, shiftOf, type WordBits } from '../domain/checks/others/word-bits';
import type { Row } from '../domain/model/row';
import { KeyList, namedTables } from './packed-changes';
import {
  ownersEach,
  ownersName,
  type PackedChange,
  type PackedIndex,
  type PackedOwners,
  type PackedState,
  packedKind,
  rebuildMark,
} from './packed-rows';
import type { Store } from './store';

export interface NamePacker {
  /**
   * Packs what has changed since the last time, where it is worth it, or everything anew where that has to be. In small
   * portions, with `pause` between them. Tells whether anything was done.
   */
  pack(pause: () => Promise<void>): Promise<boolean>;
  /** Has everything packed anew the next time, out of the rows. */
  renew(): Promise<void>;
}

/** So few changed phrases, and writes, are quickly read beside the index; and where it is large, an eighth of it. */
const fewKeys = 4_000;
const fewChanges = 200;
const smallPart = 1 / 8;
const rowsAtOnce = 500;

/** All that is to be packed, and who it belongs to. */
interface Collected {
  readonly parts: readonly Entries[];
  readonly bits: WordBits;
  /** Owners that come after those that are kept already. */
  readonly owners: readonly string[];
  readonly keptOwners: number;
  readonly upTo: number;
  readonly stale: number;
}

const markAll = (bits: WordBits, ends: ArrayLike<number>): void => {
  const shift = shiftOf(bits);
  for (let i = 0; i < ends.length; i += 2) markPhrase(bits, shift, ends[i]!, ends[i + 1]!);
};

export function namePacker(store: Store): NamePacker {
  const packed = store.table<PackedState | PackedIndex | PackedOwners | { name: string }>('packed');
  const changesTable = store.table<PackedChange>('packedChanges');
  let running: Promise<boolean> | undefined;

  const readState = async () => {
    const [state, mark] = await packed.bulkGet(['state', rebuildMark]);
    const [last] = await changesTable.orderBy(':id').reverse().limit(1).toArray();
    return { state: state as PackedState | undefined, hasMark: mark !== undefined, upTo: last?.seq ?? 0 };
  };

  /** What is packed, and the changes since. */
  async function collectChanges(
    state: PackedState | undefined,
    changes: readonly PackedChange[],
    upTo: number,
  ): Promise<Collected> {
    const index = state && ((await store.run(() => packed.get('index'))) as PackedIndex | undefined);
    const bits = index?.bits.slice() ?? bitsFor(0);
    const owners: string[] = [];
    const keptOwners = state?.owned ?? 0;
    const parts: Entries[] = index ? [index] : [];
    for (const change of changes) {
      const first = keptOwners + owners.length;
      parts.push({ keys: change.keys, owners: change.rows.map((row) => first + row) });
      for (const owner of change.owners) owners.push(owner);
      markAll(bits, change.ends);
    }
    const stale = changes.reduce((sum, change) => sum + change.stale, state?.stale ?? 0);
    return { parts, bits, owners, keptOwners, upTo, stale };
  }

  /** Everything from the rows themselves. What is changed meanwhile is noted after `upTo`, and packed the next time. */
  async function collectRows(upTo: number, pause: () => Promise<void>): Promise<Collected> {
    const list = new KeyList();
    for (const [name, { letter, keysOf }] of Object.entries(namedTables)) {
      const table = store.table<Row>(name);
      for (let after = ''; ; ) {
        const from = after;
        const rows = await store.run(() => table.where(':id').above(from).limit(rowsAtOnce).toArray());
        for (const row of rows) {
          if (row.deletedAt !== null) continue;
          const { keys, ends } = keysOf(row);
          list.add(`${letter}${row.id}`, keys, ends);
        }
        if (rows.length < rowsAtOnce) break;
        after = rows[rows.length - 1]!.id;
        await pause();
      }
    }
    const bits = bitsFor(list.keys.length);
    markAll(bits, list.ends);
    const entries: Entries = { keys: Uint32Array.from(list.keys), owners: Uint32Array.from(list.rows) };
    return {
      parts: [list.keys.length > 0 ? entries : noEntries],
      bits,
      owners: list.owners,
      keptOwners: 0,
      upTo,
      stale: 0,
    };
  }

  async function packInPortions(parts: readonly Entries[], pause: () => Promise<void>): Promise<Packed> {
    const steps = packing(parts);
    for (;;) {
      const step = steps.next();
      if (step.done) return step.value;
      await pause();
    }
  }

  /** The chunk that was begun is filled up first. */
  async function putOwners(owners: readonly string[], kept: number): Promise<void> {
    let chunk = Math.floor(kept / ownersEach);
    const begun =
      kept % ownersEach > 0 ? ((await packed.get(ownersName(chunk))) as PackedOwners | undefined) : undefined;
    const all = [...(begun?.owners.slice(0, kept % ownersEach) ?? []), ...owners];
    const rows: PackedOwners[] = [];
    for (let at = 0; at < all.length; at += ownersEach)
      rows.push({ name: ownersName(chunk++), owners: all.slice(at, at + ownersEach) });
    await packed.bulkPut(rows);
    if (kept === 0) await packed.where(':id').between(ownersName(chunk), ownersName(999_999), true, true).delete();
  }

  const save = (collected: Collected, { buckets, keys, owners, shift }: Packed, generation: number): Promise<void> =>
    store.write(async () => {
      const { bits, upTo, keptOwners, stale } = collected;
      await putOwners(collected.owners, keptOwners);
      const owned = keptOwners + collected.owners.length;
      const index: PackedIndex = { name: 'index', generation, upTo, bits, buckets, keys, owners, shift };
      const entries = keys.length;
      const state: PackedState = { name: 'state', kind: packedKind, generation, upTo, entries, owned, stale };
      await packed.bulkPut([index, state]);
      await packed.delete(rebuildMark);
      await changesTable.where(':id').belowOrEqual(upTo).delete();
    }, ['packed', 'packedChanges']);

  async function packNow(pause: () => Promise<void>): Promise<boolean> {
    const { state, hasMark, upTo } = await store.read(readState, ['packed', 'packedChanges']);
    const isOurs = state === undefined || state.kind === packedKind;
    const generation = (state?.generation ?? 0) + 1;
    const rebuild = async (): Promise<true> => {
      const collected = await collectRows(upTo, pause);
      await save(collected, await packInPortions(collected.parts, pause), generation);
      return true;
    };
    if (hasMark || !isOurs) return rebuild();
    const changes = await store.run(() => changesTable.where(':id').belowOrEqual(upTo).toArray());
    const fresh = changes.reduce((sum, { keys, stale }) => sum + keys.length + stale, 0);
    const few = Math.max(fewKeys, (state?.entries ?? 0) * smallPart);
    if (fresh < few && changes.length < fewChanges) return false;
    const collected = await collectChanges(state, changes, upTo);
    const entries = collected.parts.reduce((sum, { keys }) => sum + keys.length, 0);
    const needsMoreBits = entries > mostForFewBits && collected.bits.length < bitsFor(entries).length;
    if (collected.stale > entries / 2 || needsMoreBits) return rebuild();
    await save(collected, await packInPortions(collected.parts, pause), generation);
    return true;
  }

  return {
    renew: () => store.run(async () => void (await packed.put({ name: rebuildMark }))),
    pack(pause) {
      running ??= packNow(pause).finally(() => {
        running = undefined;
      });
      return running;
    },
  };
}
