import { glyphText } from './glyph-names';
import { isDict, isList, Name, nameOf, Unsure, type Value } from './values';

/** The letters of Adobe's standard encoding from 0xA1 on; a blank is none. */
const standardUpper = "¡¢£⁄¥ƒ§¤'“«‹›ﬁﬂ –†‡· ¶•‚„”»…‰ ¿ `´ˆ˜¯˘˙¨ ˚¸ ˝˛ˇ—                Æ ª    ŁØŒº     æ   ı  łøœß    ";

function upperHalf(label: string): (code: number) => string {
  const decoder = new TextDecoder(label);
  return (code) => decoder.decode(Uint8Array.of(code));
}

function standard(code: number): string {
  if (code === 0x27) return '’';
  if (code === 0x60) return '‘';
  if (code < 0x80) return String.fromCharCode(code);
  return (standardUpper[code - 0xa1] ?? '').trim();
}

function baseOf(name: string): ((code: number) => string) | undefined {
  if (name === 'WinAnsiEncoding') return upperHalf('windows-1252');
  if (name === 'MacRomanEncoding') return upperHalf('macintosh');
  return name === 'StandardEncoding' ? standard : undefined;
}

/** The text of each code of a simple font; a code that is not there has to be looked up in the font itself. */
export function readEncoding(encoding: Value, ownIsStandard: boolean): ReadonlyMap<number, string> {
  const texts = new Map<number, string>();
  const name = nameOf(isDict(encoding) ? encoding.get('BaseEncoding') : encoding);
  const base = name === '' && ownIsStandard ? standard : baseOf(name);
  if (name !== '' && !base) throw new Unsure('encoding');
  for (let code = 32; base && code < 256; code += 1) {
    const text = base(code);
    if (text !== '' && text.charCodeAt(0) >= 32 && !/[\u007f-\u009f]/.test(text)) texts.set(code, text);
  }
  const differences = isDict(encoding) ? encoding.get('Differences') : undefined;
  let code = 0;
  for (const one of isList(differences) ? differences : []) {
    if (typeof one === 'number') code = one;
    else if (one instanceof Name) {
      const text = glyphText(one.name);
      if (text === undefined) texts.delete(code);
      else texts.set(code, text);
      code += 1;
    }
  }
  return texts;
}
