import { Unzlib, unzlibSync } from 'fflate';
import type { Budget } from '../budget';
import { joined } from '../bytes';
import { Unread } from '../reading';
import { type Dict, isDict, isList, nameOf, Unsure, type Value } from './values';

const piece = 32 * 1024;

/** What a stream holds, by the filters that simple files have. */
export function decodeStream(
  packed: Uint8Array,
  dict: Dict,
  resolve: (value: Value | undefined) => Value,
  budget: Budget,
): Uint8Array {
  const filter = resolve(dict.get('Filter') ?? dict.get('F'));
  const parameters = resolve(dict.get('DecodeParms') ?? dict.get('DP'));
  const filters = isList(filter) ? filter : filter === null ? [] : [filter];
  const settings = isList(parameters) ? parameters : [parameters];
  if (filters.length > 4) throw new Unsure('many filters');
  return filters.reduce<Uint8Array>((bytes, one, index) => {
    const setting = resolve(settings[index]);
    switch (nameOf(resolve(one))) {
      case 'FlateDecode':
      case 'Fl':
        return unpredict(inflate(bytes, budget), isDict(setting) ? setting : undefined);
      case 'ASCII85Decode':
      case 'A85':
        return ascii85(bytes);
      default:
        throw new Unsure('filter');
    }
  }, packed);
}

/** In pieces, so that a bomb is noticed while it is still small. */
function inflate(packed: Uint8Array, budget: Budget): Uint8Array {
  try {
    if (packed.length <= piece) {
      const whole = unzlibSync(packed);
      budget.unpack(whole.length);
      return whole;
    }
    const chunks: Uint8Array[] = [];
    const stream = new Unzlib((chunk) => {
      budget.unpack(chunk.length);
      chunks.push(chunk);
    });
    for (let at = 0; at < packed.length; at += piece) {
      budget.checkTime();
      stream.push(packed.subarray(at, at + piece), at + piece >= packed.length);
    }
    return joined(chunks);
  } catch (error) {
    throw error instanceof Unread ? error : new Unsure('stream is damaged');
  }
}

/** PNG's predictors, which the tables of newer files are packed with. */
function unpredict(bytes: Uint8Array, setting: Dict | undefined): Uint8Array {
  const predictor = setting?.get('Predictor') ?? 1;
  if (predictor === 1) return bytes;
  const columns = setting?.get('Columns') ?? 1;
  const colors = setting?.get('Colors') ?? 1;
  const bits = setting?.get('BitsPerComponent') ?? 8;
  if (typeof predictor !== 'number' || predictor < 10 || typeof columns !== 'number' || colors !== 1 || bits !== 8) {
    throw new Unsure('predictor');
  }
  if (columns < 1 || columns > 10_000) throw new Unsure('columns');
  const rows = Math.floor(bytes.length / (columns + 1));
  const out = new Uint8Array(rows * columns);
  for (let row = 0; row < rows; row += 1) unpredictRow(bytes, row, columns, out);
  return out;
}

function unpredictRow(bytes: Uint8Array, row: number, columns: number, out: Uint8Array): void {
  const from = row * (columns + 1);
  const to = row * columns;
  const kind = bytes[from]!;
  for (let column = 0; column < columns; column += 1) {
    const left = column > 0 ? out[to + column - 1]! : 0;
    const above = row > 0 ? out[to + column - columns]! : 0;
    const corner = row > 0 && column > 0 ? out[to + column - columns - 1]! : 0;
    out[to + column] = bytes[from + 1 + column]! + predicted(kind, left, above, corner);
  }
}

function predicted(kind: number, left: number, above: number, corner: number): number {
  if (kind === 0) return 0;
  if (kind === 1) return left;
  if (kind === 2) return above;
  if (kind === 3) return (left + above) >> 1;
  if (kind !== 4) throw new Unsure('predictor of a row');
  const [a, b, c] = [left, above, corner].map((one) => Math.abs(left + above - corner - one)) as [
    number,
    number,
    number,
  ];
  if (a <= b && a <= c) return left;
  return b <= c ? above : corner;
}

function ascii85(bytes: Uint8Array): Uint8Array {
  const out: number[] = [];
  let group: number[] = [];
  const flush = () => {
    const missing = 5 - group.length;
    const value = [...group, ...Array<number>(missing).fill(84)].reduce((sum, digit) => sum * 85 + digit, 0);
    for (let index = 0; index < 4 - missing; index += 1) out.push(Math.floor(value / 256 ** (3 - index)) & 255);
    group = [];
  };
  for (const code of bytes) {
    if (code === 0x7e) break;
    if (code <= 32) continue;
    if (code === 0x7a && group.length === 0) out.push(0, 0, 0, 0);
    else if (code >= 33 && code <= 117) group.push(code - 33);
    else throw new Unsure('ASCII85');
    if (group.length === 5) flush();
  }
  if (group.length > 1) flush();
  return Uint8Array.from(out);
}
