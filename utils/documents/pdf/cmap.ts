import { lexerOf } from './lexer';
import { isList, Keyword, Unsure, type Value } from './values';

const mostCodes = 200_000;

const utf16 = (bytes: string): string => {
  let text = '';
  for (let at = 0; at + 1 < bytes.length; at += 2) {
    text += String.fromCharCode(bytes.charCodeAt(at) * 256 + bytes.charCodeAt(at + 1));
  }
  // One byte is not UTF-16, but some write it.
  return bytes.length === 1 ? bytes : text;
};

const codeOf = (bytes: string): number => {
  let code = 0;
  for (let at = 0; at < bytes.length; at += 1) code = code * 256 + bytes.charCodeAt(at);
  return code;
};

/** The text of each code, as a font's ToUnicode says. */
export function readToUnicode(bytes: Uint8Array): ReadonlyMap<number, string> {
  const texts = new Map<number, string>();
  const lexer = lexerOf(bytes, 0, false);
  let operands: Value[] = [];
  const string = (at: number): string => {
    const value = operands[at];
    if (typeof value !== 'string') throw new Unsure('ToUnicode');
    return value;
  };
  for (let token = lexer.next(); token !== undefined; token = lexer.next()) {
    if (!(token instanceof Keyword)) {
      operands.push(token);
      continue;
    }
    if (token.word === 'usecmap') throw new Unsure('ToUnicode of another');
    if (token.word === 'endbfchar') {
      for (let at = 0; at + 1 < operands.length; at += 2) texts.set(codeOf(string(at)), utf16(string(at + 1)));
    } else if (token.word === 'endbfrange') {
      for (let at = 0; at + 2 < operands.length; at += 3) {
        addRange(texts, codeOf(string(at)), codeOf(string(at + 1)), operands[at + 2] ?? null);
      }
    }
    operands = [];
    if (texts.size > mostCodes) throw new Unsure('long ToUnicode');
  }
  return texts;
}

/** The last letter goes up with the code, or each code has its own. */
function addRange(texts: Map<number, string>, first: number, last: number, to: Value): void {
  if (last - first > 0xffff) throw new Unsure('range');
  if (typeof to === 'string') {
    const text = utf16(to);
    const [start, end] = [text.slice(0, -1), text.charCodeAt(text.length - 1)];
    for (let code = first; code <= last; code += 1) texts.set(code, start + String.fromCharCode(end + code - first));
  } else if (isList(to)) {
    for (const [index, one] of to.entries()) {
      if (typeof one === 'string' && first + index <= last) texts.set(first + index, utf16(one));
    }
  } else throw new Unsure('range');
}
