/** Phrases by their keys, packed: those of one bucket stand together, sorted. `owners` says whose each of them is. */
export interface Packed {
  /** Where each bucket begins, and where the last one ends. The first bits of a key are its bucket. */
  readonly buckets: Uint32Array;
  readonly keys: Uint32Array;
  readonly owners: Uint32Array;
  /** How far a key is shifted to be its bucket. */
  readonly shift: number;
}

/** Phrases and their owners, in any order. */
export interface Entries {
  readonly keys: Uint32Array;
  readonly owners: Uint32Array;
}

export const noEntries: Entries = { keys: new Uint32Array(0), owners: new Uint32Array(0) };

/** Of everybody who is called "Unknown", so many are kept. */
const mostAlike = 16;

const bitsFor = (entries: number): number => Math.max(4, Math.ceil(Math.log2(entries / 4 + 1)));

/** So many steps of packing between two looks at whether somebody else has something to do. */
const portion = 20_000;

/** Packs in portions, one for each step of the generator. */
export function* packing(parts: readonly Entries[]): Generator<void, Packed> {
  const total = parts.reduce((sum, { keys }) => sum + keys.length, 0);
  const bits = bitsFor(total);
  const shift = 32 - bits;
  const ends = new Uint32Array((1 << bits) + 1);
  for (const { keys } of parts) {
    for (let i = 0; i < keys.length; i++) {
      ends[keys[i]! >>> shift]!++;
      if (i % portion === portion - 1) yield;
    }
  }
  for (let bucket = 1; bucket < ends.length; bucket++) ends[bucket]! += ends[bucket - 1]!;
  const keys = new Uint32Array(total);
  const owners = new Uint32Array(total);
  for (const part of parts) {
    for (let i = 0; i < part.keys.length; i++) {
      const key = part.keys[i]!;
      const place = --ends[key >>> shift]!;
      keys[place] = key;
      owners[place] = part.owners[i]!;
      if (i % portion === portion - 1) yield;
    }
  }
  // Each count has come down to where its bucket begins.
  let kept = 0;
  for (let bucket = 0; bucket + 1 < ends.length; bucket++) {
    const [from, to] = [ends[bucket]!, ends[bucket + 1]!];
    ends[bucket] = kept;
    kept = settleBucket(keys, owners, from, to, kept);
    if (bucket % portion === portion - 1) yield;
  }
  ends[ends.length - 1] = kept;
  return { buckets: ends, keys: keys.slice(0, kept), owners: owners.slice(0, kept), shift };
}

/** Sorts the entries from `from` to `to`, and moves them to `kept` without what is there twice; where they end. */
function settleBucket(keys: Uint32Array, owners: Uint32Array, from: number, to: number, kept: number): number {
  let end = kept;
  for (let i = from; i < to; i++) {
    const [key, owner] = [keys[i]!, owners[i]!];
    let place = end;
    while (place > kept && keys[place - 1]! > key) place--;
    let alike = 0;
    let isThere = false;
    while (alike < mostAlike && place - alike > kept && keys[place - alike - 1] === key) {
      isThere ||= owners[place - alike - 1] === owner;
      alike++;
    }
    if (isThere || alike === mostAlike) continue;
    keys.copyWithin(place + 1, place, end);
    owners.copyWithin(place + 1, place, end);
    keys[place] = key;
    owners[place] = owner;
    end++;
  }
  return end;
}

export function pack(parts: readonly Entries[]): Packed {
  const steps = packing(parts);
  for (;;) {
    const step = steps.next();
    if (step.done) return step.value;
  }
}

/** Adds the owners of a phrase. */
export function ownersOf({ buckets, keys, owners, shift }: Packed, key: number, into: Set<number>): void {
  const bucket = key >>> shift;
  const end = buckets[bucket + 1]!;
  for (let i = buckets[bucket]!; i < end; i++) {
    const present = keys[i]!;
    if (present > key) return;
    if (present === key) into.add(owners[i]!);
  }
}
