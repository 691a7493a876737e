import type { Budget } from '../budget';
import { lexerOf } from './lexer';
import { readObject } from './object';
import { decodeStream } from './streams';
import { type Dict, isDict, isList, Keyword, Ref, Stream, Unsure, type Value } from './values';
import { type Place, readTables } from './xref';

/** The objects of a file, each read when it is asked for. Whatever is odd is `Unsure`. */
export interface PdfFile {
  readonly trailer: Dict;
  /** Follows a reference; what is missing is null. */
  resolve(value: Value | undefined): Value;
  dict(value: Value | undefined): Dict;
  list(value: Value | undefined): readonly Value[];
  decode(stream: Stream): Uint8Array;
}

export function openFile(bytes: Uint8Array, budget: Budget): PdfFile {
  const { places, trailer } = readTables(bytes, budget);
  if (trailer.has('Encrypt')) throw new Unsure('encrypted');
  const known = new Map<number, Value>();
  const loading = new Set<number>();
  const packs = new Map<number, readonly Value[]>();

  const resolve = (value: Value | undefined): Value => {
    if (!(value instanceof Ref)) return value ?? null;
    const { number } = value;
    const found = known.get(number);
    if (found !== undefined) return found;
    if (loading.has(number)) throw new Unsure('an object that holds itself');
    loading.add(number);
    const place = places.get(number);
    const loaded = place ? resolve(load(number, place)) : null;
    loading.delete(number);
    known.set(number, loaded);
    return loaded;
  };
  const load = (number: number, place: Place): Value =>
    place.pack === undefined ? readObject(bytes, place.at, number, resolve) : (unpack(place.pack)[place.at] ?? null);

  function unpack(number: number): readonly Value[] {
    const open = packs.get(number);
    if (open) return open;
    const stream = resolve(new Ref(number));
    if (!(stream instanceof Stream)) throw new Unsure('no object stream');
    const objects = readPack(decode(stream), resolve(stream.dict.get('N')), resolve(stream.dict.get('First')));
    packs.set(number, objects);
    return objects;
  }
  const decode = (stream: Stream) => decodeStream(stream.bytes, stream.dict, resolve, budget);

  return {
    trailer,
    resolve,
    decode,
    dict(value) {
      const found = resolve(value);
      if (!isDict(found)) throw new Unsure('no dictionary');
      return found;
    },
    list(value) {
      const found = resolve(value);
      if (!isList(found)) throw new Unsure('no list');
      return found;
    },
  };
}

const mostPacked = 100_000;

/** An object stream begins with the number and the place of each. */
function readPack(bytes: Uint8Array, count: Value, first: Value): readonly Value[] {
  if (typeof count !== 'number' || typeof first !== 'number' || count > mostPacked) throw new Unsure('object stream');
  const head = lexerOf(bytes, 0, false);
  const places: number[] = [];
  for (let index = 0; index < count; index += 1) {
    head.next();
    const place = head.next();
    if (typeof place !== 'number') throw new Unsure('object stream');
    places.push(first + place);
  }
  return places.map((place) => {
    const value = lexerOf(bytes, place).next();
    if (value === undefined || value instanceof Keyword) throw new Unsure('object stream');
    return value;
  });
}
