import { readToUnicode } from './cmap';
import { readEncoding } from './encodings';
import type { PdfFile } from './file';
import { standardWidths } from './standard-widths';
import { type Dict, isDict, isList, nameOf, Stream, Unsure, type Value } from './values';

/** How a font's codes are read. */
export interface Font {
  /** Bytes a code. */
  readonly size: 1 | 2;
  /** Undefined: the font alone knows. */
  text(code: number): string | undefined;
  /** In ems. */
  width(code: number): number;
}

const symbolic = 4;

export function readFont(dict: Dict, file: PdfFile): Font {
  const toUnicode = file.resolve(dict.get('ToUnicode'));
  const texts = toUnicode instanceof Stream ? readToUnicode(file.decode(toUnicode)) : undefined;
  const kind = nameOf(file.resolve(dict.get('Subtype')));
  if (kind === 'Type0') return composite(dict, texts, file);
  if (kind === 'Type1' || kind === 'MMType1' || kind === 'TrueType' || kind === 'Type3')
    return simple(dict, kind, texts, file);
  throw new Unsure('kind of font');
}

/** A mapping to nothing is a gap in what the file says. */
const known = (text: string | undefined) =>
  text === '' || text?.includes('\u0000') || text?.includes('\ufffd') ? undefined : text;

function simple(dict: Dict, kind: string, texts: ReadonlyMap<number, string> | undefined, file: PdfFile): Font {
  const descriptor = file.resolve(dict.get('FontDescriptor'));
  const name = nameOf(file.resolve(dict.get('BaseFont')));
  const flags = isDict(descriptor) ? file.resolve(descriptor.get('Flags')) : 0;
  const standard = isDict(descriptor) ? undefined : standardWidths(name);
  const encoding = resolved(file.resolve(dict.get('Encoding')), file);
  const isSymbolic = typeof flags === 'number' && (flags & symbolic) !== 0;
  const own =
    kind === 'Type3' || (isSymbolic && !texts && encoding === null)
      ? new Map<number, string>()
      : readEncoding(encoding, standard !== undefined);
  // A subset of signs with an encoding of letters may be anything.
  const isTrusted = !isSymbolic || kind === 'Type1' || isDict(encoding);
  return {
    size: 1,
    text: (code) => known(texts?.get(code)) ?? (isTrusted || texts ? own.get(code) : undefined),
    width: simpleWidths(dict, kind, descriptor, standard, own, file),
  };
}

function simpleWidths(
  dict: Dict,
  kind: string,
  descriptor: Value,
  standard: ((text: string) => number) | undefined,
  texts: ReadonlyMap<number, string>,
  file: PdfFile,
): (code: number) => number {
  const widths = file.resolve(dict.get('Widths'));
  if (!isList(widths)) {
    if (!standard) throw new Unsure('no widths');
    return (code) => standard(texts.get(code) ?? '') / 1000;
  }
  const first = Number(file.resolve(dict.get('FirstChar')) ?? 0);
  const missing = isDict(descriptor) ? Number(file.resolve(descriptor.get('MissingWidth')) ?? 0) : 0;
  const scale = kind === 'Type3' ? Number(file.resolve(file.list(dict.get('FontMatrix'))[0])) : 0.001;
  const numbers = widths.map((one) => Number(file.resolve(one)));
  if (!Number.isFinite(scale) || numbers.some(Number.isNaN)) throw new Unsure('widths');
  return (code) => (numbers[code - first] ?? missing) * scale;
}

/** An encoding's own dictionary may be made of references. */
function resolved(encoding: Value, file: PdfFile): Value {
  if (!isDict(encoding)) return encoding;
  const differences = file.resolve(encoding.get('Differences'));
  return new Map<string, Value>([
    ['BaseEncoding', file.resolve(encoding.get('BaseEncoding'))],
    ['Differences', isList(differences) ? differences.map((one) => file.resolve(one)) : null],
  ]);
}

function composite(dict: Dict, texts: ReadonlyMap<number, string> | undefined, file: PdfFile): Font {
  if (!texts) throw new Unsure('no ToUnicode');
  if (nameOf(file.resolve(dict.get('Encoding'))) !== 'Identity-H') throw new Unsure('CMap');
  const descendant = file.dict(file.list(dict.get('DescendantFonts'))[0]);
  const widths = new Map<number, number>();
  const list = isList(file.resolve(descendant.get('W'))) ? file.list(descendant.get('W')) : [];
  const number = (value: Value | undefined): number => {
    const found = file.resolve(value);
    if (typeof found !== 'number') throw new Unsure('widths');
    return found;
  };
  for (let at = 0; at < list.length; ) {
    const first = number(list[at]);
    const next = file.resolve(list[at + 1]);
    if (isList(next)) {
      for (const [index, one] of next.entries()) widths.set(first + index, number(one));
      at += 2;
    } else {
      const last = number(next);
      if (last - first > 0xffff) throw new Unsure('widths');
      for (let code = first; code <= last; code += 1) widths.set(code, number(list[at + 2]));
      at += 3;
    }
  }
  const usual = Number(file.resolve(descendant.get('DW')) ?? 1000);
  return {
    size: 2,
    text: (code) => known(texts.get(code)),
    width: (code) => (widths.get(code) ?? usual) / 1000,
  };
}
