import type { Budget } from './budget';
import { inflate } from './inflate';
import { Unread } from './reading';

interface Entry {
  readonly method: number;
  readonly encrypted: boolean;
  readonly packed: number;
  readonly size: number;
  /** Of its local header. */
  readonly at: number;
}

/** The files of a package. Nothing is unpacked before it is asked for. */
export interface Zip {
  readonly names: readonly string[];
  has(name: string): boolean;
  /** Null where there is no such file. */
  read(name: string): Promise<Uint8Array | null>;
}

const endMark = 0x06054b50;
const entryMark = 0x02014b50;
const localMark = 0x04034b50;
const mostEntries = 20_000;

/** XML shrinks to a fiftieth at best; a thousandth is a bomb. Small files may be as regular as they like. */
const mostRatio = 300;
const harmless = 4 * 1024 * 1024;

export function openZip(bytes: Uint8Array, budget: Budget): Zip {
  const entries = readDirectory(bytes);
  return {
    names: [...entries.keys()],
    has: (name) => entries.has(name),
    async read(name) {
      const entry = entries.get(name);
      return entry ? unpack(bytes, entry, budget) : null;
    },
  };
}

function readDirectory(bytes: Uint8Array): ReadonlyMap<string, Entry> {
  const view = new DataView(bytes.buffer, bytes.byteOffset, bytes.byteLength);
  const end = findEnd(view);
  if (end < 0) throw new Unread('documentDamaged');
  const count = view.getUint16(end + 10, true);
  let at = view.getUint32(end + 16, true);
  if (count > mostEntries) throw new Unread('documentBomb');
  const entries = new Map<string, Entry>();
  const names = new TextDecoder();
  for (let index = 0; index < count; index += 1) {
    if (at + 46 > bytes.length || view.getUint32(at, true) !== entryMark) throw new Unread('documentDamaged');
    const nameLength = view.getUint16(at + 28, true);
    const name = names.decode(bytes.subarray(at + 46, at + 46 + nameLength)).replaceAll('\\', '/');
    entries.set(name, {
      method: view.getUint16(at + 10, true),
      encrypted: (view.getUint16(at + 8, true) & 1) === 1,
      packed: view.getUint32(at + 20, true),
      size: view.getUint32(at + 24, true),
      at: view.getUint32(at + 42, true),
    });
    at += 46 + nameLength + view.getUint16(at + 30, true) + view.getUint16(at + 32, true);
  }
  return entries;
}

/** The directory's end is the last thing in the file, but for a comment of up to 64 KB. */
function findEnd(view: DataView): number {
  const first = Math.max(0, view.byteLength - 22 - 0xffff);
  for (let at = view.byteLength - 22; at >= first; at -= 1) if (view.getUint32(at, true) === endMark) return at;
  return -1;
}

async function unpack(bytes: Uint8Array, entry: Entry, budget: Budget): Promise<Uint8Array> {
  if (entry.encrypted) throw new Unread('documentEncrypted');
  const view = new DataView(bytes.buffer, bytes.byteOffset, bytes.byteLength);
  if (entry.at + 30 > bytes.length || view.getUint32(entry.at, true) !== localMark) throw new Unread('documentDamaged');
  const start = entry.at + 30 + view.getUint16(entry.at + 26, true) + view.getUint16(entry.at + 28, true);
  const packed = bytes.subarray(start, start + entry.packed);
  if (packed.length < entry.packed) throw new Unread('documentDamaged');
  if (entry.size > harmless && entry.size > entry.packed * mostRatio) throw new Unread('documentBomb');
  budget.unpack(entry.size);
  if (entry.method === 0) return packed;
  if (entry.method !== 8) throw new Unread('documentUnknown');
  return inflate(packed, entry.size, budget);
}
