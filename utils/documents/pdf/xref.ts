import type { Budget } from '../budget';
import { lexerOf } from './lexer';
import { readObject } from './object';
import { decodeStream } from './streams';
import { type Dict, isDict, isList, Keyword, nameOf, Ref, Stream, Unsure, type Value } from './values';

/** Where an object stands: a byte of the file, or the position in the object stream `pack`. */
export interface Place {
  readonly at: number;
  readonly pack?: number;
}

export interface Tables {
  readonly places: ReadonlyMap<number, Place>;
  readonly trailer: Dict;
}

const mostTables = 200;
const mostObjects = 500_000;

/** The tables from the newest to the oldest; what is newer counts. */
export function readTables(bytes: Uint8Array, budget: Budget): Tables {
  const places = new Map<number, Place | null>();
  const seen = new Set<number>();
  const queue: (Value | undefined)[] = [startOf(bytes)];
  let trailer: Dict | undefined;
  while (queue.length > 0) {
    const at = queue.shift();
    if (at === undefined || at === null) continue;
    if (typeof at !== 'number' || seen.has(at) || seen.size > mostTables) throw new Unsure('tables in a circle');
    seen.add(at);
    budget.checkTime();
    const dict = isTable(bytes, at) ? readTable(bytes, at, places) : readTableStream(bytes, at, places, budget);
    if (places.size > mostObjects) throw new Unsure('many objects');
    trailer ??= dict;
    queue.push(dict.get('XRefStm'), dict.get('Prev'));
  }
  if (!trailer) throw new Unsure('no trailer');
  const used = [...places].filter((entry): entry is [number, Place] => entry[1] !== null);
  return { places: new Map(used), trailer };
}

/** "startxref" stands near the end, and after it where the newest table begins. */
function startOf(bytes: Uint8Array): number {
  const tail = bytes.subarray(Math.max(0, bytes.length - 1024));
  const text = String.fromCharCode(...tail);
  const match = /startxref\s{1,9}(\d{1,12})\s/.exec(text.slice(Math.max(0, text.lastIndexOf('startxref'))));
  if (!match) throw new Unsure('no startxref');
  return Number(match[1]);
}

const isTable = (bytes: Uint8Array, at: number) => String.fromCharCode(...bytes.subarray(at, at + 4)) === 'xref';

function readTable(bytes: Uint8Array, at: number, places: Map<number, Place | null>): Dict {
  const lexer = lexerOf(bytes, at + 4, false);
  for (;;) {
    const first = lexer.next();
    if (first instanceof Keyword && first.word === 'trailer') break;
    const count = lexer.next();
    if (typeof first !== 'number' || typeof count !== 'number' || count > mostObjects) throw new Unsure('table');
    for (let number = first; number < first + count; number += 1) {
      const place = lexer.next();
      lexer.next();
      const use = lexer.next();
      if (typeof place !== 'number' || !(use instanceof Keyword)) throw new Unsure('table');
      if (!places.has(number)) places.set(number, use.word === 'n' ? { at: place } : null);
    }
  }
  const trailer = lexerOf(bytes, lexer.position()).next();
  if (trailer === undefined || trailer instanceof Keyword || !isDict(trailer)) throw new Unsure('trailer');
  return trailer;
}

/** A table of newer files is a packed stream of numbers, whose widths stand beside it. */
function readTableStream(bytes: Uint8Array, at: number, places: Map<number, Place | null>, budget: Budget): Dict {
  const number = lexerOf(bytes, at, false).next();
  if (typeof number !== 'number') throw new Unsure('no table');
  const direct = (value: Value | undefined): Value => {
    if (value instanceof Ref) throw new Unsure('a table that needs itself');
    return value ?? null;
  };
  const stream = readObject(bytes, at, number, direct);
  if (!(stream instanceof Stream) || nameOf(stream.dict.get('Type')) !== 'XRef') throw new Unsure('no table');
  const data = decodeStream(stream.bytes, stream.dict, direct, budget);
  const [type, second, third] = numbersOf(stream.dict.get('W'));
  const size = direct(stream.dict.get('Size'));
  const index = stream.dict.has('Index') ? numbersOf(stream.dict.get('Index')) : [0, Number(size)];
  if (type === undefined || second === undefined || third === undefined || second > 6) throw new Unsure('widths');
  let place = 0;
  const field = (width: number, fallback: number) => {
    if (width === 0) return fallback;
    let value = 0;
    for (let byte = 0; byte < width; byte += 1) value = value * 256 + (data[place + byte] ?? 0);
    place += width;
    return value;
  };
  for (let section = 0; section + 1 < index.length; section += 2) {
    for (let one = 0; one < index[section + 1]! && place < data.length; one += 1) {
      const kind = field(type, 1);
      const [a, b] = [field(second, 0), field(third, 0)];
      const object = index[section]! + one;
      if (places.has(object)) continue;
      places.set(object, kind === 1 ? { at: a } : kind === 2 ? { at: b, pack: a } : null);
    }
  }
  return stream.dict;
}

function numbersOf(value: Value | undefined): readonly number[] {
  if (!isList(value)) throw new Unsure('no numbers');
  return value.map((one) => {
    if (typeof one !== 'number' || one < 0 || !Number.isInteger(one)) throw new Unsure('no number');
    return one;
  });
}
